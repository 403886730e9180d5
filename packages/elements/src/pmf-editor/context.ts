import type { Indicator, PlanReader } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { valueInWords, type FrameworkRow, type IndicatorResult } from '@cswb/core/results.js'
import { PlanWords } from '../internal/plan-words.ts'
import type { Row } from '../internal/record-table/spec.ts'
import { pmfEditorStrings, type PmfEditorStrings } from './pmf-editor.strings.ts'

/** A row of the table: what is measured and by what, and everything that is told of it. */
export interface PmfRow extends Row, Omit<FrameworkRow, 'id'> {
  readonly outcome: IndicatorResult | undefined
}

/** What cells are written with. */
export class PmfContext extends PlanWords<PmfEditorStrings> {
  /** Whether values that readers do not see are shown, marked. */
  readonly edits: boolean
  /** What the guides ask of an indicator, a result, or one of its targets, by record. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>

  constructor(
    plan: PlanReader,
    language: string,
    options: { edits: boolean; findings: ReadonlyMap<string, readonly Finding[]> },
  ) {
    super(plan, language, pmfEditorStrings)
    this.edits = options.edits
    this.findings = options.findings
  }

  /** The title of a record for this reader, or what stands for one. */
  name(record: object | undefined) {
    const { title, ref } = (record ?? {}) as { title?: unknown; ref?: unknown }
    const text = this.text(title)
    if (text.text.trim()) return text
    return { text: typeof ref === 'string' && ref ? ref : this.words.untitled }
  }

  /** A value where the indicator stands beside it: with the sign of its unit, whose words are said there already. */
  value(value: number, indicator: Indicator): string {
    const unit = this.text(indicator.unit).text.trim()
    const sign = indicator.scale === 'percent' || !/\p{L}/u.test(unit)
    return valueInWords(value, sign ? indicator : { ...indicator, unit: undefined }, this.format.spoken)
  }
}
