/** The four areas of the Ontario framework, in its order (Booklet 3, section 2). */
export const planningAreas = ['social-development', 'prevention', 'risk-intervention', 'incident-response'] as const
