import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { formatTimeline, parseTimeline, toEdtf } from '@cswb/core/timeline.js'
import { readAction, readStatus } from '@cswb/core/status.js'

const page = readFileSync(new URL('../../../docs/timelines.md', import.meta.url), 'utf8')

/** The rows of the table under a heading, its own heading left out. */
function rowsOf(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  const rows = lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  assert.ok(rows.length > 3, `${heading} has a table`)
  return rows
}

test('the dates on the page about timelines are read as it says', () => {
  for (const [phrase = '', edtf] of rowsOf('Dates')) assert.equal(toEdtf(parseTimeline(phrase)), edtf, phrase)
})

test('the recurrences on the page are read as it says', () => {
  for (const [phrase = '', ...expected] of rowsOf('Recurrences')) {
    const { every, unit, times = '', at = [] } = parseTimeline(phrase).clauses[0]?.recurrence ?? {}
    assert.deepEqual([String(every), unit, String(times), at.join()], expected, phrase)
  }
})

test('the cells on the page are parted as it says', () => {
  for (const [phrase = '', clauses] of rowsOf('Cells')) {
    const read = parseTimeline(phrase).clauses.map((clause) =>
      `${clause.refs.join(' ')} · ${clause.status?.stage ?? 'unknown'}`.trim(),
    )
    assert.equal(read.join('; '), clauses, phrase)
  }
})

test('the statuses on the page are read as it says', () => {
  for (const [phrase = '', ...expected] of rowsOf('Statuses')) {
    const { stage, nature, decision = '' } = readStatus(phrase)
    assert.deepEqual([stage, nature, decision], expected, phrase)
  }
})

test('the schedules on the page follow as it says', () => {
  for (const [timeline = '', status = '', schedule] of rowsOf('The schedule'))
    assert.equal(readAction({ timeline, status }, { asOf: '2020-09-10' }).schedule, schedule, `${timeline} | ${status}`)
})

test('the example on the page is true', () => {
  const timeline = parseTimeline('October – Dec 2019 – first talks (Completed/Ongoing)')
  assert.ok(page.includes(`// '${toEdtf(timeline)}'`))
  assert.ok(page.includes(`// '${formatTimeline(timeline, 'en')}'`))
  assert.ok(page.includes(`// '${timeline.clauses[0]?.label}'`))
  for (const [bound, date] of Object.entries(timeline.clauses[0]?.span ?? {}))
    assert.ok(page.includes(`${bound}: '${date}'`))
})
