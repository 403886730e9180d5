import { textIn } from '../text.ts'

/** What a unit counts or measures, as far as its words say. */
export type UnitFamily = 'people' | 'things' | 'percent' | 'rate' | 'money' | 'time' | 'score' | 'unknown'

export interface UnitReading {
  readonly family: UnitFamily
  /** For a rate: 100000 for "per 100,000 residents". Absent where no number is said. */
  readonly per?: number
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u2019/g, "'")

const percent = /%|\bper ?cent(?:age)?s?\b|\bpour ?cent(?:age)?s?\b|\bpourcentages?\b|\bproportions?\b|\bpart des\b/
const rate =
  /\brates?\b|\btaux\b|\b(?:per|for every|pour|par)\s+(?:each\s+|tranche de\s+)?(\d[\d\s,.]*\d|\d)|\bper capita\b|\bpar habitant\b/
const money = /\$|\bdollars?\b|\bcad\b|\bcosts?\b|\bcouts?\b/
const time =
  /^(?:in\s+|en\s+)?(?:(?:business|calendar|working)\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|secondes?|heures?|jours?|semaines?|mois|ans?|annees?)\b/
const score = /\bscores?\b|\bindex\b|\bindices?\b|\bpoints?\b|\bratings?\b|\bcotes?\b|\bscale\b|\bechelle\b/
const people =
  /\b(?:people|persons?|individuals?|residents?|youths?|children|child|students?|clients?|participants?|patients?|families|households?|victims?|survivors?|offenders?|members?|users?|staff|employees?|volunteers?|seniors?|adults?|women|men|girls?|boys?|officers?|respondents?|learners?|newcomers?|deaths?|suicides?|overdoses?|personnes?|individus?|residents?|residentes?|jeunes?|enfants?|eleves?|etudiant(?:e|es|s)?|client(?:e|es|s)?|participant(?:e|es|s)?|familles?|menages?|victimes?|survivantes?|membres?|usagers?|employes?|benevoles?|aines?|adultes?|femmes?|hommes?|filles?|garcons?|agents?|repondants?|apprenants?|deces)\b/
const things =
  /\b(?:meetings?|workshops?|sessions?|agreements?|memoranda|mous?|policies|policy|partners?|partnerships?|agencies|agency|organi[sz]ations?|programs?|programmes?|projects?|activities|tools?|plans?|protocols?|campaigns?|courses?|posts?|publications?|sites?|locations?|beds?|referral forms?|surveys?|committees?|groups?|tables?|bodies|recommendations?|reunions?|ateliers?|seances?|ententes?|politiques?|partenaires?|partenariats?|organismes?|projets?|activites?|outils?|protocoles?|campagnes?|cours|sites?|lits?|sondages?|comites?|groupes?|recommandations?)\b/

/**
 * What the words of a unit say it is, in English and French. A word list, so a hint and never a proof: what it does
 * not know is `unknown`, and checks that rest on it only warn.
 *
 * @param text the unit, or other words that name what is counted, as a record holds them
 * @example unitOf('per 1,000 residents') // { family: 'rate', per: 1000 }
 */
export function unitOf(text: unknown): UnitReading {
  const { text: words } = textIn(text, 'en')
  let found = known.get(words)
  if (!found) {
    if (known.size > 500) known.clear()
    known.set(words, (found = readUnit(fold(words).trim())))
  }
  return found
}

/** Plans use a few units again and again. */
const known = new Map<string, UnitReading>()

function readUnit(words: string): UnitReading {
  if (!words) return { family: 'unknown' }
  if (percent.test(words)) return { family: 'percent' }
  const found = rate.exec(words)
  if (found) {
    const per = Number((found[1] ?? '').replace(/[^\d]/g, ''))
    return per > 0 ? { family: 'rate', per } : { family: 'rate' }
  }
  if (money.test(words)) return { family: 'money' }
  if (time.test(words)) return { family: 'time' }
  if (score.test(words)) return { family: 'score' }
  if (people.test(words)) return { family: 'people' }
  return { family: things.test(words) ? 'things' : 'unknown' }
}
