import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft, DraftRecord } from '@cswb/exchange'
import { actions, all, codes, draftOf, json, tasks } from './support/drafts.ts'

interface Item {
  text: string
  items?: Item[]
}
interface Expected {
  title: string
  steps: { title: string; timeline: string; responsibility: string[]; tasks: Item[] }[]
  continues: { step: string; withTask: string; ofTask: string }
  keyOutcomes: string[]
  bodies: { name: string; type: string }[]
  notActions: string[]
}

const expected = json<Expected>('implementation/expected.json')

const tree = (draft: Draft, of: DraftRecord): Item[] =>
  tasks(draft, of).map((task) => {
    const items = tree(draft, task)
    return { text: String(task.fields['title']), ...(items.length && { items }) }
  })

for (const file of ['implementation.en.docx', 'implementation.en.html']) {
  const draft = await draftOf(`implementation/${file}`)
  const steps = actions(draft)

  test(`${file}: ten steps with their tasks, three levels deep, over three tables`, () => {
    assert.deepEqual(
      steps.map((step) => ({ title: step.fields['title'], tasks: tree(draft, step) })),
      expected.steps.map(({ title, tasks }) => ({ title, tasks })),
    )
  })

  test(`${file}: the step that a page cuts in two goes on, in the middle of its sublist`, () => {
    const step = steps.find(({ fields }) => fields['title'] === expected.continues.step)
    assert.ok(step && codes(step).includes('row-continues'))
    const task = all(draft, 'action').find(
      ({ fields }) => fields['title'] === expected.continues.withTask && fields['parent'] !== undefined,
    )
    const of = draft.records.find(({ id }) => id === task?.fields['parent'])
    assert.equal(of?.fields['title'], expected.continues.ofTask)
  })

  test(`${file}: responsibilities go to tasks they match one to one, else stay with the step as written`, () => {
    steps.forEach((step, index) => {
      const { responsibility, tasks: items } = expected.steps[index]!
      const aligned = responsibility.length > 1 && responsibility.length === items.length
      assert.equal(step.fields['responsibility'], aligned ? undefined : responsibility.join('\n'))
      assert.deepEqual(
        tasks(draft, step).map(({ fields }) => fields['responsibility']),
        aligned ? responsibility : items.map(() => undefined),
      )
    })
  })

  test(`${file}: the line below each table dates every step in it`, () => {
    steps.forEach((step, index) => {
      assert.equal(step.fields['timeline'], expected.steps[index]?.timeline)
      assert.ok(codes(step).includes('timeline-below-table'))
    })
  })

  test(`${file}: groups and committees are known by their words, with their type and what they do`, () => {
    const bodies = all(draft, 'body').map(({ fields }) => ({ name: fields['name'], type: fields['type'] }))
    const sorted = (list: { name: unknown; type: unknown }[]) =>
      list.toSorted((a, b) => String(a.name).localeCompare(String(b.name)))
    assert.deepEqual(sorted(bodies), sorted(expected.bodies.map(({ name, type }) => ({ name, type }))))
    const council = all(draft, 'body').find(({ fields }) => fields['name'] === 'Partnership Council')
    assert.match(String(council?.fields['mandate']), /carrying out the plan/)
    assert.match(String(council?.fields['responsibilities']), /^• Sets priorities/)
    assert.equal(
      draft.records.find(({ id }) => id === council?.fields['predecessor'])?.fields['name'],
      'CSWB Advisory Committee',
    )
  })

  test(`${file}: headed prose becomes sections, and the key outcomes are a list in one of them, not themes`, () => {
    assert.deepEqual(all(draft, 'theme'), [])
    const outcomes = all(draft, 'section').find(({ fields }) => fields['title'] === 'Key outcomes')
    assert.equal(
      outcomes?.fields['text'],
      expected.keyOutcomes.map((text, index) => `${index + 1}. ${text}`).join('\n'),
    )
    const staff = all(draft, 'section').find(({ fields }) => fields['title'] === 'Staff support')
    assert.equal(draft.records.find(({ id }) => id === staff?.fields['parent'])?.fields['title'], 'Collective impact')
    assert.equal(all(draft, 'plan')[0]?.fields['title'], expected.title)
  })

  test(`${file}: templates are no actions; their words are notes on their section`, () => {
    assert.equal(draft.notes.length, expected.notActions.length)
    const about = draft.notes.map(
      ({ fields }) => draft.records.find(({ id }) => id === fields['about'])?.fields['title'],
    )
    assert.deepEqual(about, expected.notActions)
    assert.equal(draft.reasons.filter(({ code }) => code === 'table-not-actions').length, 2)
  })
}

test('consultants are a role, not an organization', async () => {
  const [first] = actions(await draftOf('implementation/implementation.en.docx'))
  assert.deepEqual(first?.fields['leads'], [
    'role:Consultants',
    'body:municipal-administrative-support',
    'role:Advisory Committee Co-chairs',
  ])
})
