import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import {
  describeTally,
  explainLeaf,
  explainVerdict,
  policies,
  readLeaf,
  readPolicy,
  rollUp,
  type Condition,
} from '@cswb/core/rollup.js'
import { action, asOf, make } from './plans.ts'

const at = (path: string) => new URL(`../../../${path}`, import.meta.url)
const page = readFileSync(at('docs/roll-up.md'), 'utf8')
const campus = new PlanView(
  JSON.parse(readFileSync(at('test/fixtures/plans/campus.json'), 'utf8')).records as PlanRecord[],
)
const all = rollUp(campus, { asOf })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The rows of the table under a heading that has this column, its own heading left out. */
function rowsOf(column: string): string[][] {
  const lines = page.split('\n')
  const top = lines.findIndex(
    (line, place) => line.startsWith(`| ${column} |`) && lines[place + 1]?.startsWith('| ---'),
  )
  assert.ok(top >= 0, column)
  const end = lines.findIndex((line, place) => place > top && !line.startsWith('|'))
  return lines.slice(top + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

const byRef = (kind: string, ref: string) => {
  const record = campus.all(kind).find((each) => each['ref'] === ref)
  assert.ok(record, ref)
  return record
}

test('the facts of actions on the page are read as it says', () => {
  const rows = rowsOf('timeline')
  assert.ok(rows.length > 15)
  for (const [timeline, status, updatedOn, ...expected] of rows) {
    const one = action({ timeline, status, ...(updatedOn && { updatedOn }) })
    const { schedule, freshness, progress } = readLeaf(new PlanView([one]), one, { asOf })
    assert.deepEqual([schedule, freshness, progress.join('–')], expected, `${timeline} | ${status} | ${updatedOn}`)
  }
})

test('the tallies on the page are those of the campus plan', () => {
  const rows = rowsOf('theme')
  assert.deepEqual(
    rows.map(([ref]) => ref),
    campus.all('theme').map(({ ref }) => ref),
  )
  for (const [ref = '', english, french] of rows) {
    const tally = all.get(byRef('theme', ref).id)?.tally
    assert.ok(tally)
    assert.deepEqual(
      [describeTally(tally, 'en').sentence, plain(describeTally(tally, 'fr').sentence)],
      [english, french],
      ref,
    )
  }
})

test('the actions on the page are told as it says', () => {
  for (const [ref = '', schedule, english, french] of rowsOf('ref')) {
    const leaf = all.leaf(byRef('action', ref).id)
    assert.ok(leaf)
    const told = (['en', 'fr'] as const).map((language) => plain(explainLeaf(leaf, campus, language).sentence))
    assert.deepEqual([leaf.schedule, ...told], [schedule, english, french], ref)
  }
})

test('the plan says of itself what the page says', () => {
  const quotes = page.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []))
  assert.deepEqual(quotes, [
    explainVerdict(all.plan, campus, 'en').sentence,
    plain(explainVerdict(all.plan, campus, 'fr').sentence),
  ])
})

test('the policies on the page are the shipped ones', () => {
  const inWords = ({ count, critical, any, all: every, atLeast, moreThan }: Condition) => {
    const what = `${critical ? 'critical ' : ''}${count}`
    if (any) return `any ${what}`
    if (every) return `all ${what}`
    return atLeast === undefined ? `${what} more than ${(moreThan ?? 0) * 100}%` : `${what} at least ${atLeast * 100}%`
  }
  const expected = Object.values(policies).flatMap(({ name, minimum, rules }) => [
    [name, 'none', `fewer than ${minimum} in scope`],
    ...rules.map(({ verdict, when }) => [name, verdict, when.map((each) => inWords(each)).join('; ')]),
  ])
  assert.deepEqual(rowsOf('policy'), expected)
})

test('the policy that the page writes can be used', () => {
  const written = JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? '{}')
  assert.deepEqual(readPolicy(written).problems, [])
  assert.deepEqual(readPolicy(written).policy, written)
})

test('the categories on the page are those that policies know', () => {
  const listed = /A condition counts one category \(([^)]*)\)/.exec(page)?.[1]?.match(/[a-z-]+/g) ?? []
  assert.deepEqual(listed.toSorted(), Object.keys(all.plan.tally.counts).toSorted())
})

test('the example on the page is true', () => {
  const example = [
    ['all.plan.verdict', `'${all.plan.verdict}'`],
    ["all.plan.tally.counts['date-passed'].actions", all.plan.tally.counts['date-passed'].actions],
    ['all.get(themeId).verdict', `'${all.get(byRef('theme', '3').id)?.verdict}'`],
    ['all.leaf(actionId).schedule', `'${all.leaf(byRef('action', '3.4').id)?.schedule}'`],
    ["describeTally(all.plan.tally, 'en').sentence", `'${describeTally(all.plan.tally, 'en').sentence}'`],
  ]
  for (const [code, result] of example) assert.ok(page.includes(`${code} // ${result}\n`), `${code} // ${result}`)
})

test('the totals on the page come out as it says', () => {
  const planned = { timeline: 'by December 2021', status: 'Planned' }
  const records = [
    make('plan', { documentDate: asOf }),
    ...Array.from({ length: 7 }, () => action({ status: 'Completed' })),
    ...Array.from({ length: 16 }, () => action({ status: 'Ongoing' })),
    action(planned),
  ]
  const { sentence } = describeTally(rollUp(new PlanView(records), { asOf }).plan.tally, 'en')
  assert.ok(page.includes(`"${sentence}"`), sentence)
})
