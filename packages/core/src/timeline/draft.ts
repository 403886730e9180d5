import { readHits } from '../status/find-status.ts'
import type { KnownWord } from '../status/words.ts'
import { wordsOf, type Reader } from './atom.ts'
import { doubt } from './doubt.ts'
import { FOUND, HIT, PROSE, WEAK } from './lexer.ts'
import type { Dates } from './sequence.ts'
import { endOf, isSingle, startOf } from './sides.ts'
import type { Clause, Reason, Recurrence, Span } from './types.ts'

/** A clause while its words are being read. */
export class Draft {
  /** Where it starts in the text, and its first token. */
  from: number
  first: number
  refs: string[] = []
  dates: Dates | undefined = undefined
  recurrence: Recurrence | undefined = undefined
  recurrenceAt = -1
  owner: string | undefined = undefined
  /** The date is told as not known yet, as a far horizon, or as irregular. */
  unset: Reason | undefined = undefined
  /** Whether it holds anything understood, a status that counts or may count, prose, and prose before its date. */
  found = false
  hit = false
  /** Whether a status that counts is a stage, and whether a completion is denied ("not implemented"). */
  staged = false
  denied = false
  weak = false
  worded = false
  labelFirst = false
  /** "and beyond", "and then": what was said of the date goes on. */
  open = false
  /** A period in brackets has said the date more closely. */
  apposed = false
  /** A word such as "deadline" says that its date is an end, one such as "begin" that it is a start. */
  due = false
  begins = false
  confidence = 1
  reasons: Reason[] = []

  constructor(from: number, first: number) {
    this.from = from
    this.first = first
  }
}

const marks = '.-–—:;,/&|•*"“”«»'

/** Words without the marks and spaces around them; linear, where a pattern anchored at the end would try every place. */
function trimmed(words: string) {
  let [from, to] = [0, words.length]
  const edge = (i: number, of: string) => of.includes(words[i] ?? 'x') || words[i]?.trim() === ''
  while (from < to && edge(from, marks)) from++
  while (to > from && edge(to - 1, marks.slice(1))) to--
  return words.slice(from, to)
}

/** The prose of some tokens: its stretches between what was understood. */
function labelOf({ text, tokens }: Reader, at: number, end: number): string {
  let label = ''
  let [from, to] = [-1, 0]
  for (; at <= end; at++) {
    const token = at < end ? tokens[at] : undefined
    if (token && token.role & PROSE) {
      if (from < 0) from = token.from
      to = token.to
    } else if (from >= 0 && (!token || token.role & (FOUND | HIT))) {
      const words = trimmed(text.slice(from, to))
      label += words && label ? ` ${words}` : words
      from = -1
    }
  }
  return label && label.replace(/\s+/g, ' ')
}

/** The clause a draft has become, up to a place in the text and a token. */
export function finish(r: Reader, draft: Draft, to: number, end: number): Clause {
  const { dates, recurrence, unset, owner, reasons, first } = draft
  const clause: Clause = {
    range: [draft.from, to],
    label: draft.worded ? labelOf(r, first, end) : '',
    refs: draft.refs,
    span: dates?.span ?? {},
    milestones: [],
    confidence: owner === undefined ? 0 : 0.8,
    reasons,
  }
  if (owner !== undefined) clause.owner = owner
  const undated = !dates && !recurrence && !unset
  let weak = false
  const rows: KnownWord[] = []
  let [start, last] = [0, 0]
  for (let at = first; (draft.hit || draft.weak) && at < end; at++) {
    const { row, role, v: several } = r.tokens[at] ?? {}
    if (!row || !role || role < HIT) continue
    // Without a date, all status words count; beside a stage, only that the work goes on ("Completed; ongoing monitoring").
    if (role & WEAK) {
      if (!undated || (draft.staged && row.nature !== 'standing' && !(row.decision && several))) continue
      weak = true
    }
    if (!rows.length) start = at
    last = at
    rows.push(row)
  }
  if (rows.length) {
    const status = readHits(rows, wordsOf(r, start, last + 1))
    clause.status = status
    if (weak && !draft.staged) status.confidence = Math.min(status.confidence, 0.6)
    if (draft.denied && status.stage === 'completed') status.confidence = Math.min(status.confidence, 0.7)
    if (owner !== undefined) status.owner = owner
    clause.confidence = status.confidence
    if (status.reasons.length) reasons.push(...status.reasons)
  }
  if (recurrence) {
    clause.recurrence = recurrence
    clause.confidence = 0.9
  }
  if (dates) date(clause, draft, dates, start)
  let most = draft.confidence
  if (unset) {
    clause.reasons.push(unset)
    const open = unset.code === 'to-be-determined'
    if (dates) most = Math.min(most, open ? 0.7 : 0.8)
    else if (clause.status || recurrence) most = Math.min(most, 0.8)
    else clause.confidence = open ? 0.9 : 0.6
  }
  clause.confidence = Math.min(clause.confidence, most)
  if (undated && !clause.status && owner === undefined) clause.reasons.push({ code: 'not-understood' })
  return clause
}

/** What the draft's date means beside its status, recurrence and place. */
function date(
  clause: Clause,
  draft: Draft,
  { span, list, at, hull, atom, mode, confidence, reasons }: Dates,
  statusAt: number,
) {
  const { recurrence, recurrenceAt, open, labelFirst } = draft
  const { status } = clause
  clause.confidence = confidence
  if (at.length && recurrence && !hull) {
    // "By 30 September, annually": the day belongs to the recurrence.
    recurrence.at = at
    clause.span = {}
    clause.confidence = 0.9
    return
  }
  if (reasons.length) clause.reasons = clause.reasons.length ? [...clause.reasons, ...reasons] : reasons
  const milestones = (spans: Span[]) => spans.map((each) => ({ label: clause.label, span: each }))
  if (list.length) clause.milestones = milestones(list)
  if (!hull) return
  const one = !list.length
  const single = one && isSingle(span)
  const standing = status?.nature === 'standing' && status.stage !== 'completed'
  const starts = () => {
    const { earliestEnd, latestEnd } = span
    clause.span =
      mode === 'end' && earliestEnd && latestEnd
        ? { earliestStart: earliestEnd, latestStart: latestEnd }
        : startOf(span)
  }
  // "On hold until 2023" says when it goes on.
  if (status?.stage === 'on-hold' && mode === 'end') starts()
  else if (draft.due && single && mode === 'in') clause.span = endOf(span)
  else if (draft.begins && status?.stage !== 'completed' && one && mode !== 'start') {
    if (single) starts()
    else if (mode === 'end') doubt(clause, 0.7, 'start-assumed')
    // "Due spring 2025, annually thereafter", but "until June 2024, then evaluate"
  } else if (open && one && (mode !== 'end' || recurrence)) starts()
  else if (standing && statusAt < atom && labelFirst && mode === 'in') {
    // "Ongoing – reported July 2022": the date is that of a report on work without an end.
    clause.milestones = milestones(one ? [span] : list)
    clause.span = {}
  } else if (single && (standing || recurrence)) {
    if (standing || recurrenceAt > atom) starts()
    doubt(clause, standing ? 0.75 : 0.7, 'start-assumed')
  }
}
