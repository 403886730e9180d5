import type { PlanReader } from '../plan/view.ts'
import { textIn } from '../text.ts'
import { unbroken } from '../results/write.ts'
import { readClauses } from '../timeline/clauses.ts'
import type { Clause, Span } from '../timeline/types.ts'
import { unitOf } from '../timeline/units.ts'
import { conventionsOf } from './conventions.ts'
import { textOf } from './fields.ts'
import type { GroupRollUp } from './group.ts'
import type { Leaf } from './leaf.ts'
import { isWeighed } from './policy.ts'
import type { Tally } from './tally.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import type { Explanation, LeafFacts, Part, RollUpWords } from './words/types.ts'

/** A language that is spoken here, or the words of another one. */
export type ExplainIn = 'en' | 'fr' | RollUpWords

const wordsIn = (language: ExplainIn): RollUpWords => (language === 'en' ? en : language === 'fr' ? fr : language)

function explanation(parts: readonly Part[], { language }: RollUpWords): Explanation {
  const typeset = language === 'fr' ? unbroken : (text: string) => text
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part !== 'string') joined.push({ ...part, text: typeset(part.text) })
    else if (typeof last === 'string') joined[joined.length - 1] = typeset(last + part)
    else if (part) joined.push(typeset(part))
  }
  return { parts: joined, sentence: joined.map((part) => (typeof part === 'string' ? part : part.text)).join('') }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** At most 60 characters, cut between words. */
function short(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  if (line.length <= 60) return line
  const cut = line.slice(0, 59)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).replace(/[\s,;:.–-]+$/, '')}…`
}

/** An action by its ref, else by its short title. */
function nameOf(plan: PlanReader, record: string, words: RollUpWords): Part {
  const action = plan.get(record)
  const ref = textOf(action?.['ref'])?.trim()
  if (ref) return { text: ref, record }
  const title = short(textIn(action?.['title'], words.language).text)
  return { text: title ? words.quoted(title) : words.untitled, record }
}

/** The first few by name, and how many more. */
function namesOf(plan: PlanReader, ids: readonly string[], words: RollUpWords): Part[] {
  const shown = ids.length > 4 ? ids.slice(0, 3) : ids
  const items: Part[] = shown.map((id) => nameOf(plan, id, words))
  if (ids.length > shown.length) items.push(words.more(ids.length - shown.length))
  return items.flatMap((item, at) => [at === 0 ? '' : at === items.length - 1 ? words.and : ', ', item])
}

function tallyItems(tally: Tally, { tally: words }: RollUpWords): string[] {
  const { counts, stages, unsure } = tally
  if (!tally.actions) return [words.nothing]
  const inScope = (nature: 'one-off' | 'standing' | 'recurring') =>
    Object.entries(stages[nature]).reduce((sum, [stage, count]) => (stage === 'cancelled' ? sum : sum + count), 0)
  const cancelled = stages['one-off'].cancelled + stages.recurring.cancelled + stages.standing.cancelled
  const items: [count: number, say: (count: number) => string][] = [
    [inScope('one-off'), (of) => words.completed(counts.completed.actions, of)],
    [inScope('standing'), (count) => words.standing(count, tally.active.standing)],
    [inScope('recurring'), (count) => words.recurring(count, tally.active.recurring)],
    [counts.late.actions, words.late],
    [counts['date-passed'].actions, words.passed],
    [counts.due.actions, words.due],
    [counts['no-date'].actions - unsure, words.undated],
    [unsure, words.unsure],
    [counts['on-hold'].actions, words.held],
    [counts.never.actions, words.never],
    [counts.stale.actions, words.stale],
    [cancelled, words.cancelled],
  ]
  return items.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
}

/**
 * A tally in words, its denominators said: "7 of 12 one-off actions completed; 6 standing, active; 1 date passed; 5
 * without a date". Standing work is never part of what is completed, and cancelled work is told apart.
 */
export function describeTally(tally: Tally, language: ExplainIn): Explanation {
  const words = wordsIn(language)
  return explanation([tallyItems(tally, words).join('; ')], words)
}

/** How far one-off work is, from the least to the most it can be: "between 25% and 71% complete". '' where there is none. */
export function describeProgress({ progress }: Tally, language: ExplainIn): string {
  const words = wordsIn(language)
  if (!progress) return ''
  const [low, high] = progress.map((percent) => words.percent(percent / 100))
  return explanation([words.tally.progress(low ?? '', high ?? '')], words).sentence
}

/** When a span ends, and when it starts, in words; '' where that is open or unknown. */
function datesOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Span, words: RollUpWords) {
  const isUnit = (first: string | undefined, last: string | undefined) =>
    first !== undefined && last !== undefined && unitOf(first, last) !== undefined
  const due =
    latestEnd === undefined
      ? ''
      : isUnit(earliestEnd, latestEnd)
        ? words.within(earliestEnd ?? '', latestEnd)
        : words.by(latestEnd)
  if (earliestStart === undefined) return { due, starts: '' }
  const last = latestStart ?? earliestStart
  return { due, starts: (isUnit(earliestStart, last) ? words.within : words.between)(earliestStart, last) }
}

/**
 * The timeline as the reader's language has it, and the step whose date the schedule was judged by. What an action counts
 * as was read in the plan's first language, so that it is the same for every reader; here only words are looked for.
 */
function timelineOf({ id, read: { timeline, span } }: Leaf, plan: PlanReader, { language }: RollUpWords) {
  const text = textIn(plan.get(id)?.['timeline'], language).text
  const stepIn = (clauses: readonly Clause[]) =>
    clauses.findLast((clause) => span.latestEnd !== undefined && clause.span.latestEnd === span.latestEnd)?.label
  const own =
    text && text !== timeline.text
      ? stepIn(readClauses(text, conventionsOf(plan, { asOf: '9999-12-31' }).reading))
      : undefined
  return { text: text || timeline.text, step: own ?? stepIn(timeline.clauses) ?? '' }
}

function factsOf(leaf: Leaf, plan: PlanReader, words: RollUpWords): LeafFacts {
  const { text, step } = timelineOf(leaf, plan, words)
  const { stage, nature, derived, freshness, reportedOn, read } = leaf
  const behind = read.spoken.has('says-behind') ? read.reasons.find(({ code }) => code === 'says-behind')?.words : ''
  return {
    stage,
    nature,
    schedule: derived,
    freshness,
    ...datesOf(read.span, words),
    step: short(step),
    timeline: short(text),
    behind: short(behind ?? ''),
    reportedOn: reportedOn === undefined ? '' : words.day(reportedOn),
    unsure: derived === 'no-date' && read.written,
  }
}

/**
 * How one action stands and what that rests on, by its ref or short title: "3.4: it was due in August 2020; nobody has
 * said whether it is complete." Where a person's word is in force, both words are told, with the reason, the name and
 * the end. Nobody is said to be late on words that can be read another way.
 */
export function explainLeaf(leaf: Leaf, plan: PlanReader, language: ExplainIn): Explanation {
  const words = wordsIn(language)
  const parts: Part[] = [nameOf(plan, leaf.id, words), words.colon]
  const { override } = leaf
  if (override) {
    const reason = short(textIn(override.reason, words.language).text)
    const { schedule, by = '', until } = override
    parts.push(words.override({ schedule, derived: leaf.derived, by, until: words.day(until), reason }), '. ')
  }
  const told = words.leaf(factsOf(leaf, plan, words))
  return explanation([...parts, override ? capital(told) : told, '.'], words)
}

/**
 * Why a group reads as it does, in a few sentences: its counts, what of the policy is met, the actions that decide it,
 * and those that would change it. Reading it makes the group's `because`.
 */
export function explainVerdict(group: GroupRollUp, plan: PlanReader, language: ExplainIn): Explanation {
  const words = wordsIn(language)
  const { verdict, policy, met, sufficient, toChange, becomes } = group.because
  const parts: Part[] = [words.verdicts[verdict], words.colon, tallyItems(group.tally, words).join('; '), '. ']
  if (verdict === 'none')
    return explanation([...parts, words.none(policy.minimum, group.tally.counts.all.actions)], words)
  if (met.length)
    parts.push(
      capital(
        met
          .map(({ condition, value, threshold }) =>
            words.met(condition, value, threshold, isWeighed(group.tally.counts)),
          )
          .join('; '),
      ),
      '. ',
    )
  if (toChange && becomes) {
    const [before, after] = words.decides(sufficient.length)
    parts.push(before, ...namesOf(plan, sufficient, words), after, ' ')
    const [given, then] = words.change(becomes)
    parts.push(given, ...namesOf(plan, toChange, words), then, ' ')
  }
  return explanation([...parts, words.policy(textIn(policy.label, words.language).text)], words)
}
