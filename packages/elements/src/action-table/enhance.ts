// A table of the page as the source of ours: loaded where one stands inside the tag and nothing else gives a plan.
import type { PlanSession } from '@cswb/core'
import type { PlanDocument } from '@cswb/core/published.js'
import { isDay } from '../internal/as-of.ts'
import { nearestLanguage } from '../internal/locale.ts'
import { openDocument } from '../internal/open.ts'
import { stringsIn } from '../internal/strings.ts'
import { enhanceStrings, type TableSkipCode } from './enhance.strings.ts'
import { TableSkipEvent } from './skip-event.ts'

export interface FoundInside {
  readonly session: PlanSession
  /** The page says more than its actions. */
  readonly remains: boolean
  /** No title stands over its tables. */
  readonly untitled: boolean
  /** The level of the heading over its first table, if there is one. */
  readonly level: number | undefined
}

/** The plan in the light DOM of an element, word for word where we published it, else as its tables are recognised; nothing where there is none, which an event has then said. */
export async function readInside(host: HTMLElement): Promise<FoundInside | undefined> {
  // What is still being sent would be half a table.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
  const skip = (code: TableSkipCode, error?: unknown) => {
    const sentence = stringsIn(enhanceStrings, nearestLanguage(host))[code]
    host.dispatchEvent(new TableSkipEvent(code, sentence, error))
    return undefined
  }
  try {
    return (await published(host)) ?? (await recognised(host, skip))
  } catch (error) {
    return skip('not-read', error)
  }
}

async function recognised(
  host: HTMLElement,
  skip: (code: TableSkipCode, error?: unknown) => undefined,
): Promise<FoundInside | undefined> {
  const exchange = await import('@cswb/exchange/tree.js').catch((error: unknown) => skip('code-missing', error))
  if (!exchange) return undefined
  const draft = await exchange.readTree(sourceIn(host), { language: languageOf(host) })
  if (!draft.counts['action']) return skip('not-actions')
  if (draft.words.kept < draft.words.total) return skip('not-whole')
  return {
    session: await openDocument(dated(exchange.draftDocument(draft))),
    remains: true,
    untitled: false,
    level: levelIn(host),
  }
}

/** A table that says no date of its own speaks of the day its page was last modified, where the page says that. */
function dated(plan: PlanDocument): PlanDocument {
  const modified = document.querySelector<HTMLMetaElement>(
    'meta[name="dcterms.modified" i], meta[name="last-modified" i], meta[property="article:modified_time"], meta[itemprop="dateModified"]',
  )
  const day = modified?.content.trim().slice(0, 10) ?? ''
  if (!isDay(day)) return plan
  const records = plan.records.map((record) =>
    record.kind === 'plan' && !record['documentDate'] && !record['documentDateText']
      ? { ...record, documentDate: day }
      : record,
  )
  return { ...plan, records }
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
  const untitled = !host.querySelector('[data-cswb-with] > [data-field="title"]')
  return { session, remains: beside, untitled, level: levelIn(host) }
}

/** What the tag holds for its default slot. */
function sourceIn(host: HTMLElement) {
  const childNodes = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot))
  return { nodeType: host.nodeType, nodeName: host.nodeName, nodeValue: null, childNodes, getAttribute: () => null }
}

/** The level of the last heading before the first table. */
function levelIn(host: HTMLElement): number | undefined {
  const headings = [...host.querySelectorAll('h1, h2, h3, h4, h5, h6, table')]
  const first = headings.findIndex(({ localName }) => localName === 'table')
  return Number(headings[first - 1]?.localName.slice(1)) || undefined
}

/** The language the page says its table is in. */
const languageOf = (host: HTMLElement): string | undefined =>
  host.querySelector('table')?.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined
