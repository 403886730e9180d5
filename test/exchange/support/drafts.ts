import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  describeReason,
  DocumentError,
  missingWords,
  readDocument,
  type Draft,
  type DraftRecord,
  type ReadOptions,
} from '@cswb/exchange'

const fixtures = join(import.meta.dirname, '../../fixtures')

/** The bytes of a fixture. */
export const bytes = (path: string) => new Uint8Array(readFileSync(join(fixtures, path)))
export const json = <T>(path: string): T => JSON.parse(new TextDecoder().decode(bytes(path))) as T

/** A fixture as the importer reads it. */
export async function draftOf(path: string): Promise<Draft> {
  return whole(await readDocument(bytes(path), { name: basename(path) }))
}

/** What somebody pasted, as the importer reads it. */
export async function pasted(text: string, options: ReadOptions = {}): Promise<Draft> {
  return whole(await readDocument(text, options))
}

/** Every draft of these tests keeps every word and can tell its reasons in both languages. */
function whole(draft: Draft): Draft {
  assert.deepEqual(missingWords(draft), [])
  assert.equal(draft.words.kept, draft.words.total)
  for (const reason of [...draft.reasons, ...draft.records.flatMap((record) => record.reasons)]) {
    for (const language of ['en', 'fr'] as const) {
      const words = describeReason(reason, language)
      assert.ok(words.length > 10 && !words.includes('undefined'), `${reason.code}: ${words}`)
    }
  }
  return draft
}

/** The error that reading something gives. */
export async function errorOf(
  input: Parameters<typeof readDocument>[0],
  options: ReadOptions = {},
): Promise<DocumentError> {
  const error = await readDocument(input, options).then(
    () => assert.fail('it was read'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof DocumentError, String(error))
  return error
}

export const all = (draft: Draft, kind: string) => draft.records.filter((record) => record.kind === kind)
/** Actions that are not tasks. */
export const actions = (draft: Draft) => all(draft, 'action').filter((record) => !record.fields['parent'])
export const tasks = (draft: Draft, of: DraftRecord) =>
  all(draft, 'action').filter((record) => record.fields['parent'] === of.id)
export const codes = (record: DraftRecord | undefined) => record?.reasons.map((reason) => reason.code) ?? []
export const codesOf = (draft: Draft) => draft.reasons.map((reason) => reason.code)

/** What parties are called: an abbreviation where there is one, else the name; roles in their words. */
export function names(draft: Draft, ids: unknown): string[] {
  return ((ids ?? []) as string[]).map((id) => {
    if (id.startsWith('role:')) return id
    const fields = draft.records.find((record) => record.id === id)?.fields
    return (fields?.['abbreviations'] as string[] | undefined)?.[0] ?? String(fields?.['name'])
  })
}

/** Actions by what a reader sees of them, without what is empty. */
export const outline = (draft: Draft) =>
  actions(draft).map(({ fields: { ref, title, timeline, comment, status, theme } }) => {
    const under = draft.records.find((record) => record.id === theme)?.fields['title']
    return Object.fromEntries(
      Object.entries({ ref, title, timeline, comment, status, theme: under }).filter(
        ([, value]) => value !== undefined,
      ),
    )
  })

/** An HTML table; a cell is HTML, and `3*words` spans three columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => {
    const span = /^(\d+)\*/.exec(content)
    return `<td${span ? ` colspan="${span[1]}"` : ''}>${span ? content.slice(span[0].length) : content}</td>`
  }
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}
