import type { Indicator } from '../kinds/indicator.ts'
import type { MatrixLine } from '../kinds/line.ts'
import type { EvaluationQuestion } from '../kinds/question.ts'
import type { DataSource } from '../kinds/source.ts'
import type { CheckContext } from './context.ts'
import { said } from './indicators.ts'
import { allWords, filled, ids } from './values.ts'

/** A question of the evaluation matrix with all that is to answer it. */
export interface Asked {
  readonly question: EvaluationQuestion
  /** Its lines, and those of its parts. */
  readonly lines: readonly MatrixLine[]
  readonly indicators: readonly Indicator[]
  /** Sources of its lines and of their indicators, as records, and as words where there is none. */
  readonly sources: readonly DataSource[]
  readonly sourceWords: readonly string[]
  /** How data are collected, each way once. */
  readonly methods: readonly string[]
  /** How many measures it has: indicators, and lines that name one in words. */
  readonly measures: number
}

const key = Symbol('evaluation matrix')

/** The questions that are to be answered: those without parts, and those with lines of their own. */
export function asked(context: CheckContext): readonly Asked[] {
  return context.memo(key, () =>
    context.all('question').flatMap((question) => {
      const lines = context.naming('line', 'question', question.id)
      return lines.length || !context.naming('question', 'parent', question.id).length
        ? [readQuestion(context, question, lines)]
        : []
    }),
  )
}

const each = (text: unknown) =>
  said(text)
    ? allWords(text)
        .split(/[;,\n•]/)
        .map((words) => words.trim())
        .filter(Boolean)
    : []

function readQuestion(context: CheckContext, question: EvaluationQuestion, lines: readonly MatrixLine[]): Asked {
  const indicators = new Map<string, Indicator>()
  const sources = new Map<string, DataSource>()
  const sourceWords = new Set<string>()
  const methods = new Set<string>()
  const wordedMeasures = new Set<string>()
  const collect = ({ sources: named, sourceText, method }: Pick<MatrixLine, 'sources' | 'sourceText' | 'method'>) => {
    for (const id of ids(named)) {
      const source = context.get('source', id)
      if (source) sources.set(id, source)
    }
    for (const words of each(sourceText)) sourceWords.add(words)
    for (const words of each(method)) methods.add(words)
  }
  for (const line of lines) {
    const indicator = context.get('indicator', line.indicator)
    if (indicator) indicators.set(indicator.id, indicator)
    else if (said(line.measure)) wordedMeasures.add(allWords(line.measure))
    collect(line)
    // What a line does not say is as its indicator has it.
    if (indicator && !filled(line.sources) && !filled(line.sourceText)) collect({ ...indicator, method: undefined })
    if (indicator && !filled(line.method)) collect({ sources: [], sourceText: '', method: indicator.method })
  }
  return {
    question,
    lines,
    indicators: [...indicators.values()],
    sources: [...sources.values()],
    sourceWords: [...sourceWords],
    methods: [...methods],
    measures: indicators.size + wordedMeasures.size,
  }
}

/** The sources that a question, a line or an indicator in use relies on. */
export function sourcesInUse(context: CheckContext): readonly DataSource[] {
  return context
    .all('source')
    .filter(
      ({ id }) =>
        context.naming('line', 'sources', id).length > 0 ||
        context.naming('indicator', 'sources', id).some(({ state }) => state !== 'retired'),
    )
}
