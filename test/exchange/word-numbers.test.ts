import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { missingWords, readDocument } from '@cswb/exchange'
import { actions, outline, tasks } from './support/drafts.ts'

const level = (level: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  level,
  text,
  format,
})
const numbering = {
  config: [
    { reference: 'plan', levels: [level(0, '%1.', LevelFormat.DECIMAL), level(1, '%1.%2', LevelFormat.DECIMAL)] },
    { reference: 'letters', levels: [level(0, 'C%1', LevelFormat.DECIMAL)] },
    { reference: 'bullets', levels: [level(0, '•', LevelFormat.BULLET)] },
    { reference: 'plain', levels: [level(0, '%1.', LevelFormat.LOWER_ROMAN)] },
  ],
}
const paragraph = (text: string, reference?: string, level = 0) =>
  new Paragraph({ text, ...(reference && { numbering: { reference, level } }) })
const cell = (...children: Paragraph[]) => new TableCell({ children })
const table = (...rows: TableCell[][]) => new Table({ rows: rows.map((children) => new TableRow({ children })) })
const head = ['Action', 'Timeline', 'Status'].map((words) => cell(paragraph(words)))
const title = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, numbering: { reference: 'plan', level: 0 } })
const rest = () => [cell(paragraph('Fall 2025')), cell(paragraph('Completed'))]

const read = async (children: (Paragraph | Table)[]) => {
  const file = await Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
  const draft = await readDocument(new Uint8Array(file), { name: 'numbers.docx' })
  assert.deepEqual(missingWords(draft), [])
  return draft
}

test('numbers that Word writes by itself are refs, in order over all tables, and bullets below them are tasks', async () => {
  const draft = await read([
    title('Light'),
    table(
      head,
      [cell(paragraph('Mend the lamps', 'plan', 1), paragraph('Find a ladder', 'bullets')), ...rest()],
      [cell(paragraph('Paint the poles', 'plan', 1)), ...rest()],
    ),
    title('Snow'),
    table(head, [cell(paragraph('Salt the stairs', 'plan', 1)), ...rest()]),
  ])
  assert.deepEqual(
    outline(draft).map(({ ref, title, theme }) => [ref, title, theme]),
    [
      ['1.1', 'Mend the lamps', 'Light'],
      ['1.2', 'Paint the poles', 'Light'],
      ['2.1', 'Salt the stairs', 'Snow'],
    ],
  )
  const [lamps] = actions(draft)
  assert.ok(lamps)
  assert.deepEqual(
    tasks(draft, lamps).map(({ fields }) => fields['title']),
    ['Find a ladder'],
  )
})

test('numbers with a letter of their own are refs too; those of a plain list are not written into its items', async () => {
  const draft = await read([
    paragraph('Mend what is broken', 'plain'),
    paragraph('Ask who broke it', 'plain'),
    table(
      head,
      [cell(paragraph('Share a logo', 'letters')), ...rest()],
      [cell(paragraph('Share a page', 'letters')), ...rest()],
    ),
  ])
  assert.deepEqual(
    outline(draft).map(({ ref, title }) => [ref, title]),
    [
      ['C1', 'Share a logo'],
      ['C2', 'Share a page'],
    ],
  )
  assert.deepEqual(
    draft.blocks.flatMap((block) => (block.type === 'item' ? [block.text] : [])),
    ['Mend what is broken', 'Ask who broke it'],
  )
})
