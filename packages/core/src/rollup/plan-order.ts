import type { PlanReader } from '../plan/view.ts'
import { textOf } from './fields.ts'

/** The themes and actions of a plan in the order in which it is read: each theme's actions, then its own themes. */
export function planOrder(plan: PlanReader): { themes: string[]; actions: string[] } {
  const themes = new Set<string>()
  const actions = new Set<string>()
  const [subthemes, members] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const put = (into: Map<string, string[]>, under: string | undefined, id: string) => {
    const known = into.get(under ?? '')
    if (known) known.push(id)
    else into.set(under ?? '', [id])
  }
  const all = plan.all('theme')
  for (const { id, parent } of all) put(subthemes, textOf(parent), id)
  for (const { id, theme } of plan.all('action')) put(members, textOf(theme), id)

  const ids = new Set(all.map(({ id }) => id))
  const tops = all.filter(({ parent }) => !textOf(parent) || !ids.has(textOf(parent) ?? ''))
  // A stack and no recursion: themes can stand under each other as deep as somebody makes them. Those of a circle come last.
  const waiting = [...tops, ...all].map(({ id }) => id).reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (themes.has(id)) continue
    themes.add(id)
    for (const action of members.get(id) ?? []) actions.add(action)
    waiting.push(...(subthemes.get(id) ?? []).toReversed())
  }
  for (const { id } of plan.all('action')) actions.add(id)
  return { themes: [...themes], actions: [...actions] }
}
