import type { Format } from '../internal/format.ts'
import { explained } from '../internal/failure.ts'
import { fill } from '../internal/strings.ts'
import { loadExchange, type Draft } from './exchange.ts'
import type { ImportStrings } from './import.strings.ts'
import { titleOf, type TakenFile } from './keep.ts'
import { countsOf, DraftWords } from './words.ts'

/** A sentence in whatever language the page has by now. */
export type Sentence = (words: ImportStrings, format: Format) => string

/** Why something could not be read or kept: a code, and the sentence for people. */
export interface Failure {
  readonly code: string
  readonly sentence: Sentence
  /** What else is wrong with a plan file, a sentence each. */
  readonly others?: ((format: Format) => readonly string[]) | undefined
  /** Whether what was read could not be put into the plan. */
  readonly keeping?: boolean
  /** What there is to offer all the same: the prose of a document without a table. */
  readonly draft?: Draft | undefined
}

/** The code that reads documents could not be had. */
export class CodeMissing extends Error {
  override name = 'CodeMissing'
}

export async function readFailure(thrown: unknown): Promise<Failure> {
  if (thrown instanceof CodeMissing) return { code: 'code-missing', sentence: (words) => words.codeMissing }
  const exchange = await loadExchange().catch(() => undefined)
  if (!exchange || !(thrown instanceof exchange.DocumentError))
    return { code: 'not-read', sentence: (words) => words.readFailed }
  const { code, draft } = thrown
  return { code, draft, sentence: (_, { spoken }) => exchange.describeDocumentError(thrown, spoken) }
}

export async function keepFailure(thrown: unknown): Promise<Failure> {
  const { code, sentences } = await explained(thrown)
  if (code === 'failed') return { code: 'import-failed', keeping: true, sentence: (words) => words.saveFailed }
  const others = ({ language }: Format) => sentences(language).slice(1)
  return { code, others, keeping: true, sentence: (words, { language }) => sentences(language)[0] ?? words.saveFailed }
}

export const accepted =
  (draft: Draft): Sentence =>
  (words, format) => {
    const counts = new DraftWords(draft, words, format).counts()
    return fill(draft.name ? words.done : words.donePaste, { name: draft.name, counts })
  }

export const acceptedEarlier =
  (name: string): Sentence =>
  (words) =>
    name ? fill(words.doneEarlier, { name }) : words.pasteEarlier

export const undone =
  (kept: number): Sentence =>
  (words, format) =>
    kept ? format.count(kept, words.partlyUndone) : words.undone

/** What came in from a plan file. */
export const taken =
  ({ title: named, known, changes, actions, themes }: TakenFile): Sentence =>
  (words, format) => {
    const title = titleOf(named, format.language) || words.untitled
    if (!known) return fill(words.planNew, { title, counts: countsOf(actions, themes, words, format) })
    return fill(changes.length ? format.count(changes.length, words.planMerged) : words.planSame, { title })
  }
