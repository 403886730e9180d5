import type { Cases, Given } from '../support.ts'

const indicator = (more: object = {}): Given & { kind: string } => ({
  id: 'i',
  kind: 'indicator',
  title: 'School attendance',
  ...more,
})
const target = (more: object = {}) => ({ id: 't', kind: 'target', indicator: 'i', ...more })
const measurement = (id: string, more: object = {}) => ({ id, kind: 'measurement', indicator: 'i', ...more })
const retired = { id: 'old', kind: 'indicator', state: 'retired' }

/** A rule about one field of an indicator. */
const field = (name: string, mend: object, more: object = {}, found = name) => ({
  broken: [indicator(more), retired],
  mend: [{ id: 'i', ...mend }],
  finds: [`i#${found}`],
})

export const cases: Cases = {
  'measurement/no-baseline': [
    field('baseline', { baseline: 0 }),
    field('baseline', { baselineText: 'About half, by the 2019 survey' }, { baselineText: 'À déterminer' }),
  ],
  'measurement/baseline-undated': field('baselineOn', { baselineOn: '2019-12-31' }, { baseline: 81 }),
  'measurement/no-target': [
    {
      broken: [indicator(), retired],
      mend: [target({ value: 90 })],
      finds: ['i'],
      says: 'Indicator “School attendance” has no target yet.',
    },
    { broken: [indicator(), target({ text: 'TBD' })], mend: [{ id: 't', text: 'All of them' }], finds: ['i'] },
  ],
  'measurement/no-source': [
    field('sources', { sourceText: 'School records' }, { sources: ['gone'] }),
    {
      broken: [indicator({ sources: ['s'] })],
      mend: [{ id: 's', kind: 'source' }],
      finds: ['i#sources'],
    },
  ],
  'measurement/no-method': field('method', { method: 'Extract of records' }),
  'measurement/no-frequency': field('frequency', { frequency: 'Annually' }, { frequency: 'To be determined' }),
  'measurement/no-responsibility': [
    field('collects', { responsibility: 'School board' }),
    field('collects', { acts: ['role:Principal'] }),
  ],
  'measurement/no-direction': field('direction', { direction: 'up' }),
  'measurement/measures-nothing': {
    broken: [indicator({ measures: ['gone'] })],
    mend: [{ id: 'gone', kind: 'theme' }],
    finds: ['i#measures'],
  },
  'measurement/maintain-without-tolerance': field('tolerance', { tolerance: 0 }, { direction: 'maintain' }),
  'measurement/result-without-indicator': {
    broken: [
      { id: 'o', kind: 'node', level: 'output', title: 'Sessions held' },
      { id: 'n', kind: 'node', level: 'immediate', title: 'More trust' },
      { id: 'a', kind: 'node', level: 'activity', title: 'Train staff' },
      { ...retired, measures: ['o'] },
    ],
    mend: [indicator({ measures: ['o', 'n'] })],
    finds: ['o', 'n'],
    says: 'No indicator measures the output “Sessions held” yet.',
    dit: 'L’extrant «\u00a0Sessions held\u00a0» n’est encore mesuré par aucun indicateur.',
  },
  'measurement/target-undated': {
    broken: [indicator(), target({ value: 90 })],
    mend: [{ id: 't', by: '2026-12-31' }],
    finds: ['t+i#by'],
  },
  'measurement/target-before-baseline': {
    broken: [indicator({ baselineOn: '2026-12-31' }), target({ value: 90, by: '2026-06-30' })],
    mend: [{ id: 'i', baselineOn: '2025-12-31' }],
    finds: ['t+i#by'],
    says: 'The target of indicator “School attendance” for June 30, 2026 is not after its baseline of December 31, 2026.',
  },
  'measurement/target-direction': [
    {
      broken: [
        indicator({ scale: 'percent', direction: 'up', baseline: 81 }),
        target({ value: 70, by: '2026-12-31' }),
        { ...target({ value: 90 }), id: 't2' },
      ],
      mend: [{ id: 't', value: 88 }],
      finds: ['t+i#value'],
      says: 'The target of indicator “School attendance”, 70%, is below its baseline, 81%, while more is said to be better.',
      dit: 'La cible de l’indicateur «\u00a0School attendance\u00a0», 70\u00a0%, est inférieure à sa valeur de référence, 81\u00a0%, alors qu’une valeur plus haute est dite meilleure.',
    },
    {
      broken: [
        { id: 'p', kind: 'plan', threshold: 5 },
        indicator({ scale: 'count', unit: 'clients', direction: 'down', baseline: 4 }),
        target({ value: 8 }),
      ],
      mend: [{ id: 't', value: 2 }],
      finds: ['t+i#value'],
      says: 'The target of indicator “School attendance”, 8\u00a0clients, is above its baseline, while less is said to be better.',
    },
  ],
  'measurement/units-disagree': [
    {
      broken: [
        indicator({ title: 'Youth reached', scale: 'count', unit: 'youth', baselineText: '12 per 1,000 residents' }),
      ],
      mend: [{ id: 'i', baselineText: '120 youth in 2019' }],
      finds: ['i#baselineText'],
      says: 'Indicator “Youth reached” is read as a count, and its baseline, “12 per 1,000 residents”, as a rate; the two cannot be compared.',
    },
    {
      broken: [indicator({ scale: 'percent', unit: 'students' })],
      mend: [{ id: 'i', unit: '% of students' }],
      finds: ['i#unit'],
      says: 'Indicator “School attendance” is read as a percentage, and its unit, “students”, as a count; the two cannot be compared.',
      dit: 'L’indicateur «\u00a0School attendance\u00a0» se lit comme un pourcentage, et son unité, «\u00a0students\u00a0», comme un nombre; les deux ne se comparent pas.',
    },
    {
      broken: [indicator({ scale: 'count' }), target({ text: '100% completion' })],
      // A change in percent is no other unit.
      mend: [{ id: 't', text: '5% increase' }],
      finds: ['t+i#text'],
    },
    {
      broken: [indicator({ title: 'Nombre de jeunes rejoints', scale: 'percent' }), target({ unit: '%' })],
      mend: [{ id: 'i', title: 'Pourcentage de jeunes rejoints' }],
      finds: ['i#title'],
    },
    {
      broken: [indicator({ scale: 'count', unit: 'participants' }), target({ unit: 'per 1,000 residents' })],
      mend: [{ id: 't', unit: 'people' }],
      finds: ['t+i#unit'],
    },
  ],
  'measurement/relative-target': [
    {
      broken: [indicator(), target({ text: '5% increase' })],
      mend: [{ id: 'i', baseline: 81 }],
      finds: ['t+i#text'],
      says: 'The target of indicator “School attendance”, “5% increase”, counts from a baseline that is not there yet.',
    },
    {
      broken: [indicator(), target({ text: 'Hausse de 5 %' })],
      mend: [{ id: 't', text: 'Hausse à 90 %' }],
      finds: ['t+i#text'],
    },
  ],
  'measurement/percent-out-of-range': {
    broken: [
      indicator({ scale: 'percent', baseline: -3 }),
      target({ value: 110 }),
      measurement('m', { numerator: 12, denominator: 10 }),
      measurement('hidden', { value: 400, suppressed: true }),
    ],
    mend: [
      { id: 'i', baseline: 3 },
      { id: 't', value: 100 },
      { id: 'm', numerator: 9 },
    ],
    finds: ['i#baseline', 't+i#value', 'm+i#value'],
  },
  'measurement/overdue-measurement': [
    {
      broken: [indicator({ frequency: 'Annually' }), measurement('m', { value: 84, period: '2024' })],
      mend: [measurement('m2', { value: 85, period: '2025' })],
      finds: ['i'],
      on: '2026-04-15',
      says: 'A value of indicator “School attendance” was due for the period up to December 31, 2025; the newest is of December 31, 2024.',
    },
    {
      broken: [indicator({ frequency: 'Tous les deux ans', baselineOn: '2021-12-31' })],
      mend: [{ id: 'i', frequency: 'Tous les cinq ans' }],
      finds: ['i'],
      dit: 'Une valeur de l’indicateur «\u00a0School attendance\u00a0» était attendue pour la période se terminant le 31 décembre 2023; aucune n’est arrivée depuis la valeur de référence.',
    },
  ],
  'measurement/target-date-passed': {
    broken: [
      indicator({ direction: 'up', baseline: 81, baselineOn: '2019-12-31' }),
      target({ value: 90, by: '2024-12-31' }),
      measurement('m', { value: 84, period: '2023' }),
    ],
    mend: [measurement('m2', { value: 86, period: '2024' })],
    finds: ['t+i'],
  },
  'measurement/smart': [
    {
      broken: [indicator({ measures: ['th'], scale: 'percent' }), { id: 'th', kind: 'theme' }],
      mend: [{ id: 'i', baseline: 81, method: 'Extract of records' }, target({ value: 90, by: '2026-12-31' })],
      finds: ['i'],
      says: 'Indicator “School attendance” does not show yet how it is measurable (a source or a method), attainable (a baseline to start from) and time-based (a target with its date).',
      dit: 'L’indicateur «\u00a0School attendance\u00a0» ne montre pas encore en quoi il est mesurable (une source ou une méthode), atteignable (une valeur de référence comme départ) et temporel (une cible et son échéance).',
    },
    {
      broken: [indicator({ sourceText: 'Records', baseline: 81 }), target({ value: 90, by: '2026-12-31' })],
      mend: [
        { id: 'i', unit: 'students', measures: ['th'] },
        { id: 'th', kind: 'theme' },
      ],
      finds: ['i'],
      says: 'Indicator “School attendance” does not show yet how it is specific (its scale or unit) and relevant (the result it shows).',
    },
  ],
  'measurement/two-definitions': {
    broken: [
      indicator({ scale: 'count' }),
      { ...indicator({ scale: 'percent', title: 'school  attendance' }), id: 'j' },
    ],
    mend: [{ id: 'j', scale: 'count' }],
    finds: ['i+j'],
  },
  'measurement/frequency-too-long': [
    {
      broken: [indicator({ frequency: 'Every 5 years' })],
      mend: [{ id: 'i', frequency: 'Every 2 years' }],
      finds: ['i#frequency'],
      says: 'Indicator “School attendance” is collected “Every 5 years”, which is less often than the plan is reviewed.',
    },
    {
      broken: [
        indicator({ frequency: 'Every 2 years' }),
        { id: 'p', kind: 'plan', publishedOn: '2026-01-01', reviewOn: '2027-06-30' },
      ],
      mend: [{ id: 'p', reviewOn: '2029-01-01' }],
      finds: ['i#frequency'],
    },
  ],
  'measurement/value-against-parts': {
    broken: [
      indicator({ scale: 'percent' }),
      measurement('m', { value: 90, numerator: 21, denominator: 25 }),
      measurement('rounded', { value: 66.7, numerator: 2, denominator: 3 }),
      measurement('hidden', { value: 50, numerator: 21, denominator: 25, suppressed: true }),
    ],
    mend: [{ id: 'm', value: 84 }],
    finds: ['m+i#value'],
    says: 'A value of indicator “School attendance” is given as 90, while its numerator and denominator make 84.',
  },
  'measurement/undated-measurement': [
    {
      broken: [indicator(), measurement('m', { value: 84, period: 'recently' })],
      mend: [{ id: 'm', period: '2024' }],
      finds: ['m+i#period'],
      says: 'A value of indicator “School attendance” has no period that can be read, so it counts for nothing.',
    },
    {
      broken: [indicator(), measurement('m', { value: 84, period: '2024-2025' })],
      mend: [{ id: 'm', until: '2025-08-31' }],
      finds: ['m+i#period'],
      says: 'The period of a value of indicator “School attendance” can be read in two ways.',
    },
  ],
  'measurement/period-not-over': {
    broken: [indicator(), measurement('m', { value: 84, period: '2026' })],
    mend: [{ id: 'm', releasedOn: '2026-11-01' }],
    finds: ['m+i#releasedOn'],
  },
  'measurement/mixed-periods': {
    broken: [
      indicator({ scale: 'count' }),
      measurement('m', { value: 84, period: '2024' }),
      measurement('n', { value: 22, period: 'Q1 2025' }),
      { ...indicator({ scale: 'percent' }), id: 'j' },
    ],
    mend: [{ id: 'n', period: '2025' }],
    finds: ['i'],
  },
  'measurement/small-numbers': [
    {
      broken: [indicator({ scale: 'count', unit: 'students' }), measurement('m', { value: 4, period: '2024' })],
      mend: [{ id: 'p', kind: 'plan', threshold: 10 }],
      finds: ['i'],
      says: 'An indicator holds numbers of fewer than 10 people, and the plan sets no threshold below which they are not shown: “School attendance”.',
    },
    {
      broken: [
        { ...indicator({ scale: 'count', unit: 'students', ref: '1' }), id: 'i' },
        { ...indicator({ scale: 'percent', ref: '2' }), id: 'j' },
        measurement('m', { value: 4, period: '2024' }),
        { ...measurement('n', { numerator: 3, denominator: 40, period: '2024' }), indicator: 'j' },
      ],
      mend: [
        { id: 'i', unit: 'meetings' },
        { id: 'n', numerator: 13 },
      ],
      finds: ['i+j'],
      dit: 'Des indicateurs contiennent des nombres de moins de 10 personnes, et le plan ne fixe aucun seuil sous lequel ils ne sont pas montrés\u00a0: 1 et 2.',
    },
  ],
  'measurement/accountability-unsaid': {
    broken: [
      indicator({ measures: ['n'] }),
      { id: 'n', kind: 'node', level: 'long-term' },
      { ...indicator({ measures: ['o'] }), id: 'j' },
      { id: 'o', kind: 'node', level: 'output' },
    ],
    mend: [{ id: 'i', accountability: 'population' }],
    finds: ['i#accountability'],
  },
  'measurement/revision-without-reason': {
    broken: [indicator(), target({ value: 95 }), { ...target({ value: 90, replaces: 't' }), id: 't2' }],
    mend: [{ id: 't2', reason: 'Schools were closed' }],
    finds: ['t2+i#reason'],
  },
  'measurement/two-targets': {
    broken: [
      indicator(),
      target({ value: 95, by: '2026-12-31' }),
      { ...target({ value: 90, by: '2026-12-31' }), id: 't2' },
    ],
    mend: [{ id: 't2', replaces: 't' }],
    finds: ['i'],
  },
  'measurement/only-how-much': {
    broken: [
      indicator({ aspect: 'how-much' }),
      { ...indicator({ aspect: 'how-well' }), id: 'j' },
      { ...indicator({ aspect: 'better-off', accountability: 'population' }), id: 'k' },
      { ...indicator(), id: 'unsaid' },
    ],
    mend: [{ id: 'j', aspect: 'better-off' }],
    finds: ['i+j#aspect'],
  },
  'measurement/no-perception': {
    broken: ['i', 'j', 'k'].map((id) => ({ ...indicator({ data: 'quantitative' }), id })),
    mend: [{ id: 'k', data: 'perception' }],
    finds: ['i+j+k#data'],
    says: 'All 3 indicators count; none asks people for their own view yet.',
  },
  'measurement/no-geography': {
    broken: [indicator(), { id: 'p', kind: 'plan', jurisdictions: ['Stratford', 'St. Marys'] }],
    mend: [{ id: 'i', geography: 'Stratford' }],
    finds: ['i#geography'],
  },
  'measurement/not-broken-down': {
    broken: [indicator({ disaggregation: ['age', 'gender'] }), measurement('m', { value: 84, period: '2024' })],
    mend: [measurement('n', { group: 'Girls', period: '2024', suppressed: true })],
    finds: ['i#disaggregation'],
    says: 'Indicator “School attendance” is to be broken down by age and gender; no value of a group is known yet.',
  },
}
