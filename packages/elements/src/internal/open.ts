import type { PlanSession } from '@cswb/core'
import { sourceStrings, type SourceStrings } from './source.strings.ts'
import { stringsIn } from './strings.ts'

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

/** Why a plan could not be opened: a code, and a sentence in the language asked for. The cause is what was thrown. */
export class SourceError extends Error {
  readonly code: string
  readonly sentence: (language: string) => string

  constructor(code: string, sentence: (language: string) => string, cause?: unknown) {
    super(sentence('en'), { cause })
    this.code = code
    this.sentence = sentence
  }
}

/** An error whose sentence stands in the elements' own words. */
export const sourceError = (code: string, sentence: keyof SourceStrings, cause?: unknown): SourceError =>
  new SourceError(code, (language) => stringsIn(sourceStrings, language)[sentence], cause)

interface Shared {
  readonly session: Promise<PlanSession>
  users: number
}

const open = new Map<string, Shared>()

/** Opens the plan that a tag names; elements with the same source get the same session. The promise rejects with a `SourceError`. */
export function openSource(source: Source): Opening {
  const key = source.src === undefined ? `plan ${source.plan}` : `src ${new URL(source.src, document.baseURI)}`
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

async function load({ src, plan }: Source): Promise<PlanSession> {
  if (src !== undefined && plan !== undefined) throw sourceError('source-ambiguous', 'both')
  const store = await import('@cswb/store').catch((cause: unknown) => {
    throw sourceError('code-missing', 'code', cause)
  })
  try {
    return await store.openPlan(src === undefined ? { plan: plan ?? '' } : { src: new URL(src, document.baseURI).href })
  } catch (cause) {
    const { code } = cause as { code?: unknown }
    throw new SourceError(
      typeof code === 'string' ? code : 'failed',
      (language) => store.describeStoreError(cause, language),
      cause,
    )
  }
}
