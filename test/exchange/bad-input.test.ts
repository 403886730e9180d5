import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { describeDocumentError, DocumentError, missingWords, readDocument } from '@cswb/exchange'
import { actions, all, bytes, errorOf, outline, pasted } from './support/drafts.ts'

/** One sentence or two in each language that name the file and say what to do. */
function tells(error: DocumentError, name: string): void {
  const [en, fr] = [describeDocumentError(error, 'en'), describeDocumentError(error, 'fr')]
  assert.notEqual(en, fr)
  for (const sentence of [en, fr]) {
    assert.match(sentence, /^\p{Lu}.*\.$/u)
    assert.ok(sentence.includes(name), sentence)
    assert.doesNotMatch(sentence, /undefined|\. \p{Ll}/u)
  }
}

for (const [file, code] of [
  ['truncated.docx', 'damaged'],
  ['pdf-renamed.docx', 'pdf'],
  ['spreadsheet-renamed.docx', 'spreadsheet'],
  ['empty.docx', 'empty'],
  ['empty.csv', 'empty'],
  ['not-json.json', 'unknown-type'],
  ['not-a-plan.json', 'unknown-type'],
  ['no-table.docx', 'no-tables'],
  ['no-table.html', 'no-tables'],
  ['sign-in-page.json', 'no-tables'],
] as const) {
  test(`${file} gives "${code}" and a sentence that names the file and the fix`, async () => {
    const error = await errorOf(bytes(`bad/${file}`), { name: file })
    assert.equal(error.code, code)
    tells(error, file)
  })
}

for (const [what, code, input] of [
  ['an old Word file', 'old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
  [
    'a Word file with a password',
    'encrypted',
    [
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array.from({ length: 600 }, () => 0),
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ],
  ],
  ['a PNG', 'image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['a JPEG', 'image', [0xff, 0xd8, 0xff, 0xe0]],
  ['rich text', 'other-office', [...new TextEncoder().encode('{\\rtf1\\ansi Action}')]],
  ['bytes of no known kind', 'unknown-type', [1, 0, 2, 3, 0, 0, 4, 5, 6, 0, 7]],
  ['spaces', 'empty', [...new TextEncoder().encode(' \n\t ')]],
  [
    'an SVG picture',
    'image',
    [...new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ],
] as const) {
  test(`${what} gives "${code}", whatever its name`, async () => {
    const error = await errorOf(Uint8Array.from(input), { name: 'plan.docx' })
    assert.equal(error.code, code)
    tells(error, 'plan.docx')
  })
}

test('what was pasted has no name, and the sentence does without', async () => {
  const error = await errorOf('   ')
  assert.equal(describeDocumentError(error, 'en').slice(0, 24), 'What was pasted is empty')
  assert.equal(describeDocumentError(error, 'fr').slice(0, 27), 'Ce qui a été collé est vide')
})

test('a document without tables offers its prose, every word of it', async () => {
  const { draft } = await errorOf(bytes('bad/no-table.docx'), { name: 'no-table.docx' })
  assert.ok(draft)
  assert.deepEqual(missingWords(draft), [])
  assert.equal(draft.counts['action'], undefined)
  assert.match(String(all(draft, 'plan')[0]?.fields['description']), /1\.1 is mentioned here in passing/)
})

test('a Word file that is empty inside is said to be empty', async () => {
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] }))
  assert.equal((await errorOf(new Uint8Array(file), { name: 'blank.docx' })).code, 'empty')
})

test('every cut of a Word file is refused with a sentence, never half read', async () => {
  const whole = bytes('campus/campus.en.docx')
  for (let share = 0.01; share < 1; share += 0.07) {
    const error = await errorOf(whole.slice(0, Math.floor(whole.length * share)), { name: 'cut.docx' })
    assert.equal(error.code, 'damaged')
  }
})

test('a Word file with a byte changed somewhere is read or refused, and never throws anything else', async () => {
  const whole = bytes('campus/campus.en.docx')
  for (let at = 0; at < whole.length; at += Math.floor(whole.length / 60)) {
    const broken = whole.slice()
    broken[at] = (broken[at] ?? 0) ^ 0x5a
    await readDocument(broken).then(
      (draft) => assert.deepEqual(missingWords(draft), []),
      (error: unknown) => assert.ok(error instanceof DocumentError, String(error)),
    )
  }
})

test('a quote that is never closed loses no row, and a person is told where', async () => {
  const draft = await readDocument(bytes('bad/broken-quotes.csv'), { name: 'broken-quotes.csv' })
  assert.deepEqual(
    actions(draft).map(({ fields }) => fields['ref']),
    ['1.1', '1.2'],
  )
  assert.deepEqual(draft.reasons, [{ code: 'quotes-broken', data: { row: '2' }, unsure: true }])
  const words = new TextDecoder().decode(bytes('bad/broken-quotes.csv')).match(/\w+/g) ?? []
  const kept = draft.blocks
    .flatMap((block) => (block.type === 'table' ? block.rows.flat().map(({ text }) => text) : []))
    .join(' ')
    .match(/\w+/g)
  assert.deepEqual(kept, words)
})

test('text is read in the encoding it has: UTF-16, UTF-8 with and without a mark, Windows-1252', async () => {
  const draft = await readDocument(bytes('bad/utf-16.csv'), { name: 'utf-16.csv' })
  assert.match(String(outline(draft)[0]?.['title']), /^Réunir les parties prenantes/)
  const text = 'Action;Échéancier\r\n1.1 Réparer l’éclairage;À déterminer\r\n'
  const cp1252 = Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))
  const wide = new Uint8Array(Buffer.from(text, 'utf16le'))
  for (const input of [
    text,
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\uFEFF${text}`),
    cp1252,
    wide,
    new Uint8Array(wide.length).map((_, at) => wide[at ^ 1] ?? 0),
  ]) {
    assert.deepEqual(outline(await readDocument(input)), [
      { ref: '1.1', title: 'Réparer l’éclairage', timeline: 'À déterminer' },
    ])
  }
})

test('the name does not decide: a page named .csv, a table named .docx, a Blob, an ArrayBuffer', async () => {
  const page = '<table><tr><td>Action<td>When</tr><tr><td>1.1 Walk<td>2021</tr></table>'
  const flat = 'Action,When\n1.1 Walk,2021\n'
  for (const [input, name] of [
    [page, 'plan.csv'],
    [new TextEncoder().encode(flat), 'plan.docx'],
    [new Blob([flat]), 'plan'],
    [new TextEncoder().encode(page).buffer, 'plan.txt'],
    [new File([page], 'page.html'), undefined],
  ] as const) {
    const draft = await readDocument(input, name === undefined ? {} : { name })
    assert.deepEqual(outline(draft), [{ ref: '1.1', title: 'Walk', timeline: '2021' }])
    assert.equal(draft.name, name ?? 'page.html')
  }
})

test('reading stops when it is told to', async () => {
  const controller = new AbortController()
  controller.abort()
  assert.equal((await errorOf('Action,When\n1.1 Walk,2021\n', { signal: controller.signal })).code, 'aborted')
  const later = new AbortController()
  const rows = Array.from({ length: 15_000 }, (_, at) => `1.${at} Walk the grounds,2021`).join('\n')
  const error = errorOf(`Action,When\n${rows}`, {
    signal: later.signal,
    onProgress: (done) => done > 0.1 && later.abort(),
  })
  assert.equal((await error).code, 'aborted')
})

test('a document within a page pasted by Word keeps its lists and their numbers', async () => {
  const draft = await pasted(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><table><tr><td><p class=MsoNormal>Action</p></td><td><p class=MsoNormal>Timeline</p></td></tr><tr><td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp;</span></span><![endif]>Walk</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>by night</p></td><td><p>Fall 2021</p></td></tr></table><!--EndFragment--></body></html>`,
  )
  assert.deepEqual(outline(draft), [{ ref: '1.1', title: 'Walk', timeline: 'Fall 2021' }])
  assert.equal(draft.counts['task'], 1)
})

test('a table that only lays out the page does not hide the table in it', async () => {
  const draft = await pasted(
    '<table><tr><td><h1>Safer paths</h1><p>A word before.</p><table><tr><td>Action<td>When</tr><tr><td>1.1 Walk<td>2021</tr></table><p>A word after.</p></td></tr></table>',
  )
  assert.deepEqual(outline(draft), [{ ref: '1.1', title: 'Walk', timeline: '2021' }])
  assert.deepEqual(
    draft.blocks.map(({ type }) => type),
    ['heading', 'paragraph', 'table', 'paragraph'],
  )
})

test('text pasted from a page keeps its headings and lists, and tables set by tabs', async () => {
  const draft = await pasted(
    '# Safer paths\n\n## How to read this\n- Rows are actions\n- Columns are not\n\n1. Lighting\nAction\tWhen\n1.1 Walk\t2021\n',
  )
  assert.deepEqual(
    draft.blocks.map(({ type }) => type),
    ['heading', 'heading', 'item', 'item', 'paragraph', 'table'],
  )
  assert.equal(all(draft, 'section')[0]?.fields['text'], '- Rows are actions\n- Columns are not')
  assert.deepEqual(outline(draft), [{ ref: '1.1', title: 'Walk', timeline: '2021', theme: 'Lighting' }])
})

test('a paste of 20 MB is read whole, and other work goes on meanwhile', async () => {
  const comment = 'word '.repeat(400)
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `${(at % 7) + 1}. Theme,${(at % 7) + 1}.${at},Walk the grounds,Fall 2021,${comment}`,
  )
  const text = `Theme,No.,Action,Timeline,Comment\n${rows.join('\n')}\n`
  assert.ok(text.length > 20e6)
  let turns = 0
  let reading = true
  const turn = () => void (turns++, reading && setImmediate(turn))
  turn()
  const draft = await readDocument(text)
  reading = false
  assert.deepEqual([draft.counts['theme'], draft.counts['action']], [7, 10_000])
  assert.equal(draft.words.kept, draft.words.total)
  assert.ok(turns > 20, `${turns} turns`)
})

test('what is too much is refused with a sentence: bytes, rows, one endless line', async () => {
  const rows = `Action,When\n${'1.1 Walk,2021\n'.repeat(20_001)}`
  for (const [input, code] of [
    ['word '.repeat(7_000_000), 'too-large'],
    ['word '.repeat(4_000_000), 'too-long'],
    [
      `<table><tr><td>Action<td>When</tr><tr><td>1.1 ${'word, (another) '.repeat(100_000)}<td>2021</tr></table>`,
      'too-long',
    ],
    [rows, 'too-many-rows'],
    [`<table>${'<tr><td>1.1 Walk<td>2021</tr>'.repeat(20_001)}</table>`, 'too-many-rows'],
  ] as const) {
    const error = await errorOf(input, { name: 'much' })
    assert.equal(error.code, code)
    tells(error, 'much')
  }
})
