import { textIn } from '@cswb/core'
import type { CellContext } from './context.ts'
import { longestRef } from './model.ts'
import { slug } from '../internal/record-table/row.ts'

/** How much room each column asks for beside the others. */
const asked: Readonly<Record<string, number>> = {
  title: 32,
  timeline: 17,
  status: 12,
  comment: 22,
  updatedOn: 9,
  leads: 8,
  partners: 8,
}
/** What any other column asks for: evidence, and those of the plan's own. */
const usual = 11
/** What the refs take of a usual page, in percent: their column goes by letters. */
const refs = 5

/** So many comments tell how long they are in a plan; to look at ten thousand would keep its first rows waiting. */
const enough = 500

/** How long the longest comment is, in letters: of an action, or of an update. */
function longestComment({ plan, language }: CellContext): number {
  let longest = 0
  const look = (said: unknown) => {
    if (said) longest = Math.max(longest, (typeof said === 'string' ? said : textIn(said, language).text).length)
  }
  for (const { comment } of plan.all('action').slice(0, enough)) look(comment)
  for (const { text } of plan.all('update').slice(0, enough)) look(text)
  return longest
}

/** What a long comment takes of the title's room, in percent, so that it is no tall strip. */
const taken = (title: number, comment: number) => Math.min(Math.max(Math.sqrt(comment) - 10, 0), title * 0.4)

/**
 * Shares the width of the table out, the same in every theme: the more columns, the narrower each. The title takes what is left.
 */
export function giveRoom(
  table: HTMLElement,
  columns: readonly { readonly name: string }[],
  context: CellContext,
): void {
  const names = columns.map(({ name }) => name)
  const shares = names.filter((name) => name !== 'ref').map((name) => [name, asked[name] ?? usual] as const)
  const whole = shares.reduce((sum, [, share]) => sum + share, 0)
  const percent = (share: number) => ((100 - refs) * share) / whole
  const set = (name: string, share: number) => table.style.setProperty(name, `${share.toFixed(2)}%`)
  table.style.setProperty('--_ref', `${longestRef(context.plan)}`)
  set('--_room', percent(usual))
  for (const [name, share] of shares) {
    const more = name === 'comment' ? taken(percent(asked['title'] ?? usual), longestComment(context)) : 0
    if (asked[name]) set(`--_room-${slug(name)}`, percent(share) + more)
  }
}
