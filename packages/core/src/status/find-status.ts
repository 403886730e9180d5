import type { Reason } from '../timeline/types.ts'
import type { Stage, StatusReading } from './types.ts'
import type { KnownWord } from './words.ts'

/** A status word found at a token. */
export interface Hit {
  at: number
  row: KnownWord
}

/** One stage of several said together, and how sure that is. */
export function stageOf(stages: ReadonlySet<Stage>): { stage: Stage; confidence: number } {
  const said = [...stages].filter((stage) => stage !== 'unknown')
  const [only] = said
  if (!only) return { stage: 'unknown', confidence: 0 }
  if (said.length === 1) return { stage: only, confidence: 1 }
  const has = (stage: Stage) => stages.has(stage)
  if (has('cancelled')) return { stage: 'unknown', confidence: 0.3 }
  if (has('on-hold'))
    return has('completed') ? { stage: 'unknown', confidence: 0.3 } : { stage: 'on-hold', confidence: 0.8 }
  return { stage: 'in-progress', confidence: has('not-started') ? 0.6 : 0.85 }
}

/** What several readings say together. */
export function combine(readings: StatusReading[], text: string): StatusReading | undefined {
  const [first] = readings
  if (!first || readings.length === 1) return first
  const { stage, confidence } = stageOf(new Set(readings.map((reading) => reading.stage)))
  const given = <K extends 'decision' | 'owner' | 'on'>(key: K) =>
    readings.find((reading) => reading[key] !== undefined)?.[key]
  const [decision, owner, on] = [given('decision'), given('owner'), given('on')]
  return {
    text,
    stage,
    nature:
      readings.find((reading) => reading.nature === 'standing')?.nature ??
      readings.find((reading) => reading.nature === 'recurring')?.nature ??
      'one-off',
    ...(decision !== undefined && { decision }),
    ...(owner !== undefined && { owner }),
    ...(on !== undefined && { on }),
    confidence: Math.min(confidence || 1, ...readings.map((reading) => reading.confidence)),
    reasons: [
      ...readings.flatMap((reading) => reading.reasons),
      ...(confidence < 1 && confidence > 0 ? [{ code: 'several-stages', words: text } as const] : []),
    ],
  }
}

/** What the status words of a stretch of text say together. */
export function readHits(rows: KnownWord[], text: string): StatusReading | undefined {
  if (!rows.length) return undefined
  const stages = new Set<Stage>()
  const codes = new Set<Reason['code']>()
  const reading: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 0.95, reasons: [] }
  for (const word of rows) {
    if (word.stage && !(word.nature === 'standing' && word.stage === 'in-progress')) stages.add(word.stage)
    if (word.nature && reading.nature !== 'standing') reading.nature = word.nature
    if (word.decision) reading.decision = word.decision
    if (word.pace) codes.add(word.pace === 'behind' ? 'says-behind' : 'says-on-track')
    reading.confidence = Math.min(reading.confidence, word.confidence ?? 1)
  }
  const { stage, confidence } = stageOf(stages)
  // "Completed/Ongoing" is a completed first step of standing work; "Ongoing" alone is work under way.
  reading.stage = stage === 'unknown' && reading.nature === 'standing' && stages.size === 0 ? 'in-progress' : stage
  if (confidence > 0 && confidence < 1) {
    reading.confidence = Math.min(reading.confidence, confidence)
    codes.add('several-stages')
  }
  reading.reasons = [...codes].map((code) => ({ code, words: text }))
  return reading
}
