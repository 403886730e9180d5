// Why a plan cannot be had, in words: loaded when one cannot.
import type { StoreError, StoreErrorCode } from '@cswb/store/errors.js'
import { html, nothing, type TemplateResult } from 'lit'
import { Format } from './format.ts'
import type { LocaleController } from './locale.ts'
import { loadErrorWords, SourceFault } from './open.ts'
import type { SessionController } from './session-controller.ts'
import { sourceStrings, type SourceStrings } from './source.strings.ts'
import { fill, stringsIn } from './strings.ts'

export { awaitPlan } from './plan-news.ts'

/** Why a plan could not be opened: a code, and sentences in the language asked for. The cause is what was thrown. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: string
  /** One sentence for each thing that is wrong; the first is for everybody, the others for whoever mends the plan. */
  readonly sentences: (language: string) => readonly string[]
  /** How it is shown in place of the plan. */
  readonly view = failedView

  constructor(code: string, sentences: (language: string) => readonly string[], cause?: unknown) {
    super(sentences('en')[0], { cause })
    this.code = code
    this.sentences = sentences
  }
}

const faults = {
  'source-missing': 'missing',
  'source-ambiguous': 'both',
  'address-wrong': 'address',
  'code-missing': 'code',
  'published-only': 'published',
  failed: 'failed',
} as const satisfies Record<string, keyof SourceStrings>

const inOurWords = (code: keyof typeof faults, cause: unknown, values = {}) =>
  new Failure(code, (language) => [fill(stringsIn(sourceStrings, language)[faults[code]], values)], cause)

/** What was thrown while a plan was opened or written, in sentences. */
export async function explained(cause: unknown): Promise<Failure> {
  if (cause instanceof Failure) return cause
  if (cause instanceof SourceFault) return inOurWords(cause.code, cause.cause ?? cause, cause.values)
  const words = await Promise.all([import('@cswb/core/problems.js'), loadErrorWords()]).catch(() => [])
  const [documents, errors] = words
  if (documents && cause instanceof documents.PlanDocumentError) {
    const code = cause.problems[0]?.code ?? 'not-a-plan'
    return new Failure(
      code,
      (language) => cause.problems.map((each) => documents.describeProblem(each, spoken(language))),
      cause,
    )
  }
  if (!errors || !(cause instanceof Error) || cause.name !== 'StoreError') return inOurWords('failed', cause)
  const error = cause as StoreError
  return new Failure(error.code, (language) => [errors.describeStoreError(error, spoken(language))], error)
}

/** The sentence for what went wrong with an open plan's storage (`session.sync.problem`). */
export async function explainProblem(code: string): Promise<(language: string) => string> {
  const errors = await loadErrorWords().catch(() => undefined)
  if (!errors) return (language) => stringsIn(sourceStrings, language).code
  return (language) => errors.describeStoreError(code as StoreErrorCode, spoken(language))
}

const spoken = (language: string) => Format.in(language).spoken

/** Why there is no plan: one sentence, a way to try again, and the rest for developers. */
export function failedView(source: SessionController, locale: LocaleController): TemplateResult {
  const error = source.failure
  if (!error) return html`<slot></slot>`
  const words = locale.words(sourceStrings)
  const [sentence, ...others] = error.sentences(locale.language)
  const thrown = error.cause instanceof Error ? error.cause : error
  const awaited = error.code === 'plan-missing'
  return html`<div class=${awaited ? 'error awaited' : 'error'} part="error">
      <p class="sentence" role="alert">
        ${sentence} ${others.length ? locale.format.count(others.length, words.more) : nothing}
        ${awaited ? words.awaited : nothing}
      </p>
      <button part="retry" type="button" @click=${() => source.retry()}>${words.retry}</button>
      ${
        awaited
          ? nothing
          : html`<details>
              <summary>${words.details}</summary>
              <p><code>${error.code}</code></p>
              <ul>
                ${others.map((each) => html`<li>${each}</li>`)}
                <li><code>${thrown.name}: ${thrown.message}</code></li>
              </ul>
            </details>`
      }
    </div>
    <slot></slot>`
}
