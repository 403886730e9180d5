import type { PlanSession } from '@cswb/core'
import type { HostOptions } from '@cswb/store'

/** What a tag's attributes say about where its plan is. */
export interface Source {
  /** The address of a published plan. */
  readonly src?: string | undefined
  /** The id or slug of a plan in this browser, or at the host. */
  readonly plan?: string | undefined
  /** The address of the plan's host, where it is not known yet, or `none`; and how to sign in to it. */
  readonly host?: string | undefined
  readonly getToken?: HostOptions['getToken']
}

/** An opened plan, shared by every element that names the same source. */
export interface Opening {
  readonly session: Promise<PlanSession>
  /** To be called once, when the element no longer needs it; the last one closes the session. */
  release(): void
}

/** Something is wrong with a tag, or with the page's own files; `failure.ts` has a sentence for each. */
export class SourceFault extends Error {
  override name = 'SourceFault'
  readonly code: 'source-missing' | 'source-ambiguous' | 'address-wrong' | 'code-missing' | 'published-only'
  /** What the sentence names. */
  readonly values: Readonly<Record<string, string>>

  constructor(code: SourceFault['code'], options: { cause?: unknown; values?: Readonly<Record<string, string>> } = {}) {
    super(code, options)
    this.code = code
    this.values = options.values ?? {}
  }
}

interface Shared {
  readonly session: Promise<PlanSession>
  users: number
}

const open = new Map<string, Shared>()

/** Opens the plan that a tag names; elements with the same source get the same session. What the promise rejects with, `failure.ts` explains. */
export function openSource(source: Source): Opening {
  const key = keyOf(source)
  if (key instanceof SourceFault) return { session: Promise.reject(key), release() {} }
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
function keyOf({ src, plan, host, getToken }: Source): string | SourceFault {
  const address = src ?? host
  // Who cannot sign in must not stand in for somebody who can.
  if (address === undefined || address === 'none') return `plan ${plan} ${address ?? !!getToken}`
  if (src !== undefined && plan !== undefined) return new SourceFault('source-ambiguous')
  if (!URL.canParse(address, document.baseURI)) return new SourceFault('address-wrong', { values: { src: address } })
  return `at ${plan} ${new URL(address, document.baseURI)}`
}

const codeMissing = (cause: unknown) => {
  throw new SourceFault('code-missing', { cause })
}

/** The package that opens and keeps plans, loaded when it is first needed. Rejects with a `SourceFault`. */
export const loadStore = (): Promise<typeof import('@cswb/store')> => import('@cswb/store').catch(codeMissing)

const loadPublished = () => import('@cswb/store/published.js').catch(codeMissing)

async function load({ src, plan = '', host, getToken }: Source): Promise<PlanSession> {
  if (src === undefined) {
    const at = host === 'none' ? host : { ...(host && { url: new URL(host, document.baseURI) }), getToken }
    return (await loadStore()).openPlan({ plan, host: at })
  }
  // Readers of a published plan load only what reads it.
  const { openPublished } = await loadPublished()
  return openPublished(new URL(src, document.baseURI).href)
}

/** Opens a plan that the page holds itself, for reading. Rejects where it is none. */
export const openDocument = async (document: unknown): Promise<PlanSession> =>
  (await loadPublished()).openPublishedDocument(document)

/** The store's words for what went wrong, loaded when something did. */
export const loadErrorWords = (): Promise<typeof import('@cswb/store/errors.js')> =>
  import('@cswb/store/errors.js').catch(codeMissing)
