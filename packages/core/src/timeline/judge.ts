import { tokenAt, wordsOf, type Atom, type Reader } from './atom.ts'
import { isFiscal } from './periods.ts'
import * as is from './symbols.ts'
import type { Reason } from './types.ts'

interface Judged {
  confidence: number
  reasons: Reason[]
}

/** A list with one more item. One that was empty is made anew at its size, since most lists stay that short. */
export const add = <T>(list: T[], item: T): T[] => (list.length ? (list.push(item), list) : [item])

const wrapping = { northern: 0, southern: 2, 'academic-canada': -1 }

/** Says what a reading rests on, once. */
function note(r: Reader, { reason, at, next }: Atom, dates: Judged, code: Reason['code'], most: number) {
  dates.confidence = Math.min(dates.confidence, most)
  if (!dates.reasons.some((given) => given.code === code))
    dates.reasons = add(dates.reasons, reason?.code === code ? reason : { code, words: wordsOf(r, at, next) })
}

/** What a reading rests on besides the words and a date beside it, and how sure it can be. */
export function judge(r: Reader, atom: Atom, dates: Judged, beside: Atom | undefined) {
  const { unit, reason, fiscal, next } = atom
  if (atom.assumed) note(r, atom, dates, atom.mode === 'start' ? 'start-assumed' : 'date-unsure', 0.6)
  if (unit === 'season') {
    const { seasonConvention } = r.options
    const wraps = wrapping[seasonConvention ?? 'academic-canada'] === atom.value && !atom.split
    // "Winter 2023" and "fall/winter 2023" may be before the new year as well; "fall 2022 – winter 2023" is not.
    const either = !atom.value && !atom.term && !atom.split && !seasonConvention && !beside?.year
    note(r, atom, dates, 'season', wraps ? 0.6 : either ? 0.7 : 0.85)
  } else if (atom.part >= 0 && atom.part < 2 && atom.partTo < 2) note(r, atom, dates, 'season', 0.85)
  else if (unit === 'fiscal') note(r, atom, dates, 'fiscal-year', 0.85)
  else if ((unit === 'quarter' || unit === 'half') && isFiscal(atom, r.options))
    note(r, atom, dates, 'fiscal-quarter', fiscal ? 0.85 : 0.7)
  if (reason) note(r, atom, dates, reason.code, sureness[reason.code] ?? 0.3)
  // '21
  const last = tokenAt(r, next - 1)
  if (last.s === is.YEAR && last.to - last.from === 3) note(r, atom, dates, 'short-year', 0.8)
}
const sureness: Partial<Record<Reason['code'], number>> = { 'anchor-used': 0.8, 'maybe-fiscal': 0.7, 'short-year': 0.7 }
