// What the template asks of each column: loaded when somebody opens it.
import { guidanceFor } from '@cswb/core/guidance.js'
import { make } from '../internal/dom.ts'
import { fill, stringsIn } from '../internal/strings.ts'
import type { MatrixContext } from './context.ts'
import { explainStrings } from './explain.strings.ts'

/** The questions of each column, by the fields that it tells. */
const asked: Readonly<Record<string, readonly (readonly [kind: string, field: string])[]>> = {
  question: [
    ['question', 'text'],
    ['question', 'justification'],
    ['question', 'feasibility'],
    ['question', 'use'],
    ['question', 'criteria'],
  ],
  measures: [
    ['line', 'indicator'],
    ['indicator', 'baseline'],
  ],
  responsibility: [['line', 'leads']],
  timeline: [['question', 'timeline']],
  sources: [
    ['line', 'sources'],
    ['source', 'availability'],
    ['source', 'type'],
    ['source', 'access'],
    ['source', 'reliability'],
  ],
  method: [['line', 'method']],
  analysis: [['line', 'analysis']],
  limitations: [['line', 'limitations']],
}

/** The columns with their questions, and where those come from. */
export function guideOf({ words, format, language }: MatrixContext): HTMLElement {
  const sources = new Set<string>()
  const list = make('dl', {})
  for (const [column, fields] of Object.entries(asked)) {
    const found = fields.flatMap(([kind, field]) => guidanceFor(kind, field) ?? [])
    for (const { source } of found) sources.add(source[format.spoken])
    const questions = found.map(({ asks }) => make('dd', {}, asks[format.spoken]))
    list.append(make('div', {}, make('dt', {}, words.columns[column] ?? column), ...questions))
  }
  return make(
    'div',
    { lang: format.spoken },
    list,
    make(
      'p',
      { class: 'read' },
      fill(stringsIn(explainStrings, language).guideFrom, { source: [...sources].join('; ') }),
    ),
  )
}
