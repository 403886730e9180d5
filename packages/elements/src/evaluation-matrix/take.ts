// Taking the matrix along: copying, files, print. Loaded when it is there.
import { planRecord } from '../internal/as-of.ts'
import { adopt, panelStyles } from '../internal/panel/panel.styles.ts'
import { copyTable } from '../internal/take/copy.ts'
import { TakeMenu } from '../internal/take/menu.ts'
import type { MatrixView } from './matrix-view.ts'

export type { TakeMenu }

/** Makes selections copy as tables, and gives the menu for the rest: the whole matrix, in the layout of the template. */
export function takeAlong(root: ShadowRoot, now: () => MatrixView | undefined): TakeMenu {
  adopt(root, panelStyles)
  root.addEventListener('copy', (event) => copyTable(event as ClipboardEvent, root))
  return new TakeMenu(() => {
    const shown = now()
    const context = shown?.context
    if (!shown || !context) return undefined
    const { language, words } = context
    return {
      language,
      title: [context.text(planRecord(shown.session)?.title).text, words.table].filter(Boolean).join(' '),
      day: shown.asOf.day,
      kinds: ['html', 'csv'],
      async write(kind) {
        const { matrixToCsv, matrixToHtml } = await import('@cswb/exchange/write-matrix.js')
        return kind === 'csv' ? matrixToCsv(shown.session, { language }) : matrixToHtml(shown.session, { language })
      },
    }
  })
}
