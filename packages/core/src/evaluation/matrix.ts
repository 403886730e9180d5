import { allWords, filled, ids, said } from '../checks/values.ts'
import type { Indicator } from '../kinds/indicator.ts'
import type { MatrixLine } from '../kinds/line.ts'
import type { EvaluationQuestion } from '../kinds/question.ts'
import type { DataSource } from '../kinds/source.ts'
import type { PlanReader, PlanRecord, RecordOfKind } from '../plan/view.ts'
import type { LocalText } from '../text.ts'

/** Whose words stand in a cell: the line's own, else those of its question, else those of its indicator. */
export type SaidBy = 'line' | 'question' | 'indicator'

/** Words of a cell and whose they are. */
export interface Said {
  readonly text: LocalText
  readonly by: SaidBy
}

/** What stands in a cell in words, with the records that it names. */
export interface Named {
  readonly ids: readonly string[]
  readonly text?: LocalText
  readonly by: SaidBy
}

/** A row of the matrix: one line of a question, or a question that has none yet. */
export interface MatrixRow {
  /** The line's id, or the question's where it has no line. */
  readonly id: string
  /** Absent for a line that names no question of the plan. */
  readonly question?: EvaluationQuestion
  readonly line?: MatrixLine
  readonly indicator?: Indicator
  /** Whether the row before is of another question. */
  readonly first: boolean
  readonly responsibility?: Named
  readonly timeline?: Said
  readonly sources?: Named
  readonly method?: Said
}

/** A question of the evaluation matrix with all that is to answer it. */
export interface Asked {
  readonly question: EvaluationQuestion
  /** How many questions it is part of, one in the other. */
  readonly depth: number
  /** Whether it is asked in parts, and has no line of its own: its parts are to be answered. */
  readonly inParts: boolean
  /** One for each line, else one for the question itself. */
  readonly rows: readonly MatrixRow[]
  readonly lines: readonly MatrixLine[]
  readonly indicators: readonly Indicator[]
  /** Sources of its lines and of their indicators, as records, and as words where there is none. */
  readonly sources: readonly DataSource[]
  readonly sourceWords: readonly string[]
  /** How data are collected, each way once. */
  readonly methods: readonly string[]
  /** How many measures it has: indicators, and lines that name one in words. */
  readonly measures: number
  /** Those of its indicators that have a baseline, as a number or in words. */
  readonly baselines: number
}

export interface Matrix {
  /** Every question once, each followed by its parts. */
  readonly questions: readonly Asked[]
  /** Lines that name no question of the plan: nothing is left out. */
  readonly loose: readonly MatrixRow[]
}

/**
 * The evaluation matrix of a plan, as templates lay it out: questions, each followed by its parts, and what is to answer each.
 * What a line does not say itself is as its question has it, else as its indicator.
 */
export function matrixOf(plan: PlanReader): Matrix {
  const all = plan.all('question')
  const known = new Map(all.map((question) => [question.id, question]))
  const parts = grouped(all, ({ parent }) => parent)
  const lines = grouped(plan.all('line'), ({ question }) => question)
  const questions: Asked[] = []
  const seen = new Set<string>()
  const add = (question: EvaluationQuestion, depth: number) => {
    if (seen.has(question.id)) return
    seen.add(question.id)
    const own = parts.get(question.id) ?? []
    questions.push(readQuestion(plan, question, lines.get(question.id) ?? [], depth, own.length > 0))
    for (const part of own) add(part, depth + 1)
  }
  for (const question of all) if (!known.has(question.parent ?? '')) add(question, 0)
  // Questions that are parts of each other in a ring.
  for (const question of all) add(question, 0)
  const loose = plan.all('line').filter(({ question }) => !known.has(question ?? ''))
  return { questions, loose: loose.map((line, index) => rowOf(plan, line, undefined, index === 0)) }
}

function grouped<T>(records: readonly T[], by: (record: T) => string | undefined): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const record of records) {
    const key = by(record)
    if (typeof key !== 'string') continue
    const at = found.get(key)
    if (at) at.push(record)
    else found.set(key, [record])
  }
  return found
}

function readQuestion(
  plan: PlanReader,
  question: EvaluationQuestion,
  lines: readonly MatrixLine[],
  depth: number,
  hasParts: boolean,
): Asked {
  const rows = lines.length
    ? lines.map((line, index) => rowOf(plan, line, question, index === 0))
    : [rowOf(plan, undefined, question, true)]
  const indicators = new Set(rows.flatMap(({ indicator }) => indicator ?? []))
  const worded = new Set(
    rows.flatMap(({ line, indicator }) => (!indicator && said(line?.measure) ? allWords(line?.measure) : [])),
  )
  const named = rows.flatMap((row) => row.sources ?? [])
  return {
    question,
    depth,
    inParts: hasParts && !lines.length,
    rows,
    lines,
    indicators: [...indicators],
    sources: [...new Set(named.flatMap((each) => each.ids))].flatMap((id) => ofKind(plan, 'source', id) ?? []),
    sourceWords: [...new Set(named.flatMap(({ text }) => each(text)))],
    methods: [...new Set(rows.flatMap(({ method }) => each(method?.text)))],
    measures: indicators.size + worded.size,
    baselines: [...indicators].filter(hasBaseline).length,
  }
}

/** Whether it is known where an indicator starts from. */
export const hasBaseline = ({ baseline, baselineText }: Indicator): boolean =>
  baseline !== undefined || said(baselineText)

function rowOf(
  plan: PlanReader,
  line: MatrixLine | undefined,
  question: EvaluationQuestion | undefined,
  first: boolean,
): MatrixRow {
  const indicator = ofKind(plan, 'indicator', line?.indicator)
  const responsibility =
    named(line?.leads, line?.responsibility, 'line') ??
    named(question?.leads, undefined, 'question') ??
    named(indicator?.collects, indicator?.responsibility, 'indicator')
  const timeline =
    worded(line?.timeline, 'line') ??
    worded(question?.timeline, 'question') ??
    worded(indicator?.frequency, 'indicator')
  const sources =
    named(line?.sources, line?.sourceText, 'line') ?? named(indicator?.sources, indicator?.sourceText, 'indicator')
  const method = worded(line?.method, 'line') ?? worded(indicator?.method, 'indicator')
  return {
    id: line?.id ?? question?.id ?? '',
    ...(question && { question }),
    ...(line && { line }),
    ...(indicator && { indicator }),
    first,
    ...(responsibility && { responsibility }),
    ...(timeline && { timeline }),
    ...(sources && { sources }),
    ...(method && { method }),
  }
}

const worded = (text: LocalText | undefined, by: SaidBy): Said | undefined =>
  text !== undefined && filled(text) ? { text, by } : undefined

const named = (of: unknown, text: LocalText | undefined, by: SaidBy): Named | undefined => {
  const all = ids(of)
  const own = worded(text, by)
  return all.length || own ? { ids: all, ...(own && { text: own.text }), by } : undefined
}

function ofKind<K extends string>(plan: PlanReader, kind: K, id: unknown): RecordOfKind<K> | undefined {
  const record: PlanRecord | undefined = typeof id === 'string' ? plan.get(id) : undefined
  return record?.kind === kind ? (record as RecordOfKind<K>) : undefined
}

/** Each of several things that words name one after the other. */
const each = (text: unknown): string[] =>
  said(text)
    ? allWords(text)
        .split(/[;,\n•]/)
        .map((words) => words.trim())
        .filter(Boolean)
    : []
