import type { Stage, StatusReading } from './types.ts'
import type { KnownWord } from './words.ts'

/** A status word found at a token. */
export interface Hit {
  at: number
  row: KnownWord
}

/** One stage of several different ones said together, and how sure that is. */
export function stageOf(stages: readonly Stage[]): { stage: Stage; confidence: number } {
  const said = stages.filter((stage) => stage !== 'unknown')
  const [only] = said
  if (!only) return { stage: 'unknown', confidence: 0 }
  if (said.length === 1) return { stage: only, confidence: 1 }
  const has = (stage: Stage) => stages.includes(stage)
  if (has('cancelled')) return { stage: 'unknown', confidence: 0.3 }
  if (has('on-hold'))
    return has('completed') ? { stage: 'unknown', confidence: 0.3 } : { stage: 'on-hold', confidence: 0.8 }
  return { stage: 'in-progress', confidence: has('not-started') ? 0.6 : 0.85 }
}

/** What several readings say together. */
export function combine(readings: readonly StatusReading[], text: string): StatusReading | undefined {
  const [first] = readings
  if (!first || readings.length === 1) return first
  const { stage, confidence } = stageOf([...new Set(readings.map((reading) => reading.stage))])
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
export function readHits(hits: readonly Hit[], text: string): StatusReading {
  const stages: Stage[] = []
  const reading: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 0.95, reasons: [] }
  for (const { row } of hits) {
    const standing = row.nature === 'standing' && row.stage === 'in-progress'
    if (row.stage && !standing && !stages.includes(row.stage)) stages.push(row.stage)
    if (row.nature && reading.nature !== 'standing') reading.nature = row.nature
    if (row.decision) reading.decision = row.decision
    if (row.pace) {
      const code = row.pace === 'behind' ? 'says-behind' : 'says-on-track'
      if (!reading.reasons.some((reason) => reason.code === code)) reading.reasons.push({ code, words: text })
    }
    if (row.confidence !== undefined && row.confidence < reading.confidence) reading.confidence = row.confidence
  }
  const [only] = stages
  if (stages.length < 2) {
    // "Completed/Ongoing" is a completed first step of standing work; "Ongoing" alone is work under way.
    reading.stage = only ?? (reading.nature === 'standing' ? 'in-progress' : 'unknown')
    return reading
  }
  const { stage, confidence } = stageOf(stages)
  reading.stage = stage
  if (confidence < 1) {
    reading.confidence = Math.min(reading.confidence, confidence)
    reading.reasons.push({ code: 'several-stages', words: text })
  }
  return reading
}
