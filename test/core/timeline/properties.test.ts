import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  formatTimeline,
  parseTimeline,
  splitByRefs,
  toEdtf,
  wholeSpan,
  type Language,
  type Span,
} from '@cswb/core/timeline.js'
import { readStatus } from '@cswb/core/status.js'

function assertTiles(text: string, ranges: [number, number][]) {
  let at = 0
  for (const [from, to] of ranges) {
    assert.equal(from, at)
    assert.ok(to > from)
    at = to
  }
  assert.equal(at, text.length)
}

/** Pieces that real cells are made of, so that random texts come near the grammar. */
const pieces = [
  [
    'January',
    'Sept.',
    'déc.',
    'août',
    '2019',
    '2021',
    "'19",
    '30',
    '1er',
    '6-9',
    'Q1',
    'T2',
    'fall',
    'hiver',
    'FY19',
    '2024-25',
    '2/1/12',
    '2022-03-31',
  ],
  [
    '-',
    ' – ',
    '/',
    ', ',
    '; ',
    '. ',
    ': ',
    '(',
    ')',
    '\n',
    '\n\n',
    '•',
    ' ',
    ' and ',
    ' à ',
    ' to ',
    'by ',
    "d'ici ",
    'from ',
    'until ',
    'end of ',
    'annually',
    'chaque année',
  ],
  [
    'Completed',
    'Ongoing',
    'en cours',
    'TBD',
    'to be determined',
    '6.1/6.2: ',
    '7:2: ',
    '2.2. ',
    'Plan first meeting',
    'not ',
    'will be ',
    'next year',
    '6 months after ',
    '+',
    '%',
    '\u00a0',
    '\ud83d',
    'é',
  ],
].flat()
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(' ')),
)

test('the clauses of any text tile it, with confidence from 0 to 1 and ordered bounds', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const timeline = parseTimeline(text)
      assert.equal(timeline.text, text)
      assertTiles(
        text,
        timeline.clauses.map((clause) => clause.range),
      )
      for (const { confidence, span, milestones, reasons } of timeline.clauses) {
        assert.ok(confidence >= 0 && confidence <= 1)
        if (confidence < 0.8) assert.ok(reasons.length > 0 || confidence >= 0.6, 'a reading that is not sure says why')
        for (const { earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d } of [
          span,
          ...milestones.map((milestone) => milestone.span),
        ]) {
          for (const day of [a, b, c, d]) if (day !== undefined) assert.match(day, /^\d{4}-\d\d-\d\d$/)
          if (a !== undefined && b !== undefined) assert.ok(a <= b)
          if (c !== undefined && d !== undefined) assert.ok(c <= d)
          if (a !== undefined && d !== undefined) assert.ok(a <= d)
        }
      }
      toEdtf(timeline)
      formatTimeline(timeline, 'fr')
    }),
    { numRuns: 5000 },
  )
})

test('parting any cell by its refs loses nothing', () => {
  fc.assert(
    fc.property(cell, (text) => {
      assertTiles(
        text,
        splitByRefs(text).map((piece) => piece.range),
      )
    }),
    { numRuns: 2000 },
  )
})

const monthsOf = {
  en: ['January', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept.', 'October', 'Nov.', 'December'],
  fr: ['janvier', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'sept.', 'octobre', 'nov.', 'décembre'],
}
const seasonsOf = { en: ['winter', 'spring', 'summer', 'fall'], fr: ['hiver', 'printemps', 'été', 'automne'] }

const phrase = (language: Language) => {
  const fr = language === 'fr'
  const year = fc.integer({ min: 2005, max: 2035 })
  const month = fc.constantFrom(...monthsOf[language])
  const dayNumber = fc.integer({ min: 1, max: 28 })
  const date = fc.oneof(
    year.map(String),
    fc.tuple(month, year).map(([m, y]) => `${m} ${y}`),
    fc.tuple(dayNumber, month, year).map(([d, m, y]) => (fr ? `${d === 1 ? '1er' : d} ${m} ${y}` : `${m} ${d}, ${y}`)),
    fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([q, y]) => `${fr ? 'T' : 'Q'}${q} ${y}`),
    fc.tuple(fc.constantFrom(...seasonsOf[language]), year).map(([s, y]) => `${s} ${y}`),
    year.map((y) => (fr ? `exercice ${y}-${y + 1}` : `FY${y}`)),
    year.map((y) => `${y}-${String(y + 1).slice(2)}`).filter((text) => !/-(?:0\d|1[012])$/.test(text)),
    fc
      .tuple(fc.constantFrom(...(fr ? ['début', 'mi', 'fin'] : ['early', 'mid', 'late'])), year)
      .map(([p, y]) => `${p} ${y}`),
    fc.tuple(month, year).map(([m, y]) => (fr ? `fin ${m} ${y}` : `end of ${m} ${y}`)),
    fc.tuple(month, year).map(([m, y]) => (fr ? `première semaine de ${m} ${y}` : `first week of ${m} ${y}`)),
    fc.tuple(fc.integer({ min: 1, max: 2 }), year).map(([h, y]) => (fr ? `S${h} ${y}` : `H${h} ${y}`)),
    fc.tuple(year, fc.integer({ min: 2, max: 5 })).map(([y, n]) => `${y}-${y + n}`),
  )
  return fc.oneof(
    date,
    date.map((d) => (fr ? `d’ici ${d}` : `by ${d}`)),
    date.map((d) => (fr ? `depuis ${d}` : `from ${d}`)),
    date.map((d) => (fr ? `avant ${d}` : `before ${d}`)),
    date.map((d) => (fr ? `devrait être terminé en ${d}` : `will be completed in ${d}`)),
    fc.tuple(dayNumber, dayNumber, month, year).map(([a, n, m, y]) => {
      const b = Math.min(28, a + n)
      return fr ? `du ${a} au ${b} ${m} ${y}` : `${m} ${a}-${b}, ${y}`
    }),
    fc.tuple(month, month, month, year).map(([a, b, c, y]) => `${a}, ${b} ${fr ? 'et' : 'and'} ${c} ${y}`),
    fc.tuple(month, month, year).map(([a, b, y]) => `${a} ${fr ? 'à' : '-'} ${b} ${y}`),
    fc.tuple(month, year, month, year).map(([a, y, b, z]) => `${a} ${y} – ${b} ${z}`),
    fc.tuple(month, year, fc.integer({ min: 1, max: 3 })).map(([m, y, n]) => `${m} ${y} ${fr ? 'et' : 'and'} ${y + n}`),
    fc
      .tuple(date, fc.constantFrom('completed', 'terminé', 'in progress', 'en cours', 'Completed/Ongoing'))
      .map(([d, s]) => `${d} (${s})`),
    month.map((m) => (fr ? `${m}, chaque année` : `${m}, annually`)),
    fc.integer({ min: 3, max: 9 }).map((n) => (fr ? `${n} fois par année` : `${n} times a year`)),
    fc.integer({ min: 2, max: 9 }).map((n) => (fr ? `tous les ${n} mois` : `every ${n} months`)),
  )
}

function assertContains(outer: Span, inner: Span, text: string) {
  assert.equal(outer.earliestStart === undefined, inner.earliestStart === undefined, text)
  assert.equal(outer.latestEnd === undefined, inner.latestEnd === undefined, text)
  assert.ok((outer.earliestStart ?? '') <= (inner.earliestStart ?? ''), text)
  assert.ok((outer.latestEnd ?? '') >= (inner.latestEnd ?? ''), text)
}

for (const language of ['en', 'fr'] as const) {
  for (const written of ['en', 'fr'] as const) {
    test(`what a ${language} phrase was read as, written in ${written}, is read again as holding it`, () => {
      let dated = 0
      fc.assert(
        fc.property(phrase(language), (text) => {
          const first = parseTimeline(text)
          const formatted = formatTimeline(first, written)
          const second = parseTimeline(formatted)
          const told = `${text} → ${formatted}`
          const reversed = first.clauses.some((clause) =>
            clause.reasons.some((reason) => reason.code === 'end-before-start'),
          )
          if (!reversed) assert.notEqual(formatted, '', told)
          assertContains(wholeSpan(second), wholeSpan(first), told)
          if (Object.keys(wholeSpan(first)).length) dated++
          assert.equal(second.clauses[0]?.milestones.length ?? 0, first.clauses[0]?.milestones.length ?? 0, told)
          assert.equal(second.clauses[0]?.status?.stage, first.clauses[0]?.status?.stage, told)
          assert.deepEqual(second.clauses[0]?.recurrence, first.clauses[0]?.recurrence, told)
          assert.equal(formatTimeline(second, written), formatted, told)
        }),
        { numRuns: 1500 },
      )
      assert.ok(dated > 500, 'most phrases are dated')
    })
  }
}

const nasty = [
  'a',
  '1',
  '-',
  '(',
  ')',
  '/',
  'é',
  ' ',
  '\n',
  '6.1/',
  '1.',
  '1.1 ',
  'Jan ',
  'Jan, ',
  'Jan 2020, ',
  'June 31 2020, fall 2020, ',
  '2020 ',
  '2020-',
  'by ',
  'by the end of ',
  'in ',
  'completed ',
  'Completed (',
  'not ',
  'to be ',
  'and ',
  'annually ',
  'TBD; ',
  'Q',
  'every ',
  '2/1/12 ',
  "d'ici ",
  'x (Completed) y 2020 ',
  '6 months after ',
  'next year ',
  'In progress: ',
  '2020/A',
  '\ud83d',
  '\udc00',
  '\u0301',
  'ж ',
  'Œ',
  '[1]',
  '[',
  'x 2020 (',
  'x 2020: ',
  'Act 2020 ',
  '1, ',
  '1,',
  '1 and ',
  'HR: ',
  '(HR) ',
  'Completed (HR) ',
  'completed in part ',
  'In progress: A to b ',
  'first week of ',
  'the 2020 x ',
  '3 times a ',
  'mid-to-',
  'to the end of ',
  'FY20-',
  'biannual x 2020 ',
  'deadline 2020 ',
  'A/b; ',
  'Jan 1, ',
  'Jan → ',
  'Q1 ',
  'Q1, ',
  'first fiscal quarter, ',
  'first and ',
  'deferred to 2020 ',
  'a) ',
  'a) 2020 ',
  'Sep-24 to ',
  'begin ',
  'begin 2020; completed in 2021 ',
  '3/year ',
  '2020: June ',
  'June (2020) ',
  '2020 – Chief of Police ',
]

test('long texts of the nastiest repetitions are read whole, up to a megabyte', () => {
  for (const bit of ['by ', '6.1/', '1.', '1, ', 'June 31 2020, fall 2020, ', 'Completed (', 'x (Completed) y 2020 ']) {
    const text = bit.repeat(Math.ceil(1_000_000 / bit.length))
    assertTiles(
      text,
      parseTimeline(text).clauses.map((clause) => clause.range),
    )
    assertTiles(
      text,
      splitByRefs(text).map((piece) => piece.range),
    )
  }
})

test('brackets within brackets are read whole', () => {
  for (const inside of ['', 'June 2021', 'Completed', '2.1: '])
    for (const text of [
      `${'('.repeat(50_000)}${inside}${')'.repeat(50_000)}`,
      `June 2020 ${`(${inside} `.repeat(20_000)}${')'.repeat(20_000)}`,
    ])
      assertTiles(
        text,
        parseTimeline(text).clauses.map((clause) => clause.range),
      )
})

test('eight times the text takes nowhere near sixty-four times as long', () => {
  const time = (text: string) => {
    const start = performance.now()
    assertTiles(
      text,
      parseTimeline(text).clauses.map((clause) => clause.range),
    )
    readStatus(text)
    return performance.now() - start
  }
  for (const bit of nasty) {
    const growth = () => {
      const [short, long] = [32_000, 256_000].map((size) => time(bit.repeat(Math.ceil(size / bit.length))))
      return (long ?? 0) / Math.max(short ?? 0, 4)
    }
    // Anything may slow one try down; time that grows with the square does so in all.
    assert.ok(growth() < 36 || growth() < 36 || growth() < 36 || growth() < 36, JSON.stringify(bit))
  }
})
