import type { PlanSession } from '@cswb/core'
import type { ActionModel } from '../model.ts'

export interface NewRef {
  readonly id: string
  readonly before: string
  readonly after: string
}

/**
 * The refs of actions by their places: the theme's own ref, or else its number, and then the number of the action under it;
 * tasks go on from there. Only those that would be other ones.
 */
export function newRefs({ groups }: ActionModel, session: PlanSession): NewRef[] {
  const found: NewRef[] = []
  groups.forEach(({ theme, rows }, index) => {
    const counts: number[] = []
    const start = (theme?.ref || String(index + 1)).replace(/\.+$/, '')
    for (const { id, depth } of rows) {
      counts.length = depth + 1
      counts[depth] = (counts[depth] ?? 0) + 1
      const after = [start, ...counts].join('.')
      const before = session.get(id)?.['ref'] ?? ''
      if (before !== after) found.push({ id, before: String(before), after })
    }
  })
  return found
}
