import { StandingLine } from '../internal/standing/standing-line.ts'
import { adoptStandingStyles } from '../internal/standing/standing.styles.ts'
import { standingView } from '../internal/standing/view.ts'
import type { CellContext } from './context.ts'
import { planRecord } from './model.ts'

/** The lines that say where the plan and its themes stand. They stay where they are drawn; only what they say changes. */
export class StandingLines {
  #lines = new Map<string, StandingLine>()

  constructor(root: HTMLElement | DocumentFragment) {
    adoptStandingStyles(root)
  }

  /** The line of the plan or a theme, to be placed. */
  element(id: string): HTMLElement {
    let line = this.#lines.get(id)
    if (!line) this.#lines.set(id, (line = new StandingLine()))
    return line.element
  }

  /** Says where these stand, of those that are placed, once all actions are counted; by default all. */
  show(context: CellContext, ids: Iterable<string> = this.#lines.keys()): void {
    const { plan, standing } = context
    const view = standing && standingView(plan, standing, context.language, '')
    if (!view) return
    for (const id of ids) {
      const line = this.#lines.get(id)
      const group = line && standing.group(id)
      if (!group) continue
      const title = (group.kind === 'plan' ? planRecord(plan) : plan.get(id))?.['title']
      line.element.hidden = !group.tally.actions
      line.show(group, context.text(title).text || context.words.untitled, view)
    }
  }
}
