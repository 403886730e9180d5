import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Fold, EditBuilder } from '@cswb/core/change.js'
import { applyDraft, DocumentError, missingWords, readDocument, type Draft } from '@cswb/exchange'

/** Words that occur once in a document, so that one that is lost cannot hide behind another. */
class Words {
  #next = 0
  readonly made: string[] = []
  word = (): string => {
    const word = `w${(this.#next++).toString(36)}x`
    this.made.push(word)
    return word
  }
  words = (count: number): string => Array.from({ length: Math.max(1, count) }, this.word).join(' ')
}

interface Messy {
  readonly text: string
  readonly words: readonly string[]
}

const theme = fc.record({
  number: fc.boolean(),
  continued: fc.boolean(),
  who: fc.constantFrom('none', 'break', 'line', 'row', 'cut'),
  split: fc.boolean(),
})
const itemOf = (items: fc.Arbitrary<Item[]>): fc.Arbitrary<Item> =>
  fc.record({ length: fc.integer({ min: 1, max: 4 }), items })
const item = itemOf(fc.array(itemOf(fc.array(itemOf(fc.constant([])), { maxLength: 2 })), { maxLength: 2 }))
interface Item {
  length: number
  items: Item[]
}
const row = fc.record({
  actions: fc.integer({ min: 0, max: 3 }),
  stacked: fc.constantFrom('paragraphs', 'breaks', 'one-line'),
  reffed: fc.boolean(),
  items: fc.array(item, { maxLength: 2 }),
  values: fc.array(fc.constantFrom('empty', 'plain', 'keyed', 'shared', 'loose', 'list', 'typo', 'header-word'), {
    minLength: 3,
    maxLength: 3,
  }),
  merge: fc.constantFrom('none', 'none', 'none', 'down', 'across'),
})
const columns: fc.Arbitrary<string[]> = fc.shuffledSubarray(
  [
    'Action',
    'Timeline',
    'Comment',
    'Responsibility',
    'Status',
    'STEP',
    'TASKS',
    'Échéancier',
    'Nonsense',
    'Progress to date',
    '% done',
    'Deliverable',
    'Objective',
    'Target completion',
    'Lead',
    'Partners',
    'No.',
    'Theme',
  ],
  { minLength: 2, maxLength: 5 },
)
const part = fc.record({
  title: fc.option(theme),
  above: fc.constantFrom('none', 'heading', 'paragraph', 'list', 'date', 'below'),
  columns: fc.oneof<fc.Arbitrary<string[]>[]>(
    fc.constant(['Action', 'Timeline', 'Comment']),
    fc.constant(['STEP', 'TASKS', 'RESPONSIBILITY']),
    columns,
  ),
  headed: fc.constantFrom(true, true, true, false),
  again: fc.boolean(),
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
})
const messy = fc.array(part, { minLength: 1, maxLength: 4 })
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never

const list = (items: Item[], { words }: Words): string =>
  items.length
    ? `<ul>${items.map((each) => `<li>${words(each.length)}${list(each.items, { words } as Words)}</li>`).join('')}</ul>`
    : ''

/** Writes a page as messy as its parts say. */
function page(parts: readonly Part[]): Messy {
  const made = new Words()
  const { words } = made
  let text = ''
  parts.forEach((each, index) => {
    const number = index + 1
    if (each.above === 'heading') text += `<h2>${words(3)}</h2>`
    if (each.above === 'paragraph') text += `<p>${words(8)}.</p>`
    if (each.above === 'list') text += list([{ length: 2, items: [{ length: 1, items: [] }] }], made)
    if (each.above === 'date') text += `<p>Last updated: Sept. 10, 2020 ${words(1)}</p>`
    if (each.above === 'below') text += `<p>TIMELINE TO BE DETERMINED ${words(1)}</p>`
    const width = each.columns.length
    const across = (content: string) => `<tr><td colspan="${width}">${content}</td></tr>`
    let rows = ''
    if (each.title) {
      const { number: numbered, continued, who, split } = each.title
      const title = `${numbered ? `${number}. ` : ''}${words(3)}${split ? `<br>${words(2)}` : ''}${continued ? ' (Cont’d)' : ''}`
      const names = () => `CSS, ${words(2)} &amp; EIC`
      if (who === 'none') rows += across(title)
      if (who === 'break') rows += across(`${title}<br>Stakeholders Involved – ${names()}`)
      if (who === 'line') rows += across(`${title} Stakeholders Involved- ${names()}`)
      if (who === 'row') rows += across(title) + across(`Parties prenantes : ${names()}`)
      if (who === 'cut') rows += across(title) + across(`volved - CSS, EIC`)
    }
    const header = `<tr>${each.columns.map((heading) => `<td>${heading}</td>`).join('')}</tr>`
    if (each.headed) rows += header
    let serial = 0
    each.rows.forEach((line, at) => {
      if (each.again && at === 2) rows += header
      const refs = Array.from({ length: line.actions }, () => `${number}.${++serial}`)
      const stacked = refs.map((ref) => `${line.reffed ? `${ref} ` : ''}${words(3)}.`)
      const first =
        (line.stacked === 'paragraphs'
          ? stacked.map((each) => `<p>${each}</p>`).join('')
          : stacked.join(line.stacked === 'breaks' ? '<br>' : ' ')) + list(line.items, made)
      const value = (kind: string): string => {
        if (kind === 'empty') return ''
        if (kind === 'keyed') return refs.map((ref) => `${ref}: ${words(2)}`).join('<br>')
        if (kind === 'shared') return refs.length ? `${refs.join('/')}: TBD ${words(1)}` : words(1)
        if (kind === 'loose')
          return `${words(2)}<br>${refs.map((ref) => `${ref}. ${words(1)}<br>${words(1)}`).join('<br>')}`
        if (kind === 'list') return `${words(2)}<ul><li>${words(2)}</li><li>${words(1)}</li></ul>`
        if (kind === 'typo') return `${refs.map((ref) => ref.replace('.', ':')).join('/')}: ${words(1)} 9.9 ${words(1)}`
        if (kind === 'header-word') return `Timeline ${words(1)}`
        return `January 2021, ${words(2)}`
      }
      const cells = [first, ...each.columns.slice(1).map((_, index) => value(line.values[index % 3] ?? 'plain'))]
      const span = (index: number) =>
        line.merge === 'down' && index === 1
          ? ' rowspan="2"'
          : line.merge === 'across' && index === 0 && width > 2
            ? ' colspan="2"'
            : ''
      rows += `<tr>${cells.map((cell, index) => `<td${span(index)}>${cell}</td>`).join('')}</tr>`
    })
    text += `<table>${rows}</table>`
  })
  return { text, words: made.made }
}

/** The draft, or the one a document without actions offers instead. */
async function draftOf(text: string): Promise<Draft> {
  try {
    return await readDocument(text)
  } catch (error) {
    assert.ok(error instanceof DocumentError && error.draft, String(error))
    return error.draft
  }
}

/** Every text in a value, however deep. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

const seen = (text: string) => new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu))

test('every word of every cell and paragraph is found again, however messy the tables are', async () => {
  const met = { actions: 0, tasks: 0, themes: 0, notes: 0, continued: 0, shared: 0, stacked: 0, aligned: 0, wide: 0 }
  await fc.assert(
    fc.asyncProperty(messy, async (parts) => {
      const { text, words } = page(parts)
      const draft = await draftOf(text)
      assert.deepEqual(missingWords(draft), [])
      assert.equal(draft.words.kept, draft.words.total)

      const held = seen(
        [
          ...draft.records.flatMap(({ fields, from }) => [
            ...Object.values(fields).filter((value) => typeof value === 'string'),
            ...from.map((origin) => origin.mark ?? ''),
          ]),
          ...draft.columns.map((column) => column.text),
        ].join(' '),
      )
      assert.deepEqual(
        words.filter((word) => !held.has(word)),
        [],
      )

      const edit = new EditBuilder(new Fold(), ids())
      const given = applyDraft(edit, draft, { document: 'messy.html' })
      assert.equal(given.size, draft.records.length)
      const kept = seen(strings(edit.ops).join(' '))
      assert.deepEqual(
        words.filter((word) => !kept.has(word)),
        [],
      )
      for (const word of seen(text.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', ' ')))
        assert.ok(kept.has(word) || /^\d+$/.test(word), word)

      const codes = draft.records.flatMap((record) => record.reasons.map((reason) => reason.code))
      met.actions += draft.counts['action'] ?? 0
      met.tasks += draft.counts['task'] ?? 0
      met.themes += draft.counts['theme'] ?? 0
      met.notes += draft.notes.length
      met.continued += codes.filter((code) => code === 'continued').length
      met.shared += codes.filter((code) => code === 'cell-shared').length
      met.stacked += codes.filter((code) => code === 'split-by-ref' || code === 'split-in-line').length
      met.aligned += codes.filter((code) => code === 'cell-aligned').length
      met.wide += draft.blocks.some(
        (block) => block.type === 'table' && block.rows.flat().some((cell) => cell.rowSpan > 1),
      )
        ? 1
        : 0
    }),
    { numRuns: 400 },
  )
  // The messes really occurred.
  for (const [what, count] of Object.entries(met)) assert.ok(count >= 20, `${what}: ${count}`)
})

test('text and flat tables lose nothing either, whatever stands in them', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '1.1 Walk',
      '1.2: Fall 2021',
      'TBD',
      'Action',
      'Timeline',
      'a "quoted" word',
      'line\nbreak',
      '• item\n▶ below',
      '',
      'CSS, EIC & CUSA',
    ),
  )
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  const quoted = (value: string) => (/["\n\r;,\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  await fc.assert(
    fc.asyncProperty(grid, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (rows, delimiter, headed) => {
      const text = [...(headed ? [['Action', 'Timeline', 'Comment', 'Status', 'Lead']] : []), ...rows]
        .map((cells) => cells.map(quoted).join(delimiter))
        .join('\n')
      const draft = await draftOf(text).catch((error: unknown) => {
        assert.ok(error instanceof assert.AssertionError && /empty|image|JSON/.test(error.message), String(error))
      })
      if (!draft) return
      const found = seen(
        draft.blocks
          .map((block) =>
            block.type === 'table'
              ? block.rows
                  .flat()
                  .map((each) => each.text)
                  .join(' ')
              : block.text,
          )
          .join(' '),
      )
      for (const word of seen(rows.flat().join(' '))) assert.ok(found.has(word) || draft.type === 'html', word)
      assert.deepEqual(missingWords(draft), [])
    }),
    { numRuns: 400 },
  )
})

test('the check for missing words finds a word that a record does not hold, at its place', async () => {
  const draft = await readDocument(
    '<table><tr><td>Action<td>Comment</tr><tr><td>1.1 Walk the grounds<td>Bring a map</tr></table>',
  )
  assert.deepEqual(missingWords(draft), [])
  const without = {
    ...draft,
    records: draft.records.map((record) => ({ ...record, fields: { ...record.fields, comment: 'Bring map' } })),
  }
  assert.deepEqual(missingWords(without), [{ block: 0, row: 1, column: 1, words: [{ text: 'a', range: [6, 7] }] }])
  assert.deepEqual(
    missingWords({ ...draft, columns: [] }).map(({ words }) => words.map(({ text }) => text)),
    [['Action'], ['Comment']],
  )
})

function ids(): () => string {
  let next = 0
  return () => `r${++next}`
}
