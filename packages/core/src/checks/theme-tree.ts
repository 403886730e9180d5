import type { Theme } from '../kinds/theme.ts'
import type { CheckContext } from './context.ts'

const tree = Symbol('theme tree')

/** The themes that stand under no other, each with the ids of itself and of all themes below it. */
export function themeTree(context: CheckContext): readonly { theme: Theme; all: readonly string[] }[] {
  return context.memo(tree, () =>
    context
      .all('theme')
      .filter((theme) => !context.get('theme', theme.parent))
      .map((theme) => {
        const all = new Set([theme.id])
        for (const id of all) for (const below of context.naming('theme', 'parent', id)) all.add(below.id)
        return { theme, all: [...all] }
      }),
  )
}
