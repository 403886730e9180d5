import type { Strings } from '../strings.ts'

/** The four planning areas of the Ontario framework, in its order, by their names. */
export const areaStrings: Strings<Readonly<Record<string, string>>> = {
  of: 'areas',
  en: {
    'social-development': 'Social development',
    prevention: 'Prevention',
    'risk-intervention': 'Risk intervention',
    'incident-response': 'Incident response',
  },
  fr: {
    'social-development': 'Développement social',
    prevention: 'Prévention',
    'risk-intervention': 'Intervention centrée sur le risque',
    'incident-response': 'Intervention en cas d’incident',
  },
}
