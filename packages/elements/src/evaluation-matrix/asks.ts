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
  const { question, line, indicator } = of
  const about = [
    ...(first && question ? [question.id] : []),
    ...(line ? [line.id] : []),
    ...(indicator ? [indicator.id] : []),
  ]
  for (const id of about)
    for (const finding of context.findings.get(id) ?? []) {
      const fields = context.fieldsOf[column] ?? [column]
      if (finding.field ? fields.includes(finding.field) : column === 'question')
        cell.append(askOf(finding, context.format.spoken))
    }
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
