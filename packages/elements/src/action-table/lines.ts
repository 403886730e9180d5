import type { Standing } from '../internal/standing/standing.ts'
import type { StandingLine } from '../internal/standing/standing-line.ts'
import type { CellContext } from './context.ts'
import { planRecord } from './model.ts'
import { reader } from './reader.ts'

/** The lines that say where the plan and its themes stand. They stay where they are drawn; only what they say changes. */
export class StandingLines {
  #lines = new Map<string, StandingLine>()

  /** The line of the plan or a theme, to be placed; nothing while the code that draws lines is on its way. */
  element(id: string): HTMLElement | undefined {
    const code = reader()
    if (!code) return undefined
    let line = this.#lines.get(id)
    if (!line) this.#lines.set(id, (line = new code.StandingLine()))
    return line.element
  }

  /** Says where these stand, of those that are placed; by default all. */
  show(context: CellContext, standing: Standing, ids: Iterable<string> = this.#lines.keys()): void {
    const view = reader()?.standingView(context.plan, standing, context.language, '')
    if (!view) return
    for (const id of ids) {
      const line = this.#lines.get(id)
      const group = line && standing.group(id)
      if (!group) continue
      const title = (group.kind === 'plan' ? planRecord(context.plan) : context.plan.get(id))?.['title']
      line.element.hidden = !group.tally.actions
      line.show(group, context.text(title).text || context.words.untitled, view)
    }
  }

  clear(): void {
    this.#lines.clear()
  }
}
