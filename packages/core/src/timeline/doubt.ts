import type { Reason } from './types.ts'

/** Lowers how sure a reading is, and says why. */
export function doubt(
  reading: { confidence: number; reasons: Reason[] },
  most: number,
  code: Reason['code'],
  words?: string,
): void {
  reading.confidence = Math.min(reading.confidence, most)
  const reason: Reason = words === undefined ? { code } : { code, words }
  if (reading.reasons.length) reading.reasons.push(reason)
  else reading.reasons = [reason]
}
