import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Format } from './format.ts'
import { onStringsChange, stringsIn, type Strings } from './strings.ts'

const following = new Set<LocaleController>()
let observer: MutationObserver | undefined
let stopStrings: (() => void) | undefined

/**
 * The language of the page where its element stands: the nearest `lang`, across shadow roots; English where none is given.
 * Redraws the element when that changes, and when words are registered.
 */
export class LocaleController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement
  #format = Format.in('en')

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  /** The language tag as the page gives it: `fr`, `en-CA`. */
  get language(): string {
    return this.#format.language
  }

  /** Dates, numbers, counts and lists in this language. */
  get format(): Format {
    return this.#format
  }

  /** An element's words in this language. */
  words<T extends object>(strings: Strings<T>): T {
    return stringsIn(strings, this.language)
  }

  hostConnected(): void {
    if (!following.size) stopStrings = onStringsChange(() => following.forEach((each) => each.#host.requestUpdate()))
    following.add(this)
    observer ??= new MutationObserver(() => following.forEach((each) => each.#read()))
    for (let root: Node = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] })
      if (!(root instanceof ShadowRoot)) break
    }
    this.#read()
  }

  hostDisconnected(): void {
    following.delete(this)
    if (following.size) return
    observer?.disconnect()
    stopStrings?.()
  }

  #read() {
    const language = nearestLanguage(this.#host)
    if (language === this.language) return
    this.#format = Format.in(language)
    this.#host.requestUpdate()
  }
}

/** The nearest `lang` of an element or what holds it, across shadow roots. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]:not([lang=""])')
    if (found) return found.getAttribute('lang') ?? 'en'
    const root = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : undefined
  }
  return 'en'
}
