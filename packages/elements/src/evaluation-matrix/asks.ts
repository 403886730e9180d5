// What the guides ask beside cells: loaded with the checks, where the page wants it.
import type { Finding } from '@cswb/core/checks.js'
import { make } from '../internal/dom.ts'
import type { MatrixContext, MatrixViewRow } from './context.ts'

/** What the guides ask about this cell. What the words of evidence open on is not asked twice. */
export function writeAsks(
  cell: HTMLElement,
  { of, first }: MatrixViewRow,
  column: string,
  context: MatrixContext,
): void {
  if (!context.findings.size || context.view !== 'question') return
  const ask = (id: string | undefined, otherwise: string) => {
    for (const finding of context.findings.get(id ?? '') ?? []) {
      const { field } = finding
      if (field === undefined ? column === otherwise : (context.fieldsOf[column] ?? [column]).includes(field))
        cell.append(askOf(finding, context.format.spoken))
    }
  }
  if (first) ask(of.question?.id, 'question')
  ask(of.line?.id, 'measures')
  ask(of.indicator?.id, 'measures')
}

/** A finding as an amber line that opens on what to do and who asks it. */
function askOf({ message, suggestion, source }: Finding, spoken: 'en' | 'fr'): HTMLElement {
  return make(
    'details',
    { class: 'ask', part: 'ask' },
    make('summary', {}, message[spoken]),
    make('p', {}, suggestion[spoken]),
    make('p', { class: 'read' }, source[spoken]),
  )
}
