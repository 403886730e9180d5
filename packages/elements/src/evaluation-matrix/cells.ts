import type { DataSource } from '@cswb/core'
import type { Named, Said } from '@cswb/core/evaluation.js'
import { inLanguage, make, words } from '../internal/dom.ts'
import { explain, writeParties } from '../internal/parties.ts'
import { fill } from '../internal/strings.ts'
import type { MatrixContext, MatrixViewRow } from './context.ts'
import { writeEvidence } from './evidence.ts'
import { readingOf } from './when.ts'

type Write = (cell: HTMLElement, row: MatrixViewRow, context: MatrixContext) => void

const quiet = (...content: (Node | string)[]) => make('span', { class: 'read' }, ...content)
const missing = (word: string) =>
  make('span', { class: 'badge missing none shape dashes', part: 'badge missing' }, word)

/** What each column says of a row. */
export const writers: Readonly<Record<string, Write>> = {
  question: writeQuestion,
  measures: writeMeasure,
  responsibility: writeResponsibility,
  timeline: writeTimeline,
  sources: writeSources,
  method: writeMethod,
  analysis: plain('analysis'),
  limitations: plain('limitations'),
}

/** What a column of the plan's own says. */
export function plain(name: string): Write {
  return (cell, { of: { line } }, context) => {
    const value = (line as Readonly<Record<string, unknown>> | undefined)?.[name]
    const text = typeof value === 'number' ? { text: context.format.number(value) } : context.text(value)
    if (text.text) cell.append(words('said', text))
  }
}

function writeQuestion(cell: HTMLElement, { of: { question }, asked, first }: MatrixViewRow, context: MatrixContext) {
  if (!question) return void cell.append(quiet(context.words.loose))
  const name = words('name', context.name(question))
  const { ref } = question
  if (ref && ref !== name.textContent) name.prepend(make('span', { class: 'number' }, ref), ' ')
  // Said again for those who read row by row, and on cards; seen once in a table.
  if (!first) name.classList.add('again')
  cell.append(name)
  if (!first || !asked || context.view !== 'question') return
  const { criteria, key, justified, useful, feasible, inParts } = context.words
  const { criterion, justification, use, feasibility } = question
  const facts = [
    ...(criterion ? [criteria[criterion] ?? criterion] : []),
    ...(question.key ? [key] : []),
    ...(context.text(justification).text ? [justified] : []),
    ...(context.text(use).text ? [useful] : []),
    ...(feasibility ? [feasible[feasibility]] : []),
  ]
  if (facts.length) cell.append(quiet(facts.join(' · ')))
  if (asked.inParts) cell.append(quiet(inParts))
  writeEvidence(cell, asked, context)
}

function writeMeasure(cell: HTMLElement, { of: { line, indicator }, asked }: MatrixViewRow, context: MatrixContext) {
  const { words: strings } = context
  const written = context.text(line?.measure)
  if (indicator) {
    cell.append(words('name', context.name(indicator)))
    if (written.text) cell.append(words('read', written))
    const baseline = context.baselineOf(indicator)
    cell.append(baseline ? quiet(baseline) : missing(strings.noBaseline))
  } else if (written.text) cell.append(words('name', written), quiet(strings.notInPlan))
  else if (!asked?.inParts) cell.append(missing(strings.noMeasure))
}

/** Whose words stand here, where they are not the line's own. */
const asIn = (cell: HTMLElement, { by }: Named | Said, { words: { asIn: strings } }: MatrixContext) => {
  if (by !== 'line') cell.append(make('span', { class: 'read as-in' }, ` ${strings[by]}`))
}

const lacks = (cell: HTMLElement, { of: { line }, asked }: MatrixViewRow, column: string, context: MatrixContext) => {
  if (line && !asked?.inParts) cell.append(missing(context.words.notSaid[column] ?? ''))
}

function writeResponsibility(cell: HTMLElement, row: MatrixViewRow, context: MatrixContext) {
  const said = row.of.responsibility
  if (!said) return lacks(cell, row, 'responsibility', context)
  const parties = context.parties(said.ids)
  const written = context.text(said.text)
  const who = make('span', { class: 'said' })
  if (written.text) explain(inLanguage(who, written.lang), written.text, parties)
  else writeParties(who, parties)
  cell.append(who)
  asIn(cell, said, context)
}

function writeTimeline(cell: HTMLElement, row: MatrixViewRow, context: MatrixContext) {
  const said = row.of.timeline
  if (!said) return lacks(cell, row, 'timeline', context)
  const written = context.text(said.text)
  cell.append(words('said', written))
  const read = readingOf(written.text, context)
  if (read) cell.append(quiet(read))
  asIn(cell, said, context)
}

/** What is known of a source besides its name. */
export function sourceFacts({ type, availability, access }: DataSource, { words: strings }: MatrixContext): string {
  return [type, availability, access === 'open' ? undefined : access]
    .flatMap((each) => (each ? [strings.sourceIs[each] ?? each] : []))
    .join(', ')
}

function writeSources(cell: HTMLElement, row: MatrixViewRow, context: MatrixContext) {
  const said = row.of.sources
  if (!said) return lacks(cell, row, 'sources', context)
  for (const id of said.ids) {
    const source = context.plan.get(id) as DataSource | undefined
    if (source?.kind !== 'source') continue
    cell.append(words('said', context.name(source)))
    const facts = sourceFacts(source, context)
    if (facts) cell.append(quiet(facts))
  }
  const written = context.text(said.text)
  if (written.text) cell.append(words(cell.firstChild ? 'read' : 'said', written))
  asIn(cell, said, context)
}

function writeMethod(cell: HTMLElement, row: MatrixViewRow, context: MatrixContext) {
  const said = row.of.method
  if (!said) return lacks(cell, row, 'method', context)
  cell.append(words('said', context.text(said.text)))
  asIn(cell, said, context)
}

/** A source's heading, and what is known of it. */
export function sourceNote(source: DataSource, questions: number, context: MatrixContext): HTMLElement {
  const { words: strings, format } = context
  const owners = context.parties(source.owners).map(({ name }) => name.text)
  const reliability = context.text(source.reliability).text
  const all = [source.type, source.availability, source.access].flatMap((each) =>
    each ? [strings.sourceIs[each] ?? each] : [],
  )
  const facts = [
    ...(all.length ? [all.join(', ')] : []),
    ...(owners.length ? [fill(strings.owned, { names: format.list(owners) })] : []),
    ...(reliability ? [fill(strings.reliable, { text: reliability })] : []),
  ]
  const [shape, hue] = questions > 1 ? ['check', 'done'] : questions ? ['half', 'active'] : ['dashes', 'none']
  const word = questions ? format.count(questions, strings.answers) : strings.answersNone
  return make(
    'p',
    { class: 'note' },
    make('span', { class: `badge ${hue} shape ${shape}`, part: 'badge' }, word),
    ...(facts.length ? [quiet(` ${facts.join(' · ')}`)] : []),
  )
}
