import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitByRefs } from '@cswb/core/timeline.js'

const parts = (text: string) => splitByRefs(text).map(({ refs, text: words }) => [refs.join(), words])

test('a cell is parted where its lines begin with refs', () => {
  assert.deepEqual(parts('2.1: October\n2.2. Meetings are\nongoing\n\n2.3: Ongoing'), [
    ['2.1', 'October'],
    ['2.2', 'Meetings are\nongoing'],
    ['2.3', 'Ongoing'],
  ])
  assert.deepEqual(parts('5.1 Meet with partners. 5.2 Identify a trainer'), [
    ['5.1', 'Meet with partners.'],
    ['5.2', 'Identify a trainer'],
  ])
  assert.deepEqual(parts('1. Plan 2. Do'), [
    ['1', 'Plan'],
    ['2', 'Do'],
  ])
})

test('one line can serve several actions', () => {
  assert.deepEqual(parts('6.1/6.2/6.3: TBD'), [['6.1,6.2,6.3', 'TBD']])
  assert.deepEqual(parts('6.1 et 6.2 : à déterminer'), [['6.1,6.2', 'à déterminer']])
  assert.deepEqual(parts('6.1–6.3: TBD'), [['6.1,6.2,6.3', 'TBD']])
  assert.deepEqual(parts('7.1/7:2: TBD'), [['7.1,7.2', 'TBD']])
})

test('words before the first ref are kept', () => {
  assert.deepEqual(parts('All dates\n3.1: June'), [
    ['', 'All dates'],
    ['3.1', 'June'],
  ])
})

test('numbers in prose are no refs', () => {
  for (const text of ['see WCAG 2.2 AA', 'at 9:30 in room 2.1', '3 full days', '30.09.2020', '2.5 %', '2021: plan'])
    assert.deepEqual(
      splitByRefs(text).map((piece) => piece.refs.length),
      [0],
      text,
    )
})

test('nothing of a cell is lost', () => {
  for (const text of ['  2.1: a\n\n 2.2: b  ', 'x 2.1: y', '2.1', ' ', '\n2.1:\n2.2:\n']) {
    const pieces = splitByRefs(text)
    assert.equal(pieces.map(({ range }) => text.slice(...range)).join(''), text)
    for (const { range, text: words } of pieces) assert.ok(text.slice(...range).includes(words))
  }
  assert.deepEqual(splitByRefs(''), [])
})
