import type { FrameworkGroup } from '@cswb/core/results.js'
import { make, words } from '../internal/dom.ts'
import { anchorOf, type Group } from '../internal/record-table/spec.ts'
import type { PmfContext, PmfRow } from './context.ts'

type Part = Omit<FrameworkGroup, 'rows'> & { readonly rows: readonly PmfRow[] }

/** A table for each level, under the name its model's convention gives it; where there are several models, each under its own. */
export function groupsOf(parts: readonly Part[], context: PmfContext, level: number): Group<PmfRow>[] {
  const several = new Set(parts.flatMap(({ model }) => model?.id ?? [])).size > 1
  let before: string | undefined
  return parts.map((part) => {
    const { id, model, rows } = part
    const opens = several && model !== undefined && model.id !== before
    before = model?.id
    const label = levelName(part, context)
    return {
      id,
      rows,
      inputs: [model, opens, label, level, several],
      head: (into) => {
        if (opens && model) into.append(heading(level, 'model', model.id, words('name', context.name(model))))
        into.append(heading(several && model ? level + 1 : level, 'level', id, label))
      },
    }
  })
}

const heading = (level: number, part: string, id: string, content: Node | string) =>
  make(
    `h${Math.min(level, 6)}` as 'h2',
    { class: `heading ${part}`, part: `heading ${part}`, id: anchorOf(id) },
    content,
  )

function levelName({ level, model }: Part, { words: strings }: PmfContext): string {
  return strings.conventions[model?.convention ?? '']?.[level] ?? strings.levels[level]
}
