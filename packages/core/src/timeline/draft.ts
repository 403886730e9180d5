import { readHits, type Hit } from '../status/find-status.ts'
import { wordsOf, type Reader } from './grammar.ts'
import type { Dates } from './sequence.ts'
import type { Clause, Reason, Recurrence, Span } from './types.ts'

/** A clause while its words are being read. */
export interface Draft {
  from: number
  refs: string[]
  dates?: Dates
  recurrence?: Recurrence
  recurrenceAt: number
  /** Status words, and those that stand where they may be ordinary prose. */
  hits: Hit[]
  weak: Hit[]
  owner?: string
  /** The date is told as not known yet, as a far horizon, or as irregular. */
  unset?: Reason
  /** "and beyond", "and then": what was said of the date goes on. */
  open: boolean
  /** A period in brackets has said the date more closely. */
  apposed: boolean
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
  recurrenceAt: -1,
  hits: [],
  weak: [],
  open: false,
  apposed: false,
  labelFirst: false,
  prose: [],
  confidence: 1,
  reasons: [],
})

function startOf({ earliestStart, latestStart }: Span): Span {
  return { ...(earliestStart !== undefined && { earliestStart }), ...(latestStart !== undefined && { latestStart }) }
}

/** Words without the marks and spaces around them; linear, where a pattern anchored at the end would try every place. */
function trimmed(words: string) {
  let [from, to] = [0, words.length]
  const edge = (i: number, marks: string) => marks.includes(words[i] ?? 'x') || words[i]?.trim() === ''
  while (from < to && edge(from, '-–—:;,./&|•*"“”«»')) from++
  while (to > from && edge(to - 1, '-–—:;,/&|•*"“”«»')) to--
  return words.slice(from, to)
}

/** The clause a draft has become, up to a place in the text. */
export function finish(r: Reader, draft: Draft, to: number): Clause {
  const { dates, recurrence, hits, weak, unset, owner, reasons } = draft
  const label = draft.prose
    .map(([a, b]) => trimmed(r.text.slice(a, b)))
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
  const undated = !dates && !recurrence && !unset
  // Without a date, all status words count; beside another, only that the work goes on ("Completed; ongoing monitoring").
  const found = !undated
    ? hits
    : hits.length
      ? [...hits, ...weak.filter((hit) => hit.row.nature === 'standing')].sort((x, y) => x.at - y.at)
      : weak
  const status = readHits(
    found.map((hit) => hit.row),
    found.length ? wordsOf(r, (found[0] as Hit).at, (found.at(-1) as Hit).at + 1) : '',
  )
  const clause: Clause = {
    range: [draft.from, to],
    label,
    refs: draft.refs,
    span: {},
    milestones: [],
    confidence: owner === undefined ? 0 : 0.8,
    reasons,
  }
  if (owner !== undefined) clause.owner = owner
  if (status) {
    clause.status = status
    if (!hits.length) status.confidence = Math.min(status.confidence, 0.6)
    if (owner !== undefined) status.owner = owner
    clause.confidence = status.confidence
    reasons.push(...status.reasons)
  }
  if (recurrence) {
    clause.recurrence = recurrence
    clause.confidence = 0.9
  }
  if (dates) date(clause, draft, dates)
  if (unset) {
    reasons.push(unset)
    clause.confidence =
      dates || status || recurrence ? Math.min(clause.confidence, 0.8) : unset.code === 'to-be-determined' ? 0.9 : 0.6
  }
  clause.confidence = Math.min(clause.confidence, draft.confidence)
  if (undated && !status && owner === undefined) reasons.push({ code: 'not-understood' })
  return clause
}

/** What the draft's date means beside its status, recurrence and place. */
function date(clause: Clause, draft: Draft, { span, list, at, hull, atom, mode, confidence, reasons }: Dates) {
  const { recurrence, recurrenceAt, open, labelFirst } = draft
  const { status } = clause
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span
  clause.confidence = confidence
  if (at.length && recurrence && !hull) {
    // "By 30 September, annually": the day belongs to the recurrence.
    recurrence.at = at
    clause.confidence = 0.9
    return
  }
  clause.reasons.push(...reasons)
  clause.span = span
  clause.milestones = list.map((each) => ({ label: clause.label, span: each }))
  if (!hull) return
  const single =
    !list.length && earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  const standing = status?.nature === 'standing' && status.stage !== 'completed'
  const assume = (most: number) => {
    clause.confidence = Math.min(clause.confidence, most)
    clause.reasons.push({ code: 'start-assumed' })
  }
  if (status?.stage === 'on-hold' && mode === 'end') {
    // "On hold until 2023" says when it goes on.
    clause.span = startOf({
      ...(earliestEnd !== undefined && { earliestStart: earliestEnd }),
      ...(latestEnd !== undefined && { latestStart: latestEnd }),
    })
  } else if (open && !list.length) {
    clause.span = startOf(span)
  } else if (standing && (draft.hits[0]?.at ?? atom) < atom && labelFirst && mode === 'in') {
    // "Ongoing – reported July 2022": the date is that of a report on work without an end.
    clause.milestones = (list.length ? list : [span]).map((each) => ({ label: clause.label, span: each }))
    clause.span = {}
  } else if (single && standing) {
    clause.span = startOf(span)
    assume(0.75)
  } else if (single && recurrence) {
    if (recurrenceAt > atom) clause.span = startOf(span)
    assume(0.7)
  }
}
