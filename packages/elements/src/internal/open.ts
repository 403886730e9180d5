import type { PlanSession } from '@cswb/core'
import type { StoreError, StoreErrorCode } from '@cswb/store/errors.js'
import { Format } from './format.ts'
import { sourceStrings } from './source.strings.ts'
import { fill, stringsIn } from './strings.ts'

/** What a tag's attributes say about where its plan is. */
export interface Source {
  /** The address of a published plan. */
  readonly src?: string | undefined
  /** The id or slug of a plan in this browser. */
  readonly plan?: string | undefined
}

/** An opened plan, shared by every element that names the same source. */
export interface Opening {
  readonly session: Promise<PlanSession>
  /** To be called once, when the element no longer needs it; the last one closes the session. */
  release(): void
}

/** Why a plan could not be opened: a code, and sentences in the language asked for. The cause is what was thrown. */
export class SourceError extends Error {
  override name = 'SourceError'
  readonly code: string
  /** One sentence for each thing that is wrong; the first is for everybody, the others for whoever mends the plan. */
  readonly sentences: (language: string) => readonly string[]

  constructor(code: string, sentences: (language: string) => readonly string[], cause?: unknown) {
    super(sentences('en')[0], { cause })
    this.code = code
    this.sentences = sentences
  }
}

/** An error whose sentence stands in the elements' own words. */
export const sourceError = (
  code: string,
  sentence: 'missing' | 'both' | 'address' | 'code' | 'failed' | 'published',
  cause?: unknown,
  values: Readonly<Record<string, string>> = {},
): SourceError =>
  new SourceError(code, (language) => [fill(stringsIn(sourceStrings, language)[sentence], values)], cause)

interface Shared {
  readonly session: Promise<PlanSession>
  users: number
}

const open = new Map<string, Shared>()

/** Opens the plan that a tag names; elements with the same source get the same session. The promise rejects with a `SourceError`. */
export function openSource(source: Source): Opening {
  const key = keyOf(source)
  if (key instanceof SourceError) return { session: Promise.reject(key), release() {} }
  let shared = open.get(key)
  if (!shared) {
    open.set(key, (shared = { session: load(source), users: 0 }))
    shared.session.catch(() => forget(key, shared))
  }
  const mine = shared
  mine.users++
  let released = false
  return {
    session: mine.session,
    release() {
      if (released) return
      released = true
      mine.users--
      // An element that is moved leaves and enters in the same task, and keeps its session.
      setTimeout(() => {
        if (mine.users || !forget(key, mine)) return
        mine.session.then((session) => session.close()).catch(() => {})
      })
    },
  }
}

function forget(key: string, shared: Shared | undefined): boolean {
  return open.get(key) === shared && open.delete(key)
}

/** What tells a source from others, or what is wrong with it. */
function keyOf({ src, plan }: Source): string | SourceError {
  if (src === undefined) return `plan ${plan}`
  if (plan !== undefined) return sourceError('source-ambiguous', 'both')
  if (!URL.canParse(src, document.baseURI)) return sourceError('address-wrong', 'address', undefined, { src })
  return `src ${new URL(src, document.baseURI)}`
}

const codeMissing = (cause: unknown) => {
  throw sourceError('code-missing', 'code', cause)
}

/** The package that opens and keeps plans, loaded when it is first needed. Rejects with a `SourceError`. */
export const loadStore = (): Promise<typeof import('@cswb/store')> => import('@cswb/store').catch(codeMissing)

async function load({ src, plan }: Source): Promise<PlanSession> {
  try {
    if (src === undefined) return await (await loadStore()).openPlan({ plan: plan ?? '' })
    // Readers of a published plan load only what reads it.
    const { openPublished } = await import('@cswb/store/published.js').catch(codeMissing)
    return await openPublished(new URL(src, document.baseURI).href)
  } catch (cause) {
    throw await explained(cause)
  }
}

/** The sentence for what went wrong with an open plan's storage (`session.sync.problem`). */
export async function explainProblem(code: string): Promise<(language: string) => string> {
  const errors = await import('@cswb/store/errors.js').catch(() => undefined)
  if (!errors) return (language) => stringsIn(sourceStrings, language).code
  return (language) => errors.describeStoreError(code as StoreErrorCode, spoken(language))
}

/** What was thrown while a plan was opened or written, in sentences. */
export async function explained(cause: unknown): Promise<SourceError> {
  if (cause instanceof SourceError) return cause
  const words = await Promise.all([import('@cswb/core/document.js'), import('@cswb/store/errors.js')]).catch(() => [])
  const [documents, errors] = words
  if (documents && cause instanceof documents.PlanDocumentError) {
    const code = cause.problems[0]?.code ?? 'not-a-plan'
    return new SourceError(
      code,
      (language) => cause.problems.map((each) => documents.describeProblem(each, spoken(language))),
      cause,
    )
  }
  if (!errors || !(cause instanceof Error) || cause.name !== 'StoreError') return sourceError('failed', 'failed', cause)
  const error = cause as StoreError
  return new SourceError(error.code, (language) => [errors.describeStoreError(error, spoken(language))], error)
}

const spoken = (language: string) => Format.in(language).spoken
