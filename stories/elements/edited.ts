// Plans with a past, for the stories of history and conflicts. Nobody in them exists.
import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import { writePlanDocument } from '@cswb/core/write.js'
import { createPlan, openPlan } from '@cswb/store'
import { editedBy, merged, planFile } from '../../test/elements/support/copies.ts'

const text = (en: string, fr: string) => ({ en, fr })

const records = [
  { id: 'police', kind: 'organization', name: text('Police Service', 'Service de police'), order: 'a0' },
  { id: 'school', kind: 'organization', name: text('School Board', 'Conseil scolaire'), order: 'a1' },
  { id: 'youth', kind: 'organization', name: text('Youth Centre', 'Centre jeunesse'), order: 'a2' },
  { id: 'routes', kind: 'theme', ref: '1', title: text('Safer routes', 'Trajets plus sûrs'), order: 'a0' },
  { id: 'evenings', kind: 'theme', ref: '2', title: text('Evenings', 'Soirées'), order: 'a1' },
  {
    id: 'walk',
    kind: 'action',
    ref: '1.1',
    theme: 'routes',
    title: text('Walk the routes with families', 'Parcourir les trajets avec les familles'),
    leads: ['school'],
    timeline: text('September 2025', 'Septembre 2025'),
    comment: 'Three schools have answered. The first walk is planned for the north side.',
    order: 'a0',
  },
  {
    id: 'paint',
    kind: 'action',
    ref: '1.2',
    theme: 'routes',
    title: text('Paint the crossings', 'Peindre les passages'),
    leads: ['police'],
    timeline: text('Spring 2025', 'Printemps 2025'),
    order: 'a1',
  },
  {
    id: 'open',
    kind: 'action',
    ref: '2.1',
    theme: 'evenings',
    title: text('Open the gym in the evening', 'Ouvrir le gymnase le soir'),
    leads: ['youth'],
    order: 'a0',
  },
] as const

/** A plan of half a year: begun from a document, edited by three people, with something taken out and something undone. */
export async function withPast(): Promise<PlanSession> {
  const session = await createPlan({
    title: text('Safer streets', 'Des rues plus sûres'),
    records: records.slice(0, 5) as never,
    store: 'memory',
    author: { name: 'A. Roy', organization: 'City' },
  })
  const source = { document: 'Safer streets 2025.docx', place: 'table 2, row 3' }
  await session.change(
    (edit) => {
      for (const { id, kind, ...fields } of records.slice(5)) edit.add(kind, fields as object, { id, source })
    },
    { why: 'Imported from Safer streets 2025.docx', intent: 'import' },
  )
  const steps: [name: string, edit: (edit: Edit) => void, why?: string][] = [
    [
      'J. Chen',
      (edit) =>
        edit.set('walk', {
          leads: ['school', 'police'],
          timeline: text('September – October 2025', 'Septembre – octobre 2025'),
        }),
      'Decided at the spring meeting',
    ],
    [
      'A. Roy',
      (edit) =>
        edit.set('walk', { comment: 'Five schools have answered. The first walk took place on the north side.' }),
    ],
    ['J. Chen', (edit) => edit.move('open', { under: { theme: 'routes' }, after: 'paint' })],
    ['M. Ali', (edit) => edit.remove('routes'), 'Folded into the regional plan'],
  ]
  for (const [name, edit, why] of steps) {
    session.author = { name }
    await session.change(edit, why === undefined ? {} : { why })
  }
  await session.undo()
  await session.change((edit) => edit.remove('paint'), { why: 'The city paints all crossings from now on' })
  return session
}

/** The same, for reading, with days between the changes. */
export async function publishedPast(): Promise<PlanSession> {
  const document = await (await withPast()).toDocument()
  const days = ['01-08', '01-08', '03-12', '03-12', '04-02', '05-20', '05-20', '06-01']
  const changes = document.changes?.map((change, index) => ({
    ...change,
    at: `2025-${days[index]}T15:${10 + index}:00Z`,
  }))
  return openPlan({ document: { ...document, ...(changes && { changes }) } })
}

/** A plan of very many changes. */
export async function longPast(): Promise<PlanSession> {
  const session = await withPast()
  for (let n = 1; n <= 120; n++) await session.change((edit) => edit.set('walk', { progress: n % 100 }))
  return session
}

/** Two copies of one plan, edited apart and merged: every sort of conflict. */
export async function inConflict(): Promise<PlanSession> {
  const file = await planFile(records, text('Safer streets', 'Des rues plus sûres'))
  const one = await editedBy('J. Chen', file, [
    (edit) => {
      edit.set('walk', {
        comment: 'Five schools have answered. The first walk is planned for the north side, in May.',
        status: 'In progress',
      })
      edit.set('open', { comment: 'Keys are with the caretaker.' })
      edit.set('routes', { parent: 'evenings' })
    },
    'After the call with the schools',
  ])
  const other = await editedBy('M. Ali', file, [
    (edit) => {
      edit.set('walk', {
        comment: 'Three schools have answered. The first walk took place on the south side.',
        status: 'On hold',
      })
      edit.remove('open')
      edit.set('evenings', { parent: 'routes' })
    },
  ])
  return merged(one, other)
}

/** A plan that is open here, and the file of a copy that somebody edited elsewhere meanwhile. */
export async function editedApart(): Promise<{ session: PlanSession; file: string }> {
  const file = await planFile(records, text('Safer streets', 'Des rues plus sûres'))
  const other = await editedBy(
    'M. Ali',
    file,
    [(edit) => edit.set('walk', { comment: 'Four schools have answered.' }), 'After the call with the schools'],
    [(edit) => edit.set('open', { status: 'In progress' })],
  )
  const session = await merged(file)
  await session.change((edit) => edit.set('walk', { comment: 'Five schools have answered.' }))
  return { session, file: writePlanDocument(other) }
}
