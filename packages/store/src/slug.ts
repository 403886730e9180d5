import { type LocalText, textIn } from '@cswb/core'
import type { PlanEntry } from './plan-store.ts'
import { StoreError } from './store-error.ts'

/** A short name for addresses, made of a title: "Plan d’action 2026" gives "plan-d-action-2026". */
export function slugOf(title: LocalText): string {
  const plain = textIn(title, 'en').text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'plan'
}

/** The slug, or with a number where it is taken and may have one. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>, mayNumber: boolean): string {
  if (!taken.has(wanted)) return wanted
  if (!mayNumber) throw new StoreError('slug-taken', { about: wanted })
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

/** The plan with this id, or else this slug: of a host's plans by their slugs there, when its address is given. */
export function findIn(entries: readonly PlanEntry[], idOrSlug: string, host?: string): string | undefined {
  const among = host === undefined ? entries : entries.filter((entry) => entry.host?.url === host)
  const slugOf = (entry: PlanEntry) => (host === undefined ? entry.slug : entry.host?.slug)
  return (among.find(({ id }) => id === idOrSlug) ?? among.find((entry) => slugOf(entry) === idOrSlug))?.id
}
