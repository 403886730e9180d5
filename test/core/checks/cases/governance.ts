import type { Cases, Given } from '../support.ts'

const plan = { id: 'p', kind: 'plan', title: 'Safe and well' }
const factorsFor = (framework: string, codes: string): (Given & { kind: string })[] =>
  codes.split(' ').map((code, at) => ({ id: `f${at}`, kind: 'factor', framework, code }))

export const cases: Cases = {
  'governance/body-without-members': [
    {
      broken: [
        { id: 'b', kind: 'body', name: 'Advisory Committee', type: 'advisory-committee' },
        { id: 'c', kind: 'body', name: 'Town Council', type: 'council' },
      ],
      mend: [{ id: 'm', kind: 'membership', body: 'b', organization: 'o' }],
      finds: ['b#composition'],
      says: '“Advisory Committee” has no members on record yet.',
      dit: 'Aucun membre de «\u00a0Advisory Committee\u00a0» n’est encore inscrit.',
    },
    {
      broken: [{ id: 'b', kind: 'body', name: 'Action Group' }],
      mend: [{ id: 'b', composition: 'Two people from each partner' }],
      finds: ['b#composition'],
    },
  ],
  'governance/body-without-mandate': {
    broken: [{ id: 'b', kind: 'body', name: 'Action Group' }],
    mend: [{ id: 'b', termsOfReference: 'Adopted in 2024' }],
    finds: ['b#mandate'],
  },
  'governance/body-without-reporting': {
    broken: [
      { id: 'b', kind: 'body', name: 'Action Group', reportsTo: ['c'] },
      { id: 'c', kind: 'body', name: 'Partnership Council' },
      { id: 'd', kind: 'body', name: 'Town Council', type: 'council' },
    ],
    mend: [{ id: 'c', reportsTo: ['d'] }],
    finds: ['c#reportsTo'],
    says: 'Whom “Partnership Council” reports to is not on record yet.',
  },
  'governance/body-without-lifetime': {
    broken: [
      { id: 'old', kind: 'body', name: 'Advisory Committee' },
      { id: 'new', kind: 'body', name: 'Partnership Council', predecessor: 'old', lifetime: 'Standing' },
      { id: 'b', kind: 'body', name: 'Oversight Board', type: 'oversight-board' },
    ],
    mend: [{ id: 'b', lifetime: 'For the duration of the review' }],
    finds: ['b#lifetime'],
  },
  'governance/reporting-loop': [
    {
      broken: [
        { id: 'b', kind: 'body', name: 'Action Group', reportsTo: ['c'] },
        { id: 'c', kind: 'body', name: 'Partnership Council', reportsTo: ['b', 'o'] },
      ],
      mend: [{ id: 'c', reportsTo: ['o'] }],
      finds: ['b+c#reportsTo'],
      says: '“Action Group” and “Partnership Council” are said to report to each other, in a circle.',
    },
    {
      broken: [{ id: 'b', kind: 'body', name: 'Action Group', reportsTo: ['b'] }],
      mend: [{ id: 'b', reportsTo: [] }],
      finds: ['b#reportsTo'],
      says: '“Action Group” is said to report to itself.',
    },
  ],
  'governance/no-commitment': {
    broken: [plan],
    mend: [{ id: 'd', kind: 'decision', type: 'resolution' }],
    finds: ['p'],
  },
  'governance/no-coordinator': [
    { broken: [plan], mend: [{ id: 'm', kind: 'membership', role: 'CSWB Coordinator' }], finds: ['p'] },
    { broken: [plan], mend: [{ id: 'm', kind: 'membership', role: { fr: 'Coordonnatrice' } }], finds: ['p'] },
    { broken: [plan], mend: [{ id: 'b', kind: 'body', type: 'administrative-support' }], finds: ['p'] },
  ],
  'governance/no-oversight': {
    broken: [plan, { id: 'b', kind: 'body', type: 'action-group' }],
    mend: [{ id: 'c', kind: 'body', type: 'oversight-board' }],
    finds: ['p'],
  },
  'governance/theme-without-body': {
    broken: [
      { id: 'b', kind: 'body', name: 'Action Group' },
      { id: 't', kind: 'theme', ref: '1' },
      { id: 'u', kind: 'theme', ref: '2', stakeholders: ['o'] },
    ],
    mend: [{ id: 't', body: 'b' }],
    finds: ['t#body'],
    says: 'No group, committee or stakeholder is named for theme 1 yet.',
  },
  'governance/success-factors': [
    {
      broken: [plan],
      mend: factorsFor(
        'success-factors',
        'strength-based risk-focused awareness-and-understanding highest-level-commitment effective-partnerships evidence-and-evaluation cultural-responsiveness',
      ),
      finds: ['p'],
      says: 'The seven critical success factors have not been looked at yet.',
    },
    {
      broken: [
        plan,
        ...factorsFor(
          'success-factors',
          'strength-based risk-focused awareness-and-understanding highest-level-commitment effective-partnerships',
        ),
        { id: 'g', kind: 'factor', framework: 'success-factors', code: 'Evidence and evaluation' },
      ],
      mend: [{ id: 'h', kind: 'factor', framework: 'success-factors', code: 'cultural-responsiveness' }],
      finds: ['p/cultural-responsiveness'],
      says: 'Nothing is on record about the success factor “cultural responsiveness”.',
      dit: 'Rien n’est consigné sur le facteur de succès «\u00a0sensibilité à la culture\u00a0».',
    },
  ],
  'governance/collective-impact': {
    broken: [plan, ...factorsFor('collective-impact', 'common-agenda shared-measurement continuous-communication')],
    mend: [
      { id: 'x', kind: 'factor', framework: 'collective-impact', code: 'staff-support' },
      { id: 'y', kind: 'factor', framework: 'collective-impact', code: 'mutually-reinforcing-activities' },
    ],
    finds: ['p/mutually-reinforcing-activities', 'p/staff-support'],
  },
  'governance/practice-steps': {
    broken: [
      plan,
      ...factorsFor(
        'practice-steps',
        'collaborative-commitment buy-in focus-on-risk community-strengths evidence-and-evaluation',
      ),
    ],
    mend: [{ id: 'x', kind: 'factor', framework: 'practice-steps', code: 'into-action' }],
    finds: ['p/into-action'],
  },
  'governance/factor-evidence': [
    {
      broken: [{ id: 'f', kind: 'factor', framework: 'success-factors', code: 'risk-focused', state: 'in-place' }],
      mend: [{ id: 'f', evidence: 'Risk register of 2025' }],
      finds: ['f#evidence'],
      says: 'What shows the success factor “risk-focused” is not on record yet.',
    },
    {
      broken: [
        { id: 'f', kind: 'factor', framework: 'collective-impact', code: 'own', title: 'Our own', state: 'emerging' },
      ],
      mend: [{ id: 'f', state: 'absent' }],
      finds: ['f#evidence'],
      says: 'What shows the success factor “Our own” is not on record yet.',
    },
  ],
  'governance/factor-absent': {
    broken: [{ id: 'f', kind: 'factor', framework: 'success-factors', code: 'risk-focused', state: 'absent' }],
    mend: [{ id: 'f', leads: ['role:Coordinator'] }],
    finds: ['f#leads'],
  },
  'governance/agreement-over': {
    broken: [
      { id: 'g', kind: 'agreement', title: 'Data exchange', until: '2026-03-31', state: 'in-force' },
      { id: 'h', kind: 'agreement', title: 'Old', until: '2020-03-31', state: 'ended' },
    ],
    mend: [{ id: 'g', until: '2027-03-31' }],
    finds: ['g#until'],
    says: 'The agreement “Data exchange” ran until March 31, 2026 and is not marked as renewed or ended.',
  },
  'governance/term-over': {
    broken: [
      { id: 'b', kind: 'body', name: 'Advisory Committee' },
      { id: 'm', kind: 'membership', body: 'b', seat: 'Youth', until: '2026-06-30' },
      { id: 'n', kind: 'membership', body: 'b', seat: 'Education' },
    ],
    mend: [{ id: 'o', kind: 'membership', body: 'b', seat: 'youth', from: '2026-07-01' }],
    finds: ['m#until'],
    says: 'The term of a seat on “Advisory Committee” ended on June 30, 2026, and nobody follows on record.',
  },
}
