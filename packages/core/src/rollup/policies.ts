import type { Policy, Rule } from './policy.ts'

const completed: Rule = { verdict: 'completed', when: [{ count: 'completed', all: true }] }
const notStarted: Rule = { verdict: 'not-started', when: [{ count: 'not-started', all: true }] }

/** The policies that need no thresholds of one's own, by name. */
export const policies = {
  default: {
    name: 'default',
    label: { en: 'Weighed', fr: 'Pondérée' },
    minimum: 8,
    rules: [
      {
        verdict: 'late',
        when: [
          { count: 'late', critical: true, any: true },
          { count: 'late', atLeast: 1 / 4 },
        ],
      },
      {
        verdict: 'needs-attention',
        when: [
          { count: 'late', any: true },
          { count: 'date-passed', any: true },
          { count: 'no-date', atLeast: 1 / 4 },
          { count: 'on-hold', atLeast: 1 / 4 },
        ],
      },
      { verdict: 'not-enough-information', when: [{ count: 'unknown', moreThan: 2 / 5 }] },
      completed,
      notStarted,
    ],
  },
  'worst-of': {
    name: 'worst-of',
    label: { en: 'Worst of all', fr: 'Le pire l’emporte' },
    minimum: 1,
    rules: [
      { verdict: 'late', when: [{ count: 'late', any: true }] },
      {
        verdict: 'needs-attention',
        when: [
          { count: 'date-passed', any: true },
          { count: 'no-date', any: true },
          { count: 'on-hold', any: true },
        ],
      },
      { verdict: 'not-enough-information', when: [{ count: 'unknown', any: true }] },
      completed,
      notStarted,
    ],
  },
  'milestone-gated': {
    name: 'milestone-gated',
    label: { en: 'Gated by critical actions', fr: 'Selon les actions essentielles' },
    minimum: 1,
    rules: [
      { verdict: 'late', when: [{ count: 'late', critical: true, any: true }] },
      {
        verdict: 'needs-attention',
        when: [
          { count: 'date-passed', critical: true, any: true },
          { count: 'no-date', critical: true, any: true },
          { count: 'on-hold', critical: true, any: true },
          { count: 'late', atLeast: 1 / 4 },
        ],
      },
      {
        verdict: 'not-enough-information',
        when: [
          { count: 'unknown', critical: true, any: true },
          { count: 'unknown', moreThan: 2 / 5 },
        ],
      },
      completed,
      notStarted,
    ],
  },
} as const satisfies Record<string, Policy>

export type PolicyName = keyof typeof policies
