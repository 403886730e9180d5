import type { Indicator, PlanReader, TextIn } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { hasBaseline, type Asked, type MatrixRow } from '@cswb/core/evaluation.js'
import type { TimelineOptions } from '@cswb/core/timeline.js'
import { planRecord } from '../internal/as-of.ts'
import { PlanWords } from '../internal/plan-words.ts'
import type { Row } from '../internal/record-table/spec.ts'
import { fill } from '../internal/strings.ts'
import type { View } from './memory.ts'
import { evaluationMatrixStrings, type EvaluationMatrixStrings } from './evaluation-matrix.strings.ts'

/** The fields that a column tells, by which findings and the plan's own names for columns find it. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  question: ['question', 'text', 'justification', 'use', 'criteria', 'feasibility'],
  measures: ['indicator', 'measure', 'baseline', 'baselineOn'],
  responsibility: ['leads', 'responsibility'],
  timeline: ['timeline'],
  sources: ['sources', 'sourceText', 'type', 'availability', 'access', 'reliability', 'agreement'],
  method: ['method'],
}

/** A row of a view: a line of a question, or a question that has none yet. */
export interface MatrixViewRow extends Row {
  readonly of: MatrixRow
  /** Everything that is to answer its question. */
  readonly asked: Asked | undefined
  /** Whether the row before is of another question. */
  readonly first: boolean
}

/** What is found about records, by the first of them and by those it names after. */
export type Findings = ReadonlyMap<string, readonly Finding[]>

type Ask = (cell: HTMLElement, row: MatrixViewRow, column: string, context: MatrixContext) => void

/** What cells are written with. */
export class MatrixContext extends PlanWords<EvaluationMatrixStrings> {
  readonly view: View
  /** What the guides ask, where the page wants it said beside what it is about. */
  readonly findings: Findings
  /** Writes it, once the code that does is here. */
  readonly ask: Ask | undefined
  /** The fields that each column tells. */
  readonly fieldsOf = fieldsOf
  /** How the plan's own dates are to be read. */
  readonly reading: TimelineOptions

  constructor(plan: PlanReader, language: string, view: View, findings: Findings, ask?: Ask) {
    super(plan, language, evaluationMatrixStrings)
    this.view = view
    this.findings = findings
    this.ask = ask
    const { fiscalYearStart, seasons, documentDate } = planRecord(plan) ?? {}
    this.reading = {
      ...(fiscalYearStart !== undefined && { fiscalYearStart }),
      ...(seasons !== undefined && { seasonConvention: seasons }),
      ...(documentDate !== undefined && { anchors: { document: documentDate } }),
    }
  }

  /** What a record is called for this reader, or what stands for that. */
  name(record: object | undefined): TextIn {
    const { title, text, ref } = (record ?? {}) as Readonly<Record<'title' | 'text' | 'ref', unknown>>
    const said = this.text(title ?? text)
    if (said.text.trim()) return said
    return { text: typeof ref === 'string' && ref ? ref : this.words.untitled }
  }

  /** Whether it is known where an indicator starts from, and of when that is. The value itself may be of few people, and stays in the framework. */
  baselineOf(indicator: Indicator): string {
    const { baselineKnown, baselineOf } = this.words
    if (!hasBaseline(indicator)) return ''
    const { baselineOn } = indicator
    return baselineOn ? fill(baselineOf, { year: baselineOn.slice(0, 4) }) : baselineKnown
  }
}
