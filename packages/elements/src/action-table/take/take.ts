// Taking a plan along: copying, files, print. Loaded when the table is there.
import type { PlanSession } from '@cswb/core'
import { copyTable } from '../../internal/take/copy.ts'
import { TakeMenu, type Kind, type Taking } from '../../internal/take/menu.ts'
import type { CellContext } from '../context.ts'
import { planRecord, type ActionRow } from '../model.ts'

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
    return takingOf({
      session,
      language: context.language,
      title: context.text(planRecord(session)?.title).text || context.words.untitled,
      day: context.asOf.day,
      headingLevel: level,
      columns: columns.map(({ name }) => name),
      shown: new Set(rows.map(({ action }) => action.id)),
    })
  })
}

/** The actions of a plan, as a table shows them. */
export interface Actions {
  readonly session: PlanSession
  readonly language: string
  readonly title: string
  readonly day: string
  readonly headingLevel: number
  readonly columns: readonly string[]
  /** The ids of the actions and tasks that are shown. */
  readonly shown: ReadonlySet<string>
}

export const takingOf = (actions: Actions): Taking => ({
  language: actions.language,
  title: actions.title,
  day: actions.day,
  scope: { shown: actions.shown.size, all: actions.session.all('action').length },
  kinds: ['csv', 'html', 'json'],
  write: (kind, part) => write(kind, actions, part ? { rows: actions.shown } : {}),
})

async function write(kind: Kind, actions: Actions, some: { rows?: ReadonlySet<string> }): Promise<string> {
  const { session, language, columns, headingLevel } = actions
  const exchange = await import('@cswb/exchange/write.js')
  if (kind === 'csv') return exchange.planToCsv(session, { language, columns: spelledOut(columns), ...some })
  if (kind === 'html') return exchange.planToHtml(session, { language, headingLevel, ...some })
  const { writePlanDocument } = await import('@cswb/core/write.js')
  return writePlanDocument(exchange.planToDocument(session, some))
}

/** The columns a table shows, and those for what it tells together: who is beside the title, how far beside the status. */
const spelledOut = (columns: readonly string[]) =>
  columns.flatMap((name) => {
    if (name === 'title') return [name, 'deliverable', 'responsibility', 'partners']
    return name === 'status' ? [name, 'progress'] : [name]
  })
