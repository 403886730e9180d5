import type { Risk } from '../kinds/risk.ts'
import type { CheckContext } from './context.ts'

const priority = Symbol('priority risks')

/** The risks that the plan puts first; all of its risk factors where it marks none. Protective factors are none. */
export function priorityRisks(context: CheckContext): readonly Risk[] {
  return context.memo(priority, () => {
    const risks = context.all('risk').filter(({ type }) => type !== 'protective')
    const marked = risks.filter((risk) => risk.priority === true)
    return marked.length ? marked : risks
  })
}

/** Whether an action, a theme, something the community has, or a logic model with activities works on a risk. */
export function hasStrategy(context: CheckContext, risk: string): boolean {
  return (
    context.naming('action', 'risks', risk).length > 0 ||
    context.naming('theme', 'risks', risk).length > 0 ||
    context.naming('asset', 'risks', risk).length > 0 ||
    context
      .naming('model', 'risks', risk)
      .some((model) => context.naming('node', 'model', model.id).some(({ level }) => level === 'activity'))
  )
}
