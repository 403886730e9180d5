import { slug } from '../internal/record-table/row.ts'

/** How much room each column asks for beside the others. */
const asked: Readonly<Record<string, number>> = { title: 32, timeline: 14, status: 12, comment: 22, updatedOn: 9 }
/** What any other column asks for: evidence, and those of the plan's own. */
const usual = 11
/** What the refs take of a usual page, in percent: their column goes by letters. */
const refs = 5

/**
 * Shares the width of the table out, the same in every theme: the more columns, the narrower each. The title takes what is left.
 * @param letters of the longest ref
 */
export function giveRoom(table: HTMLElement, names: readonly string[], letters: number): void {
  const shares = names.filter((name) => name !== 'ref').map((name) => [name, asked[name] ?? usual] as const)
  const whole = shares.reduce((sum, [, share]) => sum + share, 0)
  const percent = (share: number) => `${(((100 - refs) * share) / whole).toFixed(2)}%`
  table.style.setProperty('--_ref', `${letters}`)
  table.style.setProperty('--_room', percent(usual))
  for (const [name, share] of shares) if (asked[name]) table.style.setProperty(`--_room-${slug(name)}`, percent(share))
}
