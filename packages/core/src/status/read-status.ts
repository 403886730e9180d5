import { readClauses } from '../timeline/clauses.ts'
import { fold } from '../timeline/lexicon.ts'
import { unitOf } from '../timeline/units.ts'
import type { Clause, TimelineOptions } from '../timeline/types.ts'
import { doubt } from '../timeline/doubt.ts'
import { combine } from './find-status.ts'
import { findOwner } from './owner.ts'
import { picture, qualify, readSign } from './signs.ts'
import type { StatusReading } from './types.ts'

/** Work of which only a part is meant: "The first phase is completed", "Two of five actions completed". */
const isPart =
  /^(?:the |la |le |l['’])?(?:first|initial|premi|draft|pilot|design|planning|ébauche|projet pilote|phase|part|stage|step|étape|\d+ (?:of|sur|des)|(?:one|two|three|four|five|six|seven|eight|most|some|many|half|several|une?|deux|trois|quatre|cinq|plupart|plusieurs|certain)\b)/i

/** Words that lead to a date ahead: "deferred to 2025"; or to another than that of the status: "in progress since 2021". */
const ahead = /(?:^|\s)(?:to|until|till|à|au|jusqu|(?:re(?:port|mis)\p{L}* )en\s)/iu
const apart = /(?<!\p{L})(?:since|depuis|by|to|until|will|d['’]ici|à \p{L}+er|\p{L}+ra en)(?!\p{L})/iu
/** "Agreed. Target March 2024": when it is to be done. */
const target = /(?<!\p{L})(?:due|expected|target|cible|échéance|prévue?s?)(?!\p{L})/iu

const asOf = /\b(?:as (?:of|at)|en date d)/i
const named = /\d{4} (?:re|plan|bud|up)/

/** "Completed Oct-23": spreadsheets write months so. */
const monthYear = /^(\p{L}+)-(\d\d)$/u

/** The status of a clause, and the day that goes with it. */
function dated({ status, span, label, range, reasons: all }: Clause, text: string): StatusReading[] {
  if (!status) return []
  const { stage, nature, reasons } = status
  if (stage === 'completed' && isPart.test(label)) status.confidence = Math.min(status.confidence, 0.7)
  const [written, month, year = 0] =
    monthYear.exec(all.find(({ code }) => code === 'ambiguous-date')?.words ?? '') ?? []
  if (written && stage === 'completed' && +year > 15) {
    const { earliestStart: first, latestEnd: last } = readClauses(`${month} 20${year}`, {})[0]?.span ?? {}
    const named = first && last && unitOf(first, last)
    if (named) status.on = named
    doubt(status, 0.75, 'ambiguous-date', written)
  }
  const { earliestStart, latestStart, earliestEnd = earliestStart, latestEnd = latestStart } = span
  const one = earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  const on = one && latestStart !== undefined ? unitOf(earliestStart, latestStart) : undefined
  if (on === undefined) return [status]
  // "Planned for 2025" and "Deferred to 2025" do not say when that was said, "Ongoing since 2018" says when it began.
  const words = text.slice(...range)
  const other =
    stage === 'not-started' ||
    target.test(words) ||
    (stage === 'in-progress' && apart.test(words)) ||
    (stage === 'on-hold' && ahead.test(words)) ||
    (nature !== 'one-off' && span.latestEnd === undefined) ||
    // "Removed at the 2023 review" names what was done then.
    (/^\d{4}$/.test(on) && named.test(words)) ||
    (!asOf.test(words) && reasons.some(({ code }) => code.startsWith('says-'))) ||
    reasons.some(({ code }) => code === 'several-stages')
  return [other ? status : { ...status, on }]
}

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
  const unset = clauses.flatMap((clause) => clause.reasons).find((reason) => reason.code === 'to-be-determined')
  const unread: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 0, reasons: [] }
  // "Quarterly": it goes on, though nobody says how far.
  const returns: StatusReading = { ...unread, stage: 'in-progress', confidence: 0.7 }
  const unsaid: StatusReading | undefined = unset && { ...unread, confidence: 0.9, reasons: [unset] }
  const reading = found ?? (comesBack ? returns : (unsaid ?? readSign(text) ?? unread))
  reading.text = text
  // "Monthly meetings continue": what comes back goes on by coming back.
  if (comesBack && (reading.nature === 'one-off' || reading.stage === 'in-progress')) {
    reading.nature = 'recurring'
    if (reading.stage === 'completed') reading.confidence = Math.min(reading.confidence, 0.7)
  }
  // "HR to complete"
  const assigned = reading === unread ? findOwner(text, options, false) : undefined
  if (assigned !== undefined && / (?:to|doit|doivent) /.test(text)) {
    reading.stage = 'not-started'
    reading.confidence = 0.6
  }
  if (!options.words?.some(({ says }) => fold(says) === fold(text.trim()))) qualify(reading)
  if (reading.confidence || reading.decision) {
    const acts = reading.stage === 'completed' || reading.stage === 'in-progress'
    const owner = reading.stage === 'unknown' ? undefined : (reading.owner ?? findOwner(text, options, acts))
    if (owner !== undefined) reading.owner = owner
  } else if (text.trim()) reading.reasons.push({ code: 'unknown-words', words: text })
  return reading
}
