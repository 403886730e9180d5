import type { DataSource, Indicator, Target } from '@cswb/core'
import { deadlineInWords, periodInWords, resultLabel, valueInWords } from '@cswb/core/results.js'
import { sparkline } from '../internal/chart/sparkline.ts'
import { dayNumber } from '../internal/chart/scale.ts'
import { inLanguage, make, words } from '../internal/dom.ts'
import { explain, writeParties, type Party } from '../internal/parties.ts'
import { resultBadge, wordOf } from '../internal/results/result-badge.ts'
import { fill } from '../internal/strings.ts'
import type { PmfContext, PmfRow } from './context.ts'

type Write = (cell: HTMLElement, row: PmfRow, context: PmfContext) => void

const quiet = (...content: (Node | string)[]) => make('span', { class: 'read' }, ...content)

/** What each column says of a row. */
export const writers: Readonly<Record<string, Write>> = {
  measures: writeResult,
  title: writeIndicator,
  baseline: writeBaseline,
  target: writeTargets,
  results: writeResults,
  sources: writeSources,
  responsibility: writeResponsibility,
}

function writeResult(cell: HTMLElement, { result, first }: PmfRow, context: PmfContext): void {
  if (!result) return
  const name = words('name', context.name(result))
  const ref = typeof result['ref'] === 'string' ? result['ref'] : ''
  if (ref && ref !== name.textContent) name.prepend(make('span', { class: 'number' }, ref), ' ')
  // Said again for those who read row by row, and on cards; seen once in a table.
  if (!first) name.classList.add('again')
  cell.append(name)
}

function writeIndicator(cell: HTMLElement, { indicator, others }: PmfRow, context: PmfContext): void {
  const { words: strings, format } = context
  if (!indicator) {
    cell.append(make('span', { class: 'none' }, strings.noIndicator))
    return
  }
  cell.append(words('name', context.name(indicator)))
  const { direction, data, accountability, state } = indicator
  const unit = context.text(indicator.unit).text
  const area = context.text(indicator.geography).text
  const groups = (indicator.disaggregation ?? []).map((each) => context.text(each).text)
  const facts = [
    ...(/\p{L}/u.test(unit) ? [unit] : []),
    ...(direction ? [strings.direction[direction]] : []),
    ...(data === 'perception' ? [strings.perception] : []),
    ...(accountability === 'population' ? [strings.population] : []),
    ...(area ? [area] : []),
    ...(groups.length ? [fill(strings.brokenDown, { groups: format.list(groups) })] : []),
  ]
  if (facts.length) cell.append(quiet(facts.join(' · ')))
  if (state === 'proposed' || state === 'retired') cell.append(quiet(strings.state[state]))
  if (others.length) {
    const names = format.list(others.map((other) => context.name(other).text))
    cell.append(quiet(fill(strings.alsoMeasures, { names })))
  }
}

function writeBaseline(cell: HTMLElement, { indicator, outcome }: PmfRow, context: PmfContext): void {
  if (!indicator) return
  const { words: strings, format } = context
  const written = context.text(indicator.baselineText)
  const hidden = outcome?.reasons.includes('baseline-hidden')
  const { baseline, baselineOn, benchmark } = indicator
  if (hidden) cell.append(hiddenValue(baseline, indicator, context))
  else if (baseline !== undefined) cell.append(number(context.value(baseline, indicator)))
  if (written.text && !hidden) cell.append(words(baseline === undefined ? 'said' : 'read', written))
  if (baselineOn) cell.append(quiet(periodInWords({ until: baselineOn }, format.spoken)))
  const compared = context.text(indicator.benchmarkText).text
  if (benchmark !== undefined) {
    const value = valueInWords(benchmark, indicator, format.spoken)
    cell.append(quiet(fill(strings.benchmark, { value: compared ? `${value} (${compared})` : value })))
  }
}

const number = (text: string) => make('span', { class: 'number-value' }, text)

/** A value that is not shown; those who edit see it, marked. */
function hiddenValue(value: number | undefined, indicator: Indicator, context: PmfContext): HTMLElement {
  const { words: strings, format } = context
  const badge = make('span', { class: 'badge none shape bar', part: 'badge result-suppressed' }, strings.suppressed)
  if (!context.edits || value === undefined) return badge
  return quiet(fill(strings.hiddenValue, { value: valueInWords(value, indicator, format.spoken) }))
}

/** Targets that no other replaces, by date. */
export function targetsInForce(indicator: Indicator, { plan }: PmfContext): Target[] {
  const all = plan.children(indicator.id).filter(({ kind }) => kind === 'target') as unknown as Target[]
  const replaced = new Set(all.map(({ replaces }) => replaces))
  return all
    .filter(({ id }) => !replaced.has(id))
    .sort((a, b) => ((a.by ?? '9999') < (b.by ?? '9999') ? -1 : (a.by ?? '9999') > (b.by ?? '9999') ? 1 : 0))
}

function writeTargets(cell: HTMLElement, { indicator }: PmfRow, context: PmfContext): void {
  if (!indicator) return
  const { spoken } = context.format
  for (const target of targetsInForce(indicator, context)) {
    const { value, by } = target
    const written = context.text(target.text)
    const { scale: _, ...own } = indicator
    if (value !== undefined)
      cell.append(
        number(
          target.unit === undefined
            ? context.value(value, indicator)
            : valueInWords(value, { ...own, unit: target.unit }, spoken),
        ),
      )
    if (written.text) cell.append(words(value === undefined ? 'said' : 'read', written))
    if (by) cell.append(quiet(deadlineInWords(by, spoken)))
  }
}

function writeResults(cell: HTMLElement, { id, indicator, outcome }: PmfRow, context: PmfContext): void {
  if (!indicator || !outcome || indicator.state === 'retired') return
  const { words: strings, format } = context
  const { total, latest } = outcome
  const spots = total.points.map(({ until, value }) => ({ at: dayNumber(until), value }))
  const level = outcome.accountability === 'performance' ? outcome.target?.value : outcome.band?.center
  if (spots.length > 1) cell.append(sparkline({ spots, gaps: total.gaps.map(({ until }) => dayNumber(until)), level }))
  const word = wordOf(outcome)
  cell.append(resultBadge(outcome, resultLabel(word, format.spoken)))
  const newest = total.newest
  const when = (id: string | undefined, days: { from?: string; until: string }) =>
    context.text(context.plan.get(id ?? '')?.['period']).text || periodInWords(days, format.spoken)
  if (newest?.hidden) {
    const value = context.plan.get(newest.measurement)?.['value']
    const seen = context.edits && typeof value === 'number'
    if (word !== 'suppressed' || seen)
      cell.append(
        quiet(fill(strings.of, { when: when(newest.measurement, newest) })),
        hiddenValue(seen ? value : undefined, indicator, context),
      )
  } else if (latest) {
    const said = when(latest.measurement, latest)
    const line = make('span', { class: 'latest' }, number(context.value(latest.value, indicator)), ' ')
    line.append(quiet(latest.provisional ? `${said}, ${strings.provisional}` : said))
    cell.append(line)
  }
  const button = make('button', { type: 'button', class: 'why', part: 'why', 'data-row': id }, strings.why)
  button.append(make('span', { class: 'unseen' }, ` ${context.name(indicator).text}`))
  cell.append(button)
}

function writeSources(cell: HTMLElement, { indicator }: PmfRow, context: PmfContext): void {
  if (indicator) writeSourcesOf(cell, indicator, context)
}

/** Data sources by name, with whether they are there already and whose they are; else as they were written. */
export function writeSourcesOf(
  cell: HTMLElement,
  { sources, sourceText }: Pick<Indicator, 'sources' | 'sourceText'>,
  context: Pick<PmfContext, 'plan' | 'text' | 'name' | 'words'>,
): void {
  const written = context.text(sourceText)
  for (const id of sources ?? []) {
    const source = context.plan.get(id) as DataSource | undefined
    if (source?.kind !== 'source') continue
    cell.append(words('said', context.name(source)))
    const facts = [source.type, source.availability].flatMap((each) => (each ? [context.words.sourceIs[each]] : []))
    if (facts.length) cell.append(quiet(facts.join(', ')))
  }
  if (written.text && !cell.firstChild) cell.append(words('said', written))
  else if (written.text) cell.append(words('read', written))
}

function writeResponsibility(cell: HTMLElement, { indicator }: PmfRow, context: PmfContext): void {
  if (!indicator) return
  const { words: strings } = context
  const collects = context.parties(indicator.collects)
  const written = context.text(indicator.responsibility)
  const who = make('span', { class: 'said' })
  if (written.text) explain(inLanguage(who, written.lang), written.text, collects)
  else writeParties(who, collects)
  if (who.firstChild) cell.append(who)
  const beside = (sentence: string, parties: readonly Party[]) => {
    if (!parties.length) return
    const [before = '', after = ''] = sentence.split('{names}')
    const line = quiet(before)
    writeParties(line, parties)
    line.append(after)
    cell.append(line)
  }
  beside(strings.reviewedBy, context.parties(indicator.reviews))
  beside(strings.actedOnBy, context.parties(indicator.acts))
}
