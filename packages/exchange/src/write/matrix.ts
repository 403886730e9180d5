import { PlanView, textIn, type PlanReader, type TextIn } from '@cswb/core'
import { publishPlan } from '@cswb/core/document.js'
import { matrixOf, type MatrixRow, type Named } from '@cswb/core/evaluation.js'
import { named, worded } from './cells.ts'
import { csvFile } from './csv-file.ts'
import { element, escape } from './markup.ts'
import { page } from './page.ts'
import { namesOf, partiesOf } from './parties.ts'
import { dayIn, fill, spokenFor, wordsFor } from './words.ts'

export interface MatrixCsvOptions {
  /** The language to write in, as a tag. */
  readonly language: string
  /** Begins the file with a byte order mark, by which Excel knows UTF-8. Default: true. */
  readonly byteOrderMark?: boolean
}

export interface MatrixHtmlOptions {
  /** The language to write in, as a tag. */
  readonly language: string
}

/** The columns of the template, in its order; the last two where any line fills them. */
const heads = {
  question: { en: 'Evaluation Questions', fr: 'Questions d’évaluation' },
  measures: { en: 'Performance Measures and Indicators', fr: 'Mesures du rendement et indicateurs' },
  responsibility: { en: 'Responsibility', fr: 'Responsabilité' },
  timeline: { en: 'Timelines', fr: 'Échéanciers' },
  sources: { en: 'Data Sources', fr: 'Sources de données' },
  method: { en: 'Data Collection Methods', fr: 'Méthodes de collecte de données' },
  analysis: { en: 'Analysis', fr: 'Analyse' },
  limitations: { en: 'Limitations', fr: 'Limites' },
} as const
type Name = keyof typeof heads
const names = Object.keys(heads) as Name[]

const title = { en: 'Evaluation matrix', fr: 'Matrice d’évaluation' }

/** A matrix as it is written: public fields only, its columns under the plan's own names. */
class Written {
  readonly plan: PlanReader
  readonly language: string
  readonly columns: readonly Name[]
  readonly questions: readonly { readonly depth: number; readonly rows: readonly MatrixRow[] }[]

  constructor(whole: PlanReader, language: string) {
    this.plan = new PlanView(publishPlan(whole).records)
    this.language = language
    const { questions, loose } = matrixOf(this.plan)
    this.questions = [...questions, ...(loose.length ? [{ depth: 0, rows: loose }] : [])]
    const rows = this.questions.flatMap((each) => each.rows)
    this.columns = names.filter(
      (name, index) => index < 6 || rows.some(({ line }) => this.text(line?.[name as 'analysis' | 'limitations']).text),
    )
  }

  text(value: unknown): TextIn {
    return textIn(value, this.language)
  }

  head(name: Name): string {
    const fields: Partial<Record<Name, string>> = { measures: 'indicator' }
    const own = this.plan.all('field').find((each) => each.of === 'line' && each.name === (fields[name] ?? name))
    return this.text(own?.label).text || heads[name][spokenFor(this.language)]
  }

  ref({ question }: MatrixRow): string {
    return question?.ref ? `${question.ref} ` : ''
  }

  /** What a cell says, thing by thing. */
  cell(row: MatrixRow, name: Name): TextIn[] {
    const { question, line, indicator } = row
    const said = (...texts: unknown[]) => texts.map((each) => this.text(each)).filter(({ text }) => text)
    switch (name) {
      case 'question':
        return said(question?.text)
      case 'measures':
        return said(indicator?.title ?? indicator?.ref, line?.measure)
      case 'sources':
        return [...this.records(row.sources), ...said(row.sources?.text)]
      case 'responsibility':
        return row.responsibility?.text === undefined
          ? [{ text: namesOf(partiesOf(this.plan, row.responsibility?.ids, this.language)) }].filter(({ text }) => text)
          : said(row.responsibility.text)
      case 'timeline':
      case 'method':
        return said(row[name]?.text)
      default:
        return said(line?.[name])
    }
  }

  records(of: Named | undefined): TextIn[] {
    return (of?.ids ?? []).flatMap((id) => {
      const said = this.text(this.plan.get(id)?.['title'])
      return said.text ? [said] : []
    })
  }
}

/**
 * The evaluation matrix of a plan as CSV (RFC 4180), in the template's own layout: a row a line, its question before it.
 * What a line does not say is as its question or its indicator has it. Public fields only. A cell that a spreadsheet would take
 * for a formula is written after an apostrophe.
 */
export function matrixToCsv(plan: PlanReader, { language, byteOrderMark = true }: MatrixCsvOptions): string {
  const written = new Written(plan, language)
  const plain = (row: MatrixRow, name: Name) =>
    (name === 'question' ? written.ref(row) : '') +
    written
      .cell(row, name)
      .map(({ text }) => text)
      .join('\n')
  const rows = written.questions.flatMap((each) =>
    each.rows.map((row) => written.columns.map((name) => plain(row, name))),
  )
  return csvFile([written.columns.map((name) => written.head(name)), ...rows], byteOrderMark)
}

/**
 * The evaluation matrix of a plan as a web page that stands alone, in the template's own layout: one table, a question beside
 * all of its lines. Public fields only; no script.
 */
export function matrixToHtml(plan: PlanReader, { language }: MatrixHtmlOptions): string {
  const written = new Written(plan, language)
  const own = written.plan.all('plan')[0]
  const words = wordsFor(language)
  const name = written.text(own?.title)
  const called = title[spokenFor(language)]
  const date = own?.documentDate
  const body = [
    name.text ? worded('h1', name) : '',
    element('h2', {}, escape(called)),
    date ? element('p', { class: 'cswb-quiet' }, escape(fill(words.asPlanReports, 'date', dayIn(language, date)))) : '',
    table(written, called),
  ]
  return page([name.text, called].filter(Boolean).join(' – '), language, `${body.filter(Boolean).join('\n')}\n`)
}

function table(written: Written, caption: string): string {
  const { columns, plan, language } = written
  const head = columns.map((name) => element('th', { scope: 'col' }, escape(written.head(name))))
  const lines = (row: MatrixRow, name: Name) => {
    if (name === 'responsibility' && row.responsibility?.text === undefined)
      return named(partiesOf(plan, row.responsibility?.ids, language))
    const said = written.cell(row, name)
    return said.length > 1
      ? said.map((each) => worded('div', each)).join('')
      : said.map((each) => worded('span', each)).join('')
  }
  const rows = written.questions.flatMap(({ depth, rows: own }) =>
    own.map((row, index) => {
      const task = depth ? `cswb-task-${Math.min(depth, 4)}` : undefined
      const question = element(
        'th',
        { scope: own.length > 1 ? 'rowgroup' : 'row', rowspan: own.length > 1 ? String(own.length) : undefined },
        escape(written.ref(row)) + lines(row, 'question'),
      )
      const cells = columns.slice(1).map((column) => element('td', {}, lines(row, column)))
      const attributes = { id: `cswb-${row.id}`, class: task && `cswb-task ${task}` }
      return element('tr', attributes, (index ? '' : question) + cells.join(''))
    }),
  )
  return `<table>
${element('caption', {}, escape(caption))}
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}
