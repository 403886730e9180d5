// What the guides ask beside cells: loaded with the checks, where the page wants it.
import type { Finding } from '@cswb/core/checks.js'
import { make } from '../internal/dom.ts'
import type { Findings, MatrixContext, MatrixViewRow } from './context.ts'

/** What words of evidence open on, and what the matrix as a whole is asked: not said beside cells. */
const elsewhere = /\/(single-source|no-source|only-secondary|question-without-indicator|no-baseline|source-.*)$/

/** What is asked beside cells, by the record it is about first. */
export function byRecord(findings: readonly Finding[]): Findings {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const [id] = finding.records
    // Of indicators, the template asks whether they are SMART; the rest is the measurement framework's.
    const ours = finding.pack === 'evaluation' || finding.rule === 'measurement/smart'
    if (!ours || finding.acknowledged || elsewhere.test(finding.rule) || id === undefined) continue
    const known = found.get(id)
    if (known) known.push(finding)
    else found.set(id, [finding])
  }
  return found
}

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
