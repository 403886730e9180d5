import { addPhrase, match, phraseOf, type Lexicon } from '../timeline/lexicon.ts'
import type { Token } from '../timeline/tokens.ts'
import type { Reason } from '../timeline/types.ts'
import { statusWords, type KnownWord } from './words.ts'
import type { Stage, StatusReading, StatusWord } from './types.ts'

/** A status word found among tokens. */
export interface Hit {
  at: number
  next: number
  word: KnownWord
  /** The word counts only alone in its stretch of text. */
  alone: boolean
}

/** Status phrases, and the rows they stand for. */
export interface StatusLexicon {
  phrases: Lexicon<'alone' | 'anywhere'>
  words: KnownWord[]
}

function build(own: readonly StatusWord[]): StatusLexicon {
  const lexicon: StatusLexicon = { phrases: new Map(), words: [...statusWords, ...own] }
  lexicon.words.forEach((word, index) => {
    const phrases = index < statusWords.length ? word.says.split(',') : [phraseOf(word.says)]
    for (const says of phrases) {
      const alone = says.endsWith('*')
      addPhrase(lexicon.phrases, alone ? says.slice(0, -1) : says, alone ? 'alone' : 'anywhere', index)
    }
  })
  return lexicon
}

const none: readonly StatusWord[] = []
const built = new WeakMap<readonly StatusWord[], StatusLexicon>()

/** The built-in vocabulary and a plan's own words, which win. */
export function statusLexicon(own: readonly StatusWord[] = none): StatusLexicon {
  const lexicon = built.get(own) ?? build(own)
  built.set(own, lexicon)
  return lexicon
}

/** The longest status phrase that starts at a token. */
export function statusAt(lexicon: StatusLexicon, tokens: Token[], at: number): Hit | undefined {
  const found = match(lexicon.phrases, tokens, at)
  const word = found && lexicon.words[found.value]
  if (!found || !word) return undefined
  // "50 % complete" is under way.
  const percent = tokens[at - 1]?.text === '%' ? tokens[at - 2] : undefined
  if (word.stage === 'completed' && percent && percent.value < 100)
    return {
      at,
      next: found.next,
      alone: false,
      word: { says: word.says, stage: percent.value > 0 ? 'in-progress' : 'not-started' },
    }
  return { at, next: found.next, word, alone: found.kind === 'alone' }
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
export function readHits(hits: Hit[], text: string): StatusReading | undefined {
  if (!hits.length) return undefined
  const stages = new Set<Stage>()
  const codes = new Set<Reason['code']>()
  const reading: StatusReading = { text, stage: 'unknown', nature: 'one-off', confidence: 0.95, reasons: [] }
  for (const { word } of hits) {
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
