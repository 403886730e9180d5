// A table of the page as the source of ours: loaded where one stands inside the tag and nothing else gives a plan.
import type { PlanSession } from '@cswb/core'
import { TableSkipEvent } from '../internal/events.ts'
import { nearestLanguage } from '../internal/locale.ts'
import { openDocument } from '../internal/open.ts'
import { stringsIn } from '../internal/strings.ts'
import { enhanceStrings, type TableSkipCode } from './enhance.strings.ts'

export interface FoundInside {
  readonly session: PlanSession
  /** The page says more than its actions. */
  readonly remains: boolean
}

/** The plan in the light DOM of an element, word for word where we published it, else as its tables are recognised; or why there is none. */
export async function readInside(host: HTMLElement): Promise<FoundInside | TableSkipEvent> {
  const skip = (code: TableSkipCode, error?: unknown) =>
    new TableSkipEvent(code, stringsIn(enhanceStrings, nearestLanguage(host))[code], error)
  try {
    const own = await published(host)
    if (own) return own
    const exchange = await import('@cswb/exchange/tree.js').catch((error: unknown) => skip('code-missing', error))
    if (exchange instanceof TableSkipEvent) return exchange
    const draft = await exchange.readTree(sourceIn(host), { language: languageOf(host) })
    if (!draft.counts['action']) return skip('not-actions')
    if (draft.words.kept < draft.words.total) return skip('not-whole')
    return { session: await openDocument(exchange.draftDocument(draft)), remains: true }
  } catch (error) {
    return skip('not-read', error)
  }
}

/** A plan that we published, if one stands inside with marks that can be read. */
async function published(host: HTMLElement): Promise<FoundInside | undefined> {
  const { readMarked } = await import('@cswb/exchange/marked.js')
  const document = readMarked(sourceIn(host))
  const session = document && (await openDocument(document).catch(() => undefined))
  if (!session) return undefined
  const beside = [...sourceIn(host).childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('[data-cswb-with]')
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  )
  return { session, remains: beside }
}

/** What the tag holds for its default slot. */
function sourceIn(host: HTMLElement) {
  const childNodes = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot))
  return { nodeType: host.nodeType, nodeName: host.nodeName, nodeValue: null, childNodes, getAttribute: () => null }
}

/** The language the page says its table is in. */
const languageOf = (host: HTMLElement): string | undefined =>
  host.querySelector('table')?.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined
