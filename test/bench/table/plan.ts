// The plan that every contestant shows: eight themes, nine columns, rows of different heights.
const verbs = ['Review', 'Map', 'Publish', 'Fund', 'Evaluate', 'Translate', 'Coordinate', 'Pilot', 'Extend', 'Measure']
const objects = [
  'the outreach program',
  'crisis response',
  'night transit',
  'youth housing',
  'data sharing',
  'street lighting',
  'the situation table',
  'school partnerships',
]
const ends = ['with newcomers', 'for older adults', 'in rural areas', 'with young people', 'across the region']
const timelines = [
  'By March 31, 2023',
  'Ongoing',
  'Fall 2022',
  'June 2021',
  'Q1 and Q2, 2022',
  'TBD',
  '2021-2024',
  'Spring 2023',
]
const statuses = ['In progress', 'Completed', 'Not started', '', 'On hold']

/** A word that one row in twenty says, in its comment. */
export const rare = 'quartz'
/** How many themes there are. */
export const themeCount = 8

/** What tells one row from all others: the last word of its title. */
const codeOf = (at: number) => `K${String(at).padStart(5, '0')}`
const key = (at: number) => String(at).padStart(6, '0')

/** A `cswb-plan/1` document with this many actions, always the same. */
export function planOf(rows: number) {
  const random = generator(7)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const sentence = () => `${pick(verbs)} ${pick(objects)} ${pick(ends)}`
  const organizations = Array.from({ length: 40 }, (_, at) => `o${at}`)
  const each = Math.ceil(rows / themeCount)
  const records: Record<string, unknown>[] = [
    { id: 'plan', kind: 'plan', title: `A plan of ${rows} actions`, documentDate: '2022-06-30', languages: ['en'] },
    { id: 'f1', kind: 'field', of: 'action', name: 'budget', label: 'Budget', order: '1' },
    { id: 'f2', kind: 'field', of: 'action', name: 'neighbourhood', label: 'Neighbourhood', order: '2' },
    ...organizations.map((id, at) => ({
      id,
      kind: 'organization',
      name: `Community Partner No. ${at + 1}`,
      abbreviations: [`CP${at + 1}`],
      order: key(at),
    })),
    ...Array.from({ length: themeCount }, (_, at) => ({
      id: `t${at}`,
      kind: 'theme',
      ref: `${at + 1}`,
      title: `Priority ${at + 1}: ${pick(objects)}`,
      order: key(at),
    })),
  ]
  for (let at = 0; at < rows; at++) {
    const words = Array.from({ length: 2 + Math.floor(random() * 3) }, sentence)
    records.push({
      id: `a${at}`,
      kind: 'action',
      theme: `t${Math.floor(at / each)}`,
      ref: `${Math.floor(at / each) + 1}.${(at % each) + 1}`,
      title: `${sentence()} and ${sentence().toLowerCase()} ${codeOf(at)}`,
      leads: [...new Set([pick(organizations), pick(organizations)])],
      partners: [...new Set([pick(organizations), pick(organizations)])],
      timeline: pick(timelines),
      status: pick(statuses),
      comment: `${words.join('. ')}${at % 20 === 7 ? `, in ${rare}` : ''}.`,
      updatedOn: `2022-0${1 + (at % 6)}-15`,
      evidence: at % 3 === 0 ? `Minutes of meeting ${at % 37}` : '',
      budget: `$${(at % 90) + 10},000`,
      neighbourhood: pick(ends),
      order: key(at),
    })
  }
  return { format: 'cswb-plan/1', plan: 'plan', records }
}

/** mulberry32: small, even enough, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
