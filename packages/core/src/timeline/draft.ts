import { readHits, type Hit } from '../status/find-status.ts'
import { wordsOf, type Reader } from './atom.ts'
import type { Dates } from './sequence.ts'
import type { Clause, Reason, Recurrence, Span } from './types.ts'

/** A clause while its words are being read. */
export class Draft {
  from: number
  refs: string[] = []
  dates: Dates | undefined = undefined
  recurrence: Recurrence | undefined = undefined
  recurrenceAt = -1
  /** Status words, and those that stand where they may be ordinary prose. */
  hits: Hit[] = []
  weak: Hit[] = []
  owner: string | undefined = undefined
  /** The date is told as not known yet, as a far horizon, or as irregular. */
  unset: Reason | undefined = undefined
  /** "and beyond", "and then": what was said of the date goes on. */
  open = false
  /** A period in brackets has said the date more closely. */
  apposed = false
  /** Whether prose stood before the date. */
  labelFirst = false
  /** Stretches of prose, from and to in the text. */
  prose: [from: number, to: number][] = []
  confidence = 1
  reasons: Reason[] = []

  constructor(from: number) {
    this.from = from
  }
}

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

function labelOf(text: string, { prose }: Draft): string {
  let label = ''
  for (const [from, to] of prose) {
    const words = trimmed(text.slice(from, to))
    label += words && (label ? ` ${words}` : words)
  }
  return label && label.replace(/\s+/g, ' ')
}

/** The status words that count, in the order of the text. */
function hitsOf({ dates, recurrence, unset, hits, weak }: Draft): Hit[] {
  if (!weak.length || dates || recurrence || unset) return hits
  if (!hits.length) return weak
  // Without a date, all status words count; beside another, only that the work goes on ("Completed; ongoing monitoring").
  return [...hits, ...weak.filter((hit) => hit.row.nature === 'standing')].sort((x, y) => x.at - y.at)
}

/** The clause a draft has become, up to a place in the text. */
export function finish(r: Reader, draft: Draft, to: number): Clause {
  const { dates, recurrence, unset, owner, reasons } = draft
  const clause: Clause = {
    range: [draft.from, to],
    label: labelOf(r.text, draft),
    refs: draft.refs,
    span: {},
    milestones: [],
    confidence: owner === undefined ? 0 : 0.8,
    reasons,
  }
  if (owner !== undefined) clause.owner = owner
  const hits = hitsOf(draft)
  const [first] = hits
  if (first) {
    const status = readHits(hits, wordsOf(r, first.at, (hits.at(-1) ?? first).at + 1))
    clause.status = status
    if (!draft.hits.length) status.confidence = Math.min(status.confidence, 0.6)
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
    clause.confidence = dates
      ? Math.min(clause.confidence, unset.code === 'to-be-determined' ? 0.7 : 0.8)
      : first || recurrence
        ? Math.min(clause.confidence, 0.8)
        : unset.code === 'to-be-determined'
          ? 0.9
          : 0.6
  }
  clause.confidence = Math.min(clause.confidence, draft.confidence)
  if (!dates && !recurrence && !unset && !first && owner === undefined) reasons.push({ code: 'not-understood' })
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
  const milestones = (spans: Span[]) => spans.map((each) => ({ label: clause.label, span: each }))
  if (list.length) clause.milestones = milestones(list)
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
    clause.span = {
      ...(earliestEnd !== undefined && { earliestStart: earliestEnd }),
      ...(latestEnd !== undefined && { latestStart: latestEnd }),
    }
  } else if (open && !list.length) {
    clause.span = startOf(span)
  } else if (standing && (draft.hits[0]?.at ?? atom) < atom && labelFirst && mode === 'in') {
    // "Ongoing – reported July 2022": the date is that of a report on work without an end.
    clause.milestones = milestones(list.length ? list : [span])
    clause.span = {}
  } else if (single && standing) {
    clause.span = startOf(span)
    assume(0.75)
  } else if (single && recurrence) {
    if (recurrenceAt > atom) clause.span = startOf(span)
    assume(0.7)
  }
}
