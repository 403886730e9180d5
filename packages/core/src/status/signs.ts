import { doubt } from '../timeline/doubt.ts'
import type { ReasonCode } from '../timeline/types.ts'
import type { Stage, StatusReading } from './types.ts'

/** Pictures beside the words; a picture or mark alone is the status. */
export const picture = /[\p{Extended_Pictographic}\uFE0F]/gu

const signs: readonly [sign: RegExp, stage: Stage, confidence: number, pace?: ReasonCode][] = [
  [/^(?:100 ?%|✅|✔|☑)$/u, 'completed', 0.9],
  [/^(?:✓|y|yes|oui)$/iu, 'completed', 0.6],
  [/^0 ?%$/, 'not-started', 0.7],
  [/^(?:❌|✗|✘|n|no|non)$/iu, 'not-started', 0.5],
  [/^(?:\d{1,2}(?:[.,]\d+)? ?%|⏳|⌛|🔄|🚧)$/u, 'in-progress', 0.9],
  [/^(?:🟢|green|verte?)$/iu, 'in-progress', 0.6, 'says-on-track'],
  [/^(?:🟡|🟠|amber|yellow|jaune|orange)(?!\p{L})/iu, 'in-progress', 0.6],
  [/^(?:🔴|red|rouge)$/iu, 'in-progress', 0.6, 'says-behind'],
  [/^⏸$/u, 'on-hold', 0.7],
  [/^(?:\P{L}*\p{L}+\P{L}+){0,4}?(?:d[ée]but|d[ée]marr|commenc)er(?:a|ont)(?!\p{L})/iu, 'not-started', 0.8],
  // "No substantial action taken", "Progrès quasi nul"
  [
    /^(?:no |aucune? |progrès (?:quasi )?nul)(?:(?!further)\p{L}+ )?(?:act|progr|work|mesure|mise|$)/iu,
    'not-started',
    0.7,
  ],
  [/^(?:\p{L}+ progress|progrès \p{L}|draft|ébauche|with .+ for |chez .+ pour)/iu, 'in-progress', 0.6],
  // "To be actioned in a future phase", "Planned for next cycle", "Future project"
  [
    /^(?:to (?:start|begin|be (?:act|laun))|à (?:débuter|tenir)|(?:plann|schedul|slat)ed for|prévue?s? |future \p{L}+$)/iu,
    'not-started',
    0.8,
  ],
  [/(?:\bnot (?:be )?(?:mov|go)\p{L}* |pas de l.)(?:ahead|forward|avant)/iu, 'cancelled', 0.8],
  // "Two of four workshops held"
  [/^(?!all|none|tou)(\p{L}+|\d+) (?:of|sur) (?!\1 )[\p{L}\d]+ .*(?:ed|held|[éu]e?s?)$/iu, 'in-progress', 0.75],
  // "The service is reviewing its policy", "a plan is being written": prose of work under way.
  [/\b(?:is|are|am|currently|now)\s\p{Ll}{2,}ing\b/u, 'in-progress', 0.5],
]

/** What a picture, a mark, a percentage alone or prose without a status word says. */
export function readSign(text: string): StatusReading | undefined {
  const alone = text
    .slice(0, 300)
    .replace(/\uFE0F/g, '')
    .trim()
  const [, stage, confidence, pace] = signs.find(([sign]) => sign.test(alone)) ?? []
  return stage && confidence
    ? { text, stage, nature: 'one-off', confidence, reasons: pace ? [{ code: pace, words: alone }] : [] }
    : undefined
}

/** "Pending ratification by Council": another's word is waited for. */
const awaits =
  /(?<!\p{L})(?:pending|awaiting|waiting (?:for|on)|subject to|attente)\s(?:(?!annual)\p{L}+['’\s-]+){0,5}?(?:appro|decision|decid|review|respon|répon|reply|endors|ratif|council|board|committee|minist|senate|decis|décision|conseil|comité|avis|opinion|comment|feedback|auth?ori)/iu
/** "Complete except for training": a completion with a rest. */
const rest =
  /(?<!\p{L})(?:except|exception|other than|pending|awaiting|outstanding|remain|still|sauf|hormis|en attente|il reste|reste à)/iu
const modified = /(?<!\p{L})(?:with|avec|sous)\s(?:\p{L}+ )?(?:modif|chang|amend|r[eé]serv|condition)/iu
const firstDone = /^(?:first|initial|premi)[^;]*;/i
const none = /^no |^aucun/i
const forNow = /\b(?:for now|at this time|pour le moment|pour l.instant)\b/i

/** What words beside a status take away from it or add to it. */
export function qualify(reading: StatusReading): StatusReading {
  const { text, stage } = reading
  const start = text.slice(0, 500)
  const most = (confidence: number) => doubt(reading, confidence, 'several-stages', text)
  if (reading.decision === 'supported' && modified.test(start)) reading.decision = 'in-part'
  // "Not proceeding at this time" may yet go on.
  if (stage === 'cancelled' && forNow.test(start)) most(0.7)
  if (stage === 'completed' && rest.test(start)) most(0.7)
  // "No work has been done"
  if (stage === 'completed' && none.test(start)) {
    reading.stage = 'not-started'
    most(0.7)
  }
  // "First cohort trained; second cohort scheduled"
  if (stage === 'not-started' && firstDone.test(start)) {
    reading.stage = 'in-progress'
    most(0.7)
  }
  if ((stage === 'unknown' || stage === 'completed') && !reading.decision && awaits.test(start)) {
    reading.decision = 'pending'
    reading.confidence ||= 0.7
  }
  return reading
}
