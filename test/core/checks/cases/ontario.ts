import type { Cases } from '../support.ts'

const plan = { id: 'p', kind: 'plan', tier: 'single', jurisdictions: ['City of Stratford, Ontario'] }
const adoption = {
  id: 'd',
  kind: 'decision',
  matter: 'adoption',
  type: 'resolution',
  number: '2021-44',
  on: '2024-06-01',
}
const joint = {
  id: 'p',
  kind: 'plan',
  tier: 'lower',
  jurisdictions: ['Town of Perth', 'Township of Perth East', 'Ontario', 'Some First Nation'],
}
const committee = { id: 'b', kind: 'body', name: 'Advisory Committee', type: 'advisory-committee' }
const member = (id: string, fields: Record<string, unknown>) => ({ id, kind: 'membership', body: 'b', ...fields })

export const cases: Cases = {
  'ontario/adopted': [
    {
      broken: [plan, { ...adoption, id: 'r', type: 'receipt' }],
      mend: [{ ...adoption, type: 'by-law' }],
      finds: ['p'],
      says: 'Reminder: the council adopts the plan by resolution (some do so by by-law). No adoption is on record yet.',
      dit: 'Rappel\u00a0: le conseil adopte le plan par résolution (certains le font par règlement). Aucune adoption n’est encore consignée.',
    },
    {
      broken: [joint, { ...adoption, jurisdiction: 'Perth East' }],
      mend: [
        { id: 'c', kind: 'body', type: 'council', name: 'Perth Town Council' },
        { ...adoption, id: 'e', body: 'c' },
      ],
      finds: ['p/Town of Perth'],
      says: 'Reminder: in a joint plan every council adopts for itself. No adoption by Town of Perth is on record yet.',
    },
    {
      broken: [
        { ...plan, tier: 'upper', jurisdictions: ['Perth County', 'North Perth', 'St. Marys'] },
        { ...adoption, jurisdiction: 'Perth County' },
      ],
      mend: [{ ...adoption, jurisdiction: { en: 'North Perth and St. Marys' } }],
      finds: ['p/North Perth', 'p/St. Marys'],
    },
    {
      broken: [{ ...plan, tier: 'upper', jurisdictions: ['Halton Region', 'Oakville', 'Milton'] }],
      mend: [{ ...adoption, jurisdiction: 'Regional Municipality of Halton' }],
      finds: ['p'],
    },
  ],
  'ontario/adoption-record': [
    { broken: [{ ...adoption, on: undefined }], mend: [{ id: 'd', on: '2024-06-01' }], finds: ['d#on'] },
    { broken: [{ ...adoption, number: '' }], mend: [{ id: 'd', number: '12' }], finds: ['d#number'] },
  ],
  'ontario/published': [
    {
      broken: [plan, adoption],
      mend: [{ id: 'p', publishedOn: '2024-06-20', address: 'https://example.org/plan' }],
      finds: ['p#publishedOn'],
      says: 'Reminder: an adopted plan is published on the Internet within 30 days, here by July 1, 2024. No publication is on record yet.',
    },
    {
      broken: [{ ...plan, publishedOn: '2020-01-01' }, adoption],
      mend: [{ id: 'p', publishedOn: '2024-06-01', address: 'https://example.org/plan' }],
      finds: ['p#publishedOn'],
      says: 'Reminder: the adopted plan is published on the Internet by July 1, 2024; the publication on record, of January 1, 2020, is older than the adoption.',
    },
    {
      broken: [{ ...plan, publishedOn: '2024-09-01' }, adoption],
      mend: [{ id: 'p', publishedOn: '2024-07-01', address: 'https://example.org/plan' }],
      finds: ['p#publishedOn'],
      says: 'Reminder: an adopted plan is published on the Internet within 30 days, here by July 1, 2024; the publication on record is of September 1, 2024.',
    },
    {
      broken: [{ ...joint, publishedOn: '2024-06-20' }, adoption, { ...adoption, id: 'e', on: '2024-09-01' }],
      mend: [{ id: 'p', address: 'https://example.org/plan' }],
      finds: ['p#address'],
      says: 'The plan is published; where it can be read is not on record.',
    },
  ],
  'ontario/advisory-committee': { broken: [plan], mend: [committee], finds: ['p'] },
  'ontario/committee-seats': [
    {
      broken: [
        plan,
        committee,
        member('m', { represents: ['health', 'police'] }),
        member('n', { seat: 'School board' }),
      ],
      mend: [member('o', { role: 'Mayor' })],
      finds: ['b/municipality'],
      says: 'Reminder: somebody on “Advisory Committee” represents the municipality (an employee or a member of council). No such member is on record yet.',
    },
    {
      broken: [plan, committee],
      mend: [
        { id: 'o', kind: 'organization', name: 'Clinique Santé-Est', sector: { fr: 'Enseignement et soins' } },
        member('m', { organization: 'o' }),
        member('n', { seat: 'Township councillor' }),
        member('s', { seat: 'OPP detachment commander' }),
      ],
      finds: ['b/health', 'b/education', 'b/municipality', 'b/police'],
    },
  ],
  'ontario/committee-seats-if-any': {
    broken: [plan, committee, member('m', { seat: 'Youth in custody' }), member('n', { seat: 'United Way' })],
    mend: [member('o', { seat: 'Children’s Aid Society' })],
    finds: ['b/child-and-youth-services'],
    says: 'Reminder: where there are services to children or youth in the municipality, somebody on “Advisory Committee” represents them. No such member is on record yet.',
  },
  'ontario/consulted': [
    {
      broken: [plan],
      mend: [
        { id: 'e', kind: 'engagement', groups: ['public', 'youth', 'racialized-groups', 'Métis', 'service users'] },
        { id: 'f', kind: 'engagement', title: 'Enquête auprès des organismes' },
        { id: 'h', kind: 'heard', groups: ['service-users'] },
      ],
      finds: ['p'],
    },
    {
      broken: [
        plan,
        { id: 'e', kind: 'engagement', groups: ['Residents', 'Students', 'Indigenous families', 'Service providers'] },
      ],
      mend: [
        { id: 'f', kind: 'engagement', groups: ['Racialized communities'] },
        { id: 'g', kind: 'engagement', groups: ['People with lived experience'] },
      ],
      finds: ['p/racialized-groups', 'p/service-users'],
      says: 'Reminder: those consulted include members of racialized groups. No engagement with them is on record yet.',
    },
  ],
  'ontario/prioritized-risks': [
    { broken: [plan], mend: [{ id: 'r', kind: 'risk', rank: 1 }], finds: ['p'] },
    {
      broken: [plan, { id: 'r', kind: 'risk', title: 'Homelessness' }],
      mend: [{ id: 'r', priority: true }],
      finds: ['p'],
      says: 'Reminder: the plan identifies the risk factors that come first. Risks are on record, and none is marked as a priority yet.',
    },
  ],
  'ontario/risk-strategies': {
    broken: [
      { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
      { id: 's', kind: 'risk', title: 'Not first' },
    ],
    mend: [{ id: 'a', kind: 'action', risks: ['r'] }],
    finds: ['r'],
  },
  'ontario/measurable-outcomes': [
    {
      broken: [
        { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
        { id: 'a', kind: 'action', risks: ['r'], theme: 't' },
        { id: 't', kind: 'theme' },
      ],
      mend: [{ id: 'i', kind: 'indicator', measures: ['t'] }],
      finds: ['r'],
    },
    {
      broken: [
        { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
        { id: 'm', kind: 'model', risks: ['r'] },
        { id: 'n', kind: 'node', model: 'm', level: 'immediate' },
      ],
      mend: [{ id: 'i', kind: 'indicator', measures: ['n'] }],
      finds: ['r'],
    },
  ],
  'ontario/review': [
    {
      broken: [plan, adoption],
      mend: [{ id: 'p', reviewOn: '2028-03-01' }],
      finds: ['p#reviewOn'],
      says: 'Reminder: a plan is reviewed, and revised where need be, every four years, here by June 1, 2028. No date is set for it yet.',
    },
    {
      broken: [{ ...plan, reviewOn: '2029-01-01' }, adoption],
      mend: [{ id: 'p', reviewOn: '2028-06-01' }],
      finds: ['p#reviewOn'],
      says: 'Reminder: a plan is reviewed, and revised where need be, every four years, here by June 1, 2028. It is set for January 1, 2029.',
    },
    {
      broken: [
        { ...plan, reviewOn: '2025-06-01' },
        { ...adoption, on: '2021-06-28' },
      ],
      mend: [
        { id: 'v', kind: 'decision', matter: 'review', on: '2025-06-12' },
        { id: 'p', reviewOn: '2029-05-01' },
      ],
      finds: ['p#reviewOn'],
      says: 'Reminder: a plan is reviewed, and revised where need be, every four years, here by June 28, 2025. No review since then is on record.',
    },
  ],
  'ontario/police-report': {
    broken: [plan, adoption],
    mend: [{ id: 'y', kind: 'decision', matter: 'annual-report', on: '2026-06-18' }],
    finds: ['p/2026'],
    says: 'Reminder: by June 30, 2026 the police service board’s annual report covers policing as it relates to the plan. No such report is on record for that year yet.',
  },
  'ontario/effect-report': [
    {
      broken: [plan, adoption, { id: 'y', kind: 'decision', matter: 'publication', on: '2024-06-01' }],
      mend: [{ id: 'y', on: '2025-06-18' }],
      finds: ['p'],
    },
    {
      broken: [
        plan,
        { ...adoption, on: '2019-06-01' },
        { id: 'y', kind: 'decision', matter: 'review', on: '2023-06-01' },
      ],
      mend: [{ id: 'y', on: '2025-06-01' }],
      finds: ['p'],
    },
  ],
}
