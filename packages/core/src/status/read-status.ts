import { readClauses } from '../timeline/clauses.ts'
import { unitOf } from '../timeline/units.ts'
import type { Clause, ReasonCode, TimelineOptions } from '../timeline/types.ts'
import { combine } from './find-status.ts'
import type { Stage, StatusReading } from './types.ts'

/** Work of which only a part is meant: "The first phase is completed", "Two of five actions completed". */
const isPart =
  /^(?:the |la |le |l['’])?(?:first|initial|premi|phase|part|stage|step|étape|\d+ (?:of|sur|des)|(?:one|two|three|four|five|six|seven|eight|most|some|many|half|several|une?|deux|trois|quatre|cinq|plupart|plusieurs|certain)\b)/i

/** Words that lead to a date ahead: "deferred to 2025". */
const ahead = /(?:^|\s)(?:to|until|till|à|au|jusqu)/i

/** The status of a clause, and the day that goes with it. */
function dated({ status, span, label, range }: Clause, text: string): StatusReading[] {
  if (!status) return []
  const { stage, nature, reasons } = status
  if (stage === 'completed' && isPart.test(label)) status.confidence = Math.min(status.confidence, 0.7)
  const { earliestStart, latestStart, earliestEnd = earliestStart, latestEnd = latestStart } = span
  const one = earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  const on = one && latestStart !== undefined ? unitOf(earliestStart, latestStart) : undefined
  // "Planned for 2025" and "Deferred to 2025" do not say when that was said, "Ongoing since 2018" says when it began.
  const other =
    stage === 'not-started' ||
    (stage === 'on-hold' && ahead.test(text.slice(...range))) ||
    (nature === 'standing' && span.latestEnd === undefined) ||
    reasons.some(({ code }) => code === 'says-behind')
  return [on === undefined || other ? status : { ...status, on }]
}

/** Pictures beside the words; a picture or mark alone is the status. */
const picture = /[\p{Extended_Pictographic}\uFE0F]/gu
const signs: readonly [sign: RegExp, stage: Stage, confidence: number, pace?: ReasonCode][] = [
  [/^(?:100 ?%|✅|✔|☑)$/u, 'completed', 0.9],
  [/^(?:✓|y|yes|oui)$/iu, 'completed', 0.6],
  [/^0 ?%$/, 'not-started', 0.7],
  [/^(?:❌|✗|✘|n|no|non)$/iu, 'not-started', 0.5],
  [/^(?:\d{1,2}(?:[.,]\d+)? ?%|⏳|⌛|🔄|🚧)$/u, 'in-progress', 0.9],
  [/^(?:🟢|green|verte?)$/iu, 'in-progress', 0.6, 'says-on-track'],
  [/^(?:🟡|🟠|amber|yellow|jaune|orange)$/iu, 'in-progress', 0.6],
  [/^(?:🔴|red|rouge)$/iu, 'in-progress', 0.6, 'says-behind'],
  [/^⏸$/u, 'on-hold', 0.7],
  // "The service is reviewing its policy", "a plan is being written": prose of work under way.
  [/\b(?:is|are|am|currently|now)\s\p{Ll}{2,}ing\b/u, 'in-progress', 0.5],
]

/** What a picture, a mark, a percentage alone or prose without a status word says. */
function readSign(text: string): StatusReading | undefined {
  const alone = text
    .slice(0, 300)
    .replace(/\uFE0F/g, '')
    .trim()
  const [, stage, confidence, pace] = signs.find(([sign]) => sign.test(alone)) ?? []
  return stage && confidence
    ? { text, stage, nature: 'one-off', confidence, reasons: pace ? [{ code: pace, words: alone }] : [] }
    : undefined
}

const forNow = /\b(?:for now|at this time|pour le moment|pour l.instant)\b/i

/** "From in progress to complete": the second is how it stands now. */
const change = /^\s*(?:(?:moved|changed|passée?s?) )?(?:from|de) (.{2,40}?) (?:to|à) (.{2,60})$/i

/**
 * Reads the words of a status, in English and French, several in one cell where there are several.
 *
 * The words are kept as written. "Completed/Ongoing" is a completed first step of standing work; "Supported" is a
 * decision and no stage. Words that neither the vocabulary nor `options.words` know leave the stage `unknown`, with
 * confidence 0. Never throws. Dates inside are read with the same options as a timeline's.
 *
 * @example readStatus('Completed on 2022-08-10') // stage 'completed', on '2022-08-10'
 */
export function readStatus(text: string, options: TimelineOptions = {}): StatusReading {
  const [, was = '', is = ''] = change.exec(text) ?? []
  if (was && readCell(was, options).stage !== 'unknown') {
    const now = readCell(is, options)
    if (now.stage !== 'unknown') return { ...now, text }
  }
  return readCell(text, options)
}

function readCell(text: string, options: TimelineOptions): StatusReading {
  const bare = /[\u2300-\uffff]/.test(text) ? text.replace(picture, (each) => ' '.repeat(each.length)) : text
  const clauses = readClauses(bare, options)
  const found = combine(
    clauses.flatMap((clause) => dated(clause, text)),
    text,
  )
  const comesBack = clauses.some((clause) => clause.recurrence)
  if (found) {
    // "Not proceeding at this time" may yet go on.
    if (found.stage === 'cancelled' && forNow.test(text)) found.confidence = Math.min(found.confidence, 0.7)
    // "Monthly meetings continue": what comes back goes on by coming back.
    const recurring = comesBack && (found.nature === 'one-off' || found.stage === 'in-progress')
    return { ...found, text, nature: recurring ? 'recurring' : found.nature }
  }
  // "Quarterly", "Done annually": it goes on, though nobody says how far.
  if (comesBack) return { text, stage: 'in-progress', nature: 'recurring', confidence: 0.7, reasons: [] }
  const unset = clauses.flatMap((clause) => clause.reasons).find((reason) => reason.code === 'to-be-determined')
  const sign = unset ? undefined : readSign(text)
  if (sign) return sign
  return {
    text,
    stage: 'unknown',
    nature: 'one-off',
    confidence: unset ? 0.9 : 0,
    reasons: unset ? [unset] : text.trim() === '' ? [] : [{ code: 'unknown-words', words: text }],
  }
}
