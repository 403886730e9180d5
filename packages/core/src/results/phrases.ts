import type { Attainment, Direction, Trend } from './types.ts'

/** What a result says, in words, in one language. Values, periods and deadlines come in words already. */
export interface Phrases {
  readonly attainment: Readonly<Record<Attainment, string>>
  readonly trend: Readonly<Record<Trend, string>>
  /** The same behind a number, where that reads otherwise: "2 without data". */
  readonly counted: Readonly<Partial<Record<Attainment | Trend, string>>>
  readonly untitled: string
  readonly baseline: string
  stands(title: string, now: string, when: string): string
  moved(title: string, from: string, then: string, now: string, when: string, to: 'up' | 'down' | 'same'): string
  nothing(title: string): string
  nothingSince(title: string, from: string, then: string): string
  hidden(title: string): string
  met(target: string): string
  metLate(target: string): string
  sinceLost(target: string): string
  missed(target: string): string
  course(expected: string, target: string, on: boolean): string
  keeps(target: string, within: string | undefined, kept: boolean): string
  waiting(target: string): string
  undatedTarget(target: string): string
  dueNotMeasured(target: string): string
  wrongSide(target: string, baseline: string, better: Direction | undefined): string
  noBaseline(target: string): string
  readonly noTarget: string
  readonly noNumber: string
  progress(share: string, back: boolean): string
  readonly evenPath: string
  readonly hiddenBaseline: string
  readonly undatedBaseline: string
  readonly assumedDirection: string
  readonly provisional: string
  overdue(periodEnds: string): string
  earlier(target: string, outcome: 'met' | 'missed' | 'unknown' | 'ahead'): string
  revised(target: string, until: string | undefined, reason: string): string
  /** A target and its deadline together. */
  target(value: string, deadline: string): string
  groups(each: readonly string[]): string
  group(name: string, value: string | undefined, when: string): string
  readonly onlyGroups: string
  undated(count: string, one: boolean): string
  outside(low: string, high: string, better: boolean): string
  longRun(center: string, better: boolean): string
  within(low: string, high: string): string
  run(count: string, better: boolean): string
  few(count: number, written: string): string
  readonly tolerance: string
  readonly noDirection: string
  performance(count: number, written: string, each: string): string
  population(count: number, written: string, each: string): string
  readonly noIndicators: string
}
