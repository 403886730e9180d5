// Taking a plan along: copying, files, print. Loaded when the table is there.
import type { PlanSession } from '@cswb/core'
import type { CellContext } from '../context.ts'
import { planRecord, type ActionRow } from '../model.ts'
import { copyTable } from './copy.ts'
import { TakeMenu } from './menu.ts'

export type { TakeMenu }

/** What a table shows at the moment. */
export interface Shown {
  readonly session: PlanSession
  readonly context: CellContext
  readonly rows: readonly ActionRow[]
  readonly columns: readonly { readonly name: string }[]
  /** The level of the themes' headings. */
  readonly level: number
}

/** Makes a table's selections copy as tables, and gives the menu for the rest. */
export function takeAlong(root: ShadowRoot, now: () => Shown | undefined): TakeMenu {
  root.addEventListener('copy', (event) => copyTable(event as ClipboardEvent, root))
  return new TakeMenu(() => {
    const shown = now()
    if (!shown) return undefined
    const { session, context, rows, columns, level } = shown
    return {
      session,
      language: context.language,
      title: context.text(planRecord(session)?.title).text || context.words.untitled,
      day: context.asOf.day,
      headingLevel: level,
      columns: columns.map(({ name }) => name),
      shown: new Set(rows.map(({ action }) => action.id)),
    }
  })
}
