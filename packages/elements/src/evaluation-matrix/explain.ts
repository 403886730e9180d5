// Why the evidence of a question is told so, and what would mend it: loaded when somebody asks.
import type { Finding } from '@cswb/core/checks.js'
import { hasBaseline, type Asked } from '@cswb/core/evaluation.js'
import { make } from '../internal/dom.ts'
import { fill, stringsIn } from '../internal/strings.ts'
import type { MatrixContext } from './context.ts'
import type { Aspect } from './evidence.ts'
import { explainStrings } from './explain.strings.ts'

const rules: Readonly<Record<Aspect, readonly string[]>> = {
  measures: ['evaluation/question-without-indicator'],
  sources: [
    'evaluation/no-source',
    'evaluation/single-source',
    'evaluation/only-secondary',
    'evaluation/source-for-more-questions',
    'evaluation/source-out-of-reach',
    'evaluation/source-without-agreement',
  ],
  baselines: ['measurement/no-baseline', 'measurement/baseline-undated'],
}

/** What one of those words opens on: what there is, what the checks find, and what to do about it. */
export function explainEvidence(
  into: HTMLElement,
  aspect: Aspect,
  asked: Asked,
  findings: readonly Finding[],
  context: MatrixContext,
): void {
  const { format } = context
  const words = stringsIn(explainStrings, context.language)
  const about = new Set([
    asked.question.id,
    ...asked.sources.map(({ id }) => id),
    ...(aspect === 'baselines' ? asked.indicators.map(({ id }) => id) : []),
  ])
  const found = findings.filter(
    ({ rule, records, acknowledged }) =>
      !acknowledged && rules[aspect].includes(rule) && records.some((id) => about.has(id)),
  )
  const lines: HTMLElement[] = []
  const names = (list: readonly string[], sentence: string) =>
    list.length && lines.push(make('p', { class: 'read' }, fill(sentence, { names: format.list(list, 'unit') })))
  if (aspect === 'sources') {
    const said = (texts: readonly unknown[]) =>
      [...new Set(texts.map((each) => context.text(each).text))].filter(Boolean)
    names(
      [
        ...asked.sources.map((each) => context.name(each).text),
        ...said(asked.rows.map(({ sources }) => sources?.text)),
      ],
      words.sourcesAre,
    )
    names(said(asked.rows.map(({ method }) => method?.text)), words.methodsAre)
  }
  if (aspect === 'baselines')
    names(
      asked.indicators.filter((each) => !hasBaseline(each)).map((each) => context.name(each).text),
      words.missingBaselines,
    )
  for (const finding of found) lines.push(...told(finding, format.spoken, aspect === 'baselines' && found.length > 1))
  if (!found.length) lines.push(make('p', {}, words.lookedAt))
  into.append(make('div', { class: 'explained' }, ...lines))
}

const told = ({ message, suggestion, source }: Finding, spoken: 'en' | 'fr', briefly: boolean) => [
  make('p', {}, message[spoken]),
  ...(briefly ? [] : [make('p', {}, suggestion[spoken]), make('p', { class: 'read' }, source[spoken])]),
]
