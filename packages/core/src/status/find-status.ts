import { doubt } from '../timeline/doubt.ts'
import type { Stage, StatusReading } from './types.ts'
import type { KnownWord } from './words.ts'

/** Several different stages said together as one, and how sure that is. */
function stageOf(stages: readonly Stage[]): [stage: Stage, confidence: number] {
  const has = (stage: Stage) => stages.includes(stage)
  if (has('cancelled') || (has('on-hold') && has('completed'))) return ['unknown', 0.3]
  // "Not started – awaiting funding" says why.
  if (has('on-hold') && has('not-started')) return ['not-started', 0.8]
  return has('on-hold') ? ['on-hold', 0.8] : ['in-progress', has('not-started') ? 0.6 : 0.75]
}

/** Puts the stage of a reading from the stages said. */
function settle(reading: StatusReading, stages: Stage[]): StatusReading {
  const said = stages.filter((stage, at) => stage !== 'unknown' && stages.indexOf(stage) === at)
  reading.stage = said[0] ?? 'unknown'
  if (said.length < 2) return reading
  const [stage, confidence] = stageOf(said)
  reading.stage = stage
  doubt(reading, confidence, 'several-stages', reading.text)
  return reading
}

/** What several readings say together. */
export function combine(readings: readonly StatusReading[], text: string): StatusReading | undefined {
  const [first] = readings
  if (!first || readings.length === 1) return first
  const all: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 1, reasons: [] }
  for (const { nature, decision, owner, on, confidence, reasons } of readings) {
    if (all.nature !== 'standing' && nature !== 'one-off') all.nature = nature
    if (decision !== undefined) all.decision ??= decision
    if (owner !== undefined) all.owner ??= owner
    if (on !== undefined) all.on ??= on
    all.confidence = Math.min(all.confidence, confidence)
    all.reasons.push(...reasons)
  }
  return settle(
    all,
    readings.map((reading) => reading.stage),
  )
}

/** What the status words of a stretch of text say together. */
export function readHits(rows: readonly KnownWord[], text: string): StatusReading {
  const stages: Stage[] = []
  const reading: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 0.95, reasons: [] }
  const kept = rows.filter(({ yields }) => !yields)
  const done = rows[0]?.stage === 'completed'
  for (const { stage, nature, decision, pace, confidence } of kept.some(({ stage }) => stage) ? kept : rows) {
    // "Completed/Ongoing" is a completed first step of standing work; "Ongoing" alone is work under way.
    // "Completed on time" is no work under way.
    if (stage && !(nature === 'standing' && stage === 'in-progress') && !(pace && done)) stages.push(stage)
    if (nature && reading.nature !== 'standing') reading.nature = nature
    if (decision) reading.decision = decision
    if (pace) {
      const code = pace === 'behind' ? 'says-behind' : 'says-on-track'
      if (!reading.reasons.some((reason) => reason.code === code)) reading.reasons.push({ code, words: text })
    }
    reading.confidence = Math.min(reading.confidence, confidence ?? 1)
  }
  // "Closed, not done" leaves open what has become of it.
  if (kept.length < rows.length && !kept.every(({ stage }) => !stage || stage === 'completed' || stage === 'cancelled'))
    doubt(reading, 0.6, 'several-stages', text)
  if (!stages.length && reading.nature === 'standing') stages.push('in-progress')
  return settle(reading, stages)
}
