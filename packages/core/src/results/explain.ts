import type { Indicator } from '../kinds/indicator.ts'
import type { PlanReader } from '../plan/view.ts'
import type { Language } from '../timeline/types.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { Phrases } from './phrases.ts'
import type { ResultCounts } from './read-results.ts'
import type {
  Attainment,
  IndicatorResult,
  PerformanceResult,
  Point,
  PopulationResult,
  ResultReason,
  Trend,
} from './types.ts'
import {
  dayInWords,
  decimals,
  deadlineInWords,
  inline,
  numberInWords,
  periodInWords,
  shareInWords,
  unbroken,
  valueInWords,
} from './write.ts'

const phrases: Record<Language, Phrases> = { en: english, fr: french }

/** The words for an attainment or a trend: "on course", "en bonne voie". */
export function resultLabel(of: Attainment | Trend, language: Language): string {
  const { attainment, trend } = phrases[language]
  return unbroken(of in attainment ? attainment[of as Attainment] : trend[of as Trend])
}

/**
 * A result in a few sentences, as a coordinator would tell it to a council. Titles, groups and reasons stand as
 * written; values that are not to be shown are in none of them.
 *
 * @example explainResult(result, plan, 'en')
 * // "School attendance rose from 81% (2019) to 84% (2023). By then 86.1% was expected on the way to 90% by the end …"
 */
export function explainResult(result: IndicatorResult, plan: PlanReader, language: Language): string {
  const writer = new Writer(result, plan, language)
  const sentences = result.accountability === 'population' ? writer.population(result) : writer.performance(result)
  return [...sentences, ...writer.beside()].map((each) => (language === 'fr' ? unbroken(each) : each)).join(' ')
}

class Writer {
  readonly say: Phrases
  readonly language: Language
  readonly result: IndicatorResult
  readonly indicator: Indicator | undefined
  readonly title: string

  constructor(result: IndicatorResult, plan: PlanReader, language: Language) {
    this.say = phrases[language]
    this.language = language
    this.result = result
    const record = plan.get(result.indicator)
    this.indicator = record?.kind === 'indicator' ? (record as Indicator) : undefined
    const { title, ref } = this.indicator ?? {}
    this.title = inline(title, language) || inline(ref, language) || this.say.untitled
  }

  #has(reason: ResultReason): boolean {
    return this.result.reasons.includes(reason)
  }

  #value(value: number): string {
    return valueInWords(value, this.indicator, this.language)
  }

  /** A computed value, with one decimal more than people wrote theirs with. */
  #about(value: number, ...written: readonly (number | undefined)[]): string {
    const most = Math.min(2, 1 + Math.max(0, ...written.map((each) => (each === undefined ? 0 : decimals(each)))))
    return valueInWords(value, this.indicator, this.language, most)
  }

  #target({ value, by }: { value?: number | undefined; by?: string }): string {
    return this.say.target(
      value === undefined ? '—' : this.#value(value),
      by === undefined ? '' : deadlineInWords(by, this.language),
    )
  }

  #when(point: { from?: string; until: string }): string {
    return periodInWords(point, this.language)
  }

  /** Where the value is, and where it comes from. */
  #standing(): string {
    const { say, title, result } = this
    const { total, latest, baseline } = result
    if (total.newest?.hidden) return say.hidden(title)
    const [first] = total.points
    const then = baseline?.on === undefined ? say.baseline : this.#when({ until: baseline.on })
    if (!latest || (baseline?.on !== undefined && latest.until <= baseline.on)) {
      if (baseline) return say.nothingSince(title, this.#value(baseline.value), then)
      return say.nothing(title)
    }
    if (baseline) return this.#moved(baseline.value, then, latest)
    if (!first || first === latest) return say.stands(title, this.#value(latest.value), this.#when(latest))
    return this.#moved(first.value, this.#when(first), latest)
  }

  #moved(from: number, then: string, latest: Point): string {
    const to = latest.value > from ? 'up' : latest.value < from ? 'down' : 'same'
    return this.say.moved(this.title, this.#value(from), then, this.#value(latest.value), this.#when(latest), to)
  }

  performance(result: PerformanceResult): string[] {
    const { say } = this
    const { attainment, target, baseline, expected, progress, direction } = result
    const found = [this.#standing()]
    const aim = target ? this.#target(target) : ''
    if (!target) found.push(this.#has('target-without-value') ? say.noNumber : say.noTarget)
    else if (attainment === 'no-target' && baseline && this.#has('wrong-side'))
      found.push(say.wrongSide(aim, this.#value(baseline.value), direction))
    else if (attainment === 'met')
      found.push(this.#has('met-late') ? say.metLate(aim) : this.#has('since-lost') ? say.sinceLost(aim) : say.met(aim))
    else if (this.#has('missed')) found.push(say.missed(aim))
    else if (expected) {
      found.push(
        say.course(
          this.#about(expected.value, baseline?.value, target.value, result.latest?.value),
          aim,
          attainment === 'on-course',
        ),
      )
      if (this.#has('no-path')) found.push(say.evenPath)
    } else if (attainment === 'on-course' || attainment === 'off-course')
      found.push(say.keeps(this.#target({ value: target.value }), this.#tolerance(), attainment === 'on-course'))
    else if (attainment === 'no-baseline') found.push(say.noBaseline(aim))
    else if (target.by === undefined) found.push(say.undatedTarget(aim))
    else if (!this.#has('due-not-measured') && target.by >= result.asOf) found.push(say.waiting(aim))
    if (target && this.#has('due-not-measured')) found.push(say.dueNotMeasured(aim))
    if (this.#has('baseline-hidden')) found.push(say.hiddenBaseline)
    if (this.#has('baseline-undated')) found.push(say.undatedBaseline)
    if (this.#has('direction-assumed') && attainment !== 'suppressed') found.push(say.assumedDirection)
    if (progress !== undefined && attainment !== 'met')
      found.push(say.progress(shareInWords(progress, this.language), progress < 0))
    return [...found, ...this.#history(result)]
  }

  #tolerance(): string | undefined {
    const tolerance = this.indicator?.tolerance
    return tolerance === undefined ? undefined : numberInWords(tolerance, this.language)
  }

  /** The other targets, and what was changed in any of them and why. */
  #history({ target, targets }: PerformanceResult): string[] {
    const { say, language } = this
    return targets.flatMap((step) => [
      ...(step === target || step.value === undefined ? [] : [say.earlier(this.#target(step), step.outcome)]),
      ...step.history.map((old) =>
        say.revised(
          this.#target(old),
          old.until === undefined ? undefined : dayInWords(old.until, language),
          inline(old.reason, language),
        ),
      ),
    ])
  }

  population(result: PopulationResult): string[] {
    const { say, language } = this
    const { trend, band, total, baseline } = result
    const found = [this.#standing()]
    const better = trend === 'improving'
    const count =
      total.points.length + (baseline?.on !== undefined && baseline.on < (total.points[0]?.until ?? '') ? 1 : 0)
    const written = total.points.map((point) => point.value)
    const limits = band && ([this.#about(band.low, ...written), this.#about(band.high, ...written)] as const)
    if (limits && this.#has('outside-variation')) found.push(say.outside(...limits, better))
    else if (limits && this.#has('within-variation')) found.push(say.within(...limits))
    else if (band && this.#has('long-run')) found.push(say.longRun(this.#about(band.center, ...written), better))
    else if (this.#has('within-tolerance')) found.push(say.tolerance)
    else if (this.#has('run')) found.push(say.run(numberInWords(count, language), better))
    else if (this.#has('few-points')) found.push(say.few(count, numberInWords(count, language)))
    if (trend === 'no-direction') found.push(say.noDirection)
    return found
  }

  /** What stands beside: groups, and how sure the numbers are. */
  beside(): string[] {
    const { say, language, result } = this
    const found: string[] = []
    if (result.latest?.provisional && !result.total.newest?.hidden) found.push(say.provisional)
    if (result.next?.overdue) found.push(say.overdue(dayInWords(result.next.periodEnds, language)))
    if (this.#has('only-groups')) found.push(say.onlyGroups)
    const groups = result.groups.flatMap(({ group, points, newest }) => {
      if (!newest) return []
      const name = inline(group, language)
      const point = newest.hidden ? undefined : points.at(-1)
      if (!point) return [say.group(name, undefined, '')]
      return [say.group(name, this.#value(point.value), point.until === result.latest?.until ? '' : this.#when(point))]
    })
    if (groups.length) found.push(say.groups(groups))
    const { length } = result.undated
    if (length) found.push(say.undated(numberInWords(length, language), length === 1))
    return found
  }
}

/** Counts in a sentence or two, each with what it is a count of. */
export function explainCounts({ performance, population }: ResultCounts, language: Language): string {
  const say = phrases[language]
  const each = <K extends Attainment | Trend>(by: Readonly<Record<K, number>>, labels: Readonly<Record<K, string>>) =>
    (Object.keys(by) as K[])
      .filter((key) => by[key] > 0)
      .map((key) => `${numberInWords(by[key], language)} ${say.counted[key] ?? labels[key]}`)
      .join(', ')
  const found: string[] = []
  if (performance.total)
    found.push(
      say.performance(
        performance.total,
        numberInWords(performance.total, language),
        each(performance.by, say.attainment),
      ),
    )
  if (population.total)
    found.push(
      say.population(population.total, numberInWords(population.total, language), each(population.by, say.trend)),
    )
  const text = found.length ? found.join(' ') : say.noIndicators
  return language === 'fr' ? unbroken(text) : text
}
