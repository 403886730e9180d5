import { plain } from './records.ts'

/** What a cell looks like, for tables that do not say what their columns hold. Words as written, either language. */

const months =
  'jan(uary|vier|v)?|feb(ruary)?|fev(rier|r)?|mar(ch|s)?|apr(il)?|avr(il)?|may|mai|june?|juin|july?|juillet|juil|aug(ust)?|aout|sept?(ember|embre)?|oct(ober|obre)?|nov(ember|embre)?|dec(ember|embre)?'
const when = new RegExp(
  `\\b(${months}) ?\\d|\\b\\d{1,2} (${months})\\b|\\b(${months}) (19|20)\\d\\d|\\b(19|20)\\d\\d\\b|\\b[qt][1-4]\\b|\\b(spring|summer|fall|autumn|winter|printemps|ete|automne|hiver)\\b|\\b(tbd|tbc|a determiner|to be (determined|confirmed)|ongoing|on going|en continu|continuous|annual(ly)?|annuel(lement)?|quarterly|trimestriel(lement)?|monthly|mensuel(lement)?|immediate(ly)?|short term|long term|medium term|court terme|long terme|moyen terme)\\b|\\b(year|annee|phase) \\d`,
)
const status =
  /^(completed?|complete|done|in progress|on track|ongoing|on going|not (yet )?started|planned|underway|under way|delayed|behind|on hold|paused|cancelled|canceled|pending|started|initiated|to do|new|termine(e|es|s)?|acheve(e|es|s)?|en cours|non commence(e|es|s)?|en continu|annule(e|es|s)?|en suspens|en attente|en retard|en bonne voie|a venir|prevu(e|es|s)?)\b/

export const looksLikeWhen = (text: string) => text.length < 200 && when.test(plain(text))
export const looksLikeStatus = (text: string) => text.length < 60 && status.test(plain(text))
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

/** A share of the texts that are not empty. */
export function shareOf(texts: readonly string[], looks: (text: string) => boolean): number {
  const filled = texts.filter((text) => text.trim())
  return filled.length ? filled.filter(looks).length / filled.length : 0
}
