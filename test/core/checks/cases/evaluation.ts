import type { Cases } from '../support.ts'

const question = (more: object = {}) => ({
  id: 'q',
  kind: 'question',
  ref: 'Q1',
  text: 'Do people find services sooner?',
  ...more,
})
const line = (id: string, more: object = {}) => ({ id, kind: 'line', question: 'q', ...more })
const source = (id: string, more: object = {}) => ({ id, kind: 'source', title: `Source ${id}`, ...more })
const indicator = (id: string, more: object = {}) => ({ id, kind: 'indicator', title: `Indicator ${id}`, ...more })

/** A rule about one field of the question. */
const field = (name: string, value: string, more: object = {}) => ({
  broken: [question(more)],
  mend: [{ id: 'q', [name]: value }],
  finds: [`q#${name}`],
})
/** A rule about one field of a source that is in use. */
const ofSource = (name: string, value: string, more: object = {}) => ({
  broken: [question(), line('l', { sources: ['s'] }), source('s', more), source('unused', more)],
  mend: [{ id: 's', [name]: value }],
  finds: [`s#${name}`],
})

export const cases: Cases = {
  'evaluation/question-without-indicator': [
    {
      broken: [question(), line('l', { indicator: 'gone' })],
      mend: [indicator('gone')],
      finds: ['q'],
      says: 'No indicator answers the question Q1 yet.',
    },
    { broken: [question()], mend: [line('l', { measure: 'Waiting time' })], finds: ['q'] },
    // The parts of a question are asked instead of the whole.
    {
      broken: [question(), question({ id: 'part', ref: 'Q1a', parent: 'q' })],
      mend: [line('l', { question: 'part', measure: 'Waiting time' })],
      finds: ['part'],
    },
  ],
  'evaluation/single-indicator': [
    {
      broken: [question({ key: true }), line('l', { indicator: 'i' }), line('k', { indicator: 'i' }), indicator('i')],
      mend: [{ id: 'k', indicator: undefined, measure: 'What people say' }],
      finds: ['q'],
    },
    {
      broken: [question({ criterion: 'impact' }), line('l', { indicator: 'i' }), indicator('i')],
      mend: [line('k', { indicator: 'j' }), indicator('j')],
      finds: ['q'],
    },
  ],
  'evaluation/single-source': [
    {
      broken: [question(), line('l', { sources: ['s'] }), line('k', { sources: ['s', 'gone'] }), source('s')],
      mend: [{ id: 'k', sources: ['s', 't'] }, source('t')],
      finds: ['q'],
      says: 'The question Q1 rests on a single source and a single way of collecting at most, so nothing can be compared.',
      dit: 'La question Q1 repose sur une seule source et sur une seule façon de recueillir au plus; rien ne peut donc être recoupé.',
    },
    {
      broken: [question(), line('l', { sourceText: 'School records' })],
      mend: [{ id: 'l', sourceText: 'School records; interviews with parents' }],
      finds: ['q'],
    },
    {
      broken: [question(), line('l', { indicator: 'i' }), indicator('i', { sources: ['s'] }), source('s')],
      mend: [{ id: 'l', method: 'Survey, interviews' }],
      finds: ['q'],
    },
  ],
  'evaluation/only-secondary': {
    broken: [
      question(),
      line('l', { sources: ['s', 't'] }),
      source('s', { type: 'secondary' }),
      source('t', { type: 'secondary' }),
    ],
    mend: [{ id: 't', type: 'primary' }],
    finds: ['q'],
  },
  'evaluation/no-responsibility': [
    {
      broken: [question(), line('l', { leads: ['role:Analyst'] }), line('k')],
      mend: [{ id: 'k', responsibility: 'School board' }],
      finds: ['q+k#leads'],
    },
    { broken: [question()], mend: [{ id: 'q', leads: ['role:Analyst'] }], finds: ['q#leads'] },
  ],
  'evaluation/no-timeline': {
    broken: [question(), line('l', { timeline: 'Each June' }), line('k', { timeline: 'TBD' })],
    mend: [{ id: 'k', timeline: 'Fall 2027' }],
    finds: ['q+k#timeline'],
  },
  'evaluation/no-method': {
    broken: [question(), line('l', { indicator: 'i' }), indicator('i')],
    mend: [{ id: 'i', method: 'Survey' }],
    finds: ['q#method'],
  },
  'evaluation/no-source': {
    broken: [question(), line('l', { indicator: 'i', sourceText: 'to be determined' }), indicator('i')],
    mend: [{ id: 'l', sourceText: 'School records' }],
    finds: ['q#sources'],
  },
  'evaluation/feasibility-unsaid': field('feasibility', 'yes'),
  'evaluation/not-feasible': [
    {
      broken: [question({ feasibility: 'no', resources: 'A survey' })],
      mend: [{ id: 'q', feasibility: 'yes' }],
      finds: ['q#feasibility'],
      says: 'The question Q1 cannot be answered with what there is.',
      dit: 'On ne peut pas répondre à la question Q1 avec les moyens disponibles.',
    },
    {
      broken: [question({ feasibility: 'partly' })],
      mend: [line('l', { resources: 'Two weeks of an analyst' })],
      finds: ['q#feasibility'],
      dit: 'On ne peut répondre qu’en partie à la question Q1 avec les moyens disponibles.',
    },
  ],
  'evaluation/no-justification': field('justification', 'The council has asked'),
  'evaluation/no-use': field('use', 'To decide whether to go on'),
  'evaluation/no-criteria': field('criteria', 'Half the waiting time', { key: true }),
  'evaluation/too-many-questions': {
    broken: Array.from({ length: 9 }, (_, at) => question({ id: `q${at}`, ref: `Q${at}` })),
    mend: [{ id: 'q8', parent: 'q0' }],
    finds: [Array.from({ length: 9 }, (_, at) => `q${at}`).join('+')],
    says: 'The plan asks 9 evaluation questions; five to eight are advised.',
  },
  'evaluation/no-questions': {
    broken: [{ id: 'p', kind: 'plan', title: 'Plan' }, indicator('i')],
    mend: [question()],
    finds: ['p'],
  },
  'evaluation/measure-without-indicator': {
    broken: [question(), line('l', { measure: 'Waiting time' })],
    mend: [{ id: 'l', indicator: 'i' }, indicator('i')],
    finds: ['l#indicator'],
    says: 'The measure “Waiting time” stands in the matrix and is no indicator of the plan yet.',
    dit: 'La mesure «\u00a0Waiting time\u00a0» figure dans la matrice et n’est pas encore un indicateur du plan.',
  },
  'evaluation/source-out-of-reach': ofSource('access', 'open', { access: 'none' }),
  'evaluation/source-without-agreement': [
    {
      broken: [indicator('i', { sources: ['s'] }), source('s', { access: 'by-agreement' })],
      mend: [
        { id: 's', agreement: 'a' },
        { id: 'a', kind: 'agreement', state: 'in-force' },
      ],
      finds: ['s#agreement'],
      says: 'The data source “Source s” is to be had by agreement, and none is on record yet.',
    },
    {
      broken: [
        indicator('i', { sources: ['s'] }),
        source('s', { access: 'by-agreement', agreement: 'a' }),
        { id: 'a', kind: 'agreement', state: 'in-force', until: '2026-06-30' },
      ],
      mend: [{ id: 'a', until: '2027-06-30' }],
      finds: ['s#agreement'],
      says: 'The data source “Source s” is to be had by agreement, and the agreement has ended.',
    },
    {
      broken: [
        indicator('i', { sources: ['s'] }),
        source('s', { access: 'by-agreement', agreement: 'a' }),
        { id: 'a', kind: 'agreement', state: 'draft' },
      ],
      mend: [{ id: 'a', state: 'in-force' }],
      finds: ['s#agreement'],
      dit: 'La source de données «\u00a0Source s\u00a0» s’obtient par entente, et l’entente est encore une ébauche.',
    },
  ],
  'evaluation/existing-or-new': ofSource('availability', 'existing'),
  'evaluation/primary-or-secondary': ofSource('type', 'primary'),
  'evaluation/reliability-unsaid': ofSource('reliability', 'The same since 2015'),
  'evaluation/source-for-more-questions': [
    {
      broken: [
        question({ about: ['n'] }),
        question({ id: 'r', ref: 'Q2', about: ['n'] }),
        question({ id: 'far', ref: 'Q3', about: ['other'] }),
        line('l', { sources: ['s', 't'] }),
        source('s'),
        source('t'),
      ],
      mend: [line('k', { question: 'r', sources: ['s', 't'] })],
      finds: ['s+r'],
      says: 'The data source “Source s” could help to answer the question Q2 too.',
    },
    {
      broken: [
        question(),
        question({ id: 'r', ref: 'Q2' }),
        line('l', { sources: ['s', 't'], indicator: 'i' }),
        line('k', { question: 'r', sources: ['s'], indicator: 'i' }),
        indicator('i'),
        source('s'),
        source('t'),
      ],
      mend: [{ id: 't', access: 'none' }],
      finds: ['t+r'],
    },
  ],
  'evaluation/collect-once': {
    broken: [
      question(),
      question({ id: 'r', ref: 'Q2' }),
      line('l', { sources: ['s'], timeline: 'Each June' }),
      line('k', { question: 'r', sources: ['s'], timeline: 'Fall 2027' }),
      source('s'),
    ],
    mend: [{ id: 'k', timeline: 'each June' }],
    finds: ['s#timeline'],
    says: 'The data source “Source s” serves 2 questions at different times.',
  },
  'evaluation/indicator-off-question': [
    {
      broken: [question({ about: ['th'] }), line('l', { indicator: 'i' }), indicator('i', { measures: ['other'] })],
      mend: [{ id: 'i', measures: ['other', 'th'] }],
      finds: ['i+q'],
    },
    {
      broken: [
        question({ about: ['th'] }),
        line('l', { indicator: 'i' }),
        indicator('i', { measures: ['n'] }),
        { id: 'n', kind: 'node', model: 'm' },
        { id: 'm', kind: 'model' },
      ],
      mend: [{ id: 'm', theme: 'th' }],
      finds: ['i+q'],
      says: 'Indicator “Indicator i” is to answer the question Q1, and measures none of what the question is about.',
    },
  ],
}
