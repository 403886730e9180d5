import { readStatus } from '@cswb/core/status.js'
import { parseTimeline } from '@cswb/core/timeline.js'

/** What a cell looks like, for tables that do not say what their columns hold. Words as written, either language. */

export const looksLikeWhen = (text: string) =>
  text.length < 200 &&
  parseTimeline(text).clauses.some(
    ({ confidence, span, recurrence, reasons, status }) =>
      confidence >= 0.5 &&
      (Object.keys(span).length > 0 ||
        recurrence ||
        status?.nature === 'standing' ||
        reasons.some(({ code }) => code === 'to-be-determined' || code === 'horizon')),
  )

export function looksLikeStatus(text: string): boolean {
  const { stage, confidence } = readStatus(text)
  return text.length < 60 && stage !== 'unknown' && confidence >= 0.8
}

/** A short list of names: abbreviations, capitals, separators, no sentence. */
export const looksLikeParties = (text: string) =>
  text.length < 120 &&
  !/[.!?]\s|[.!?]$/.test(text) &&
  !/\d/.test(text) &&
  (/\b\p{Lu}{2,6}\b/u.test(text) || nameLike(text))

const nameLike = (text: string) => {
  const words = text.split(/[\s,;/&]+/).filter((word) => word.length > 3)
  return (
    words.length > 0 && words.length <= 10 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6
  )
}

/** A share of the texts that are not empty; the first hundred of them tell. */
export function shareOf(texts: readonly string[], looks: (text: string) => boolean): number {
  const filled = texts.filter((text) => text.trim()).slice(0, 100)
  return filled.length ? filled.filter(looks).length / filled.length : 0
}
