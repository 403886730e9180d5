import { readHits, type Hit } from '../status/find-status.ts'
import type { Reader } from './atoms.ts'
import type { Dates } from './sequence.ts'
import type { Clause, Reason, Recurrence, Span } from './types.ts'

/** A clause while its words are being read. */
export interface Draft {
  from: number
  refs: string[]
  dates?: Dates
  recurrence?: Recurrence
  hits: Hit[]
  /** Status words that stand where they may be ordinary prose. */
  weak: Hit[]
  owner?: string
  /** The date or status is told as not known yet, as a far horizon, or as irregular. */
  unset?: Reason
  /** "and beyond", "and then": what was said of the date goes on. */
  open: boolean
  /** A period in brackets that says the date more closely. */
  apposed: boolean
  /** Positions of the first date, recurrence and status word, by token; -1 where there is none. */
  statusAt: number
  recurrenceAt: number
  /** Whether prose stood before the date. */
  labelFirst: boolean
  /** Stretches of prose, from and to in the text. */
  prose: [from: number, to: number][]
  confidence: number
  reasons: Reason[]
}

export const newDraft = (from: number): Draft => ({
  from,
  refs: [],
  hits: [],
  weak: [],
  open: false,
  apposed: false,
  statusAt: -1,
  recurrenceAt: -1,
  labelFirst: false,
  prose: [],
  confidence: 1,
  reasons: [],
})

const startOf = (span: Span): Span => ({
  ...(span.earliestStart !== undefined && { earliestStart: span.earliestStart }),
  ...(span.latestStart !== undefined && { latestStart: span.latestStart }),
})

/** Whether a span is one period in which something both starts and ends. */
const onePeriod = (span: Span) =>
  span.earliestStart !== undefined && span.earliestStart === span.earliestEnd && span.latestStart === span.latestEnd

/** The clause a draft has become, up to a place in the text. */
export function finish(r: Reader, draft: Draft, to: number): Clause {
  const { dates, recurrence, hits } = draft
  const label = draft.prose
    .map(([a, b]) => trimEdges(r.text.slice(a, b)))
    .filter((words) => words !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
  const clause: Clause = {
    range: [draft.from, to],
    label,
    refs: draft.refs,
    span: {},
    milestones: [],
    confidence: 0,
    reasons: draft.reasons,
  }
  const undated = !dates && !recurrence && !draft.unset
  // Without a date, all status words count; beside another, only that the work goes on ("Completed; ongoing monitoring").
  const found = !undated
    ? hits
    : hits.length
      ? [...hits, ...draft.weak.filter((hit) => hit.word.nature === 'standing')].sort((x, y) => x.at - y.at)
      : draft.weak
  const status = readHits(
    found,
    found.length
      ? r.text.slice(r.tokens[(found[0] as Hit).at]?.from, r.tokens[(found.at(-1) as Hit).next - 1]?.to)
      : '',
  )
  if (status) {
    if (!hits.length) status.confidence = Math.min(status.confidence, 0.6)
    clause.status = status
    if (draft.owner !== undefined) status.owner = draft.owner
    clause.confidence = status.confidence
    clause.reasons.push(...status.reasons)
  }
  if (draft.owner !== undefined) {
    clause.owner = draft.owner
    clause.confidence ||= 0.8
  }
  if (recurrence) {
    clause.recurrence = recurrence
    clause.confidence = 0.9
  }
  if (dates) date(clause, draft, dates)
  if (draft.unset) {
    clause.reasons.push(draft.unset)
    const sure = draft.unset.code === 'to-be-determined' ? 0.9 : 0.6
    clause.confidence = dates || status || recurrence ? Math.min(clause.confidence, 0.8) : sure
  }
  clause.confidence = Math.min(clause.confidence, draft.confidence)
  if (!status && !dates && !recurrence && !draft.unset && draft.owner === undefined)
    clause.reasons.push({ code: 'not-understood' })
  return clause
}

/** Linear, where a pattern anchored at the end would try every place. */
function trimEdges(words: string) {
  let from = 0
  let to = words.length
  const edge = (i: number) => ' \t\n\r\u00a0-–—:;,./&|•*"“”«»'.includes(words[i] ?? 'x')
  while (from < to && edge(from)) from++
  while (to > from && edge(to - 1) && words[to - 1] !== '.') to--
  return words.slice(from, to)
}

/** What the draft's date means beside its status, recurrence and place. */
function date(clause: Clause, draft: Draft, dates: Dates) {
  const { recurrence } = draft
  clause.reasons.push(...dates.reasons)
  clause.confidence = dates.confidence
  if (dates.at.length && recurrence && !dates.hull) {
    // "By 30 September, annually": the day belongs to the recurrence.
    recurrence.at = dates.at
    clause.reasons = clause.reasons.filter((reason) => reason.code !== 'year-missing')
    clause.confidence = 0.9
    return
  }
  clause.span = dates.span
  clause.milestones = dates.list.map((span) => ({ label: clause.label, span }))
  if (!dates.hull) return
  const lower = (confidence: number, code?: Reason['code']) => {
    clause.confidence = Math.min(clause.confidence, confidence)
    if (code) clause.reasons.push({ code })
  }
  const standing = clause.status?.nature === 'standing' && clause.status.stage !== 'completed'
  if (clause.status?.stage === 'on-hold' && dates.mode === 'end' && dates.span.latestEnd !== undefined) {
    // "On hold until 2023" says when it goes on.
    clause.span = {
      ...(dates.span.earliestEnd !== undefined && { earliestStart: dates.span.earliestEnd }),
      latestStart: dates.span.latestEnd,
    }
  } else if (draft.open && !dates.list.length) {
    clause.span = startOf(dates.span)
  } else if (standing && draft.statusAt < dates.atom && draft.labelFirst && dates.mode === 'in') {
    // "Ongoing – reported July 2022": the date is that of a report on work without an end.
    clause.milestones = (dates.list.length ? dates.list : [dates.span]).map((span) => ({ label: clause.label, span }))
    clause.span = {}
  } else if (standing && onePeriod(dates.span)) {
    clause.span = startOf(dates.span)
    lower(0.75, 'start-assumed')
  } else if (recurrence && onePeriod(dates.span) && !dates.list.length) {
    if (draft.recurrenceAt > dates.atom) clause.span = startOf(dates.span)
    lower(0.7, 'start-assumed')
  }
}
