import { plain } from './records.ts'

/** Words that name a group or committee, with the type where the word says it. The first that fits decides. */
const kinds: readonly (readonly [RegExp, string | undefined])[] = [
  [
    /\b(advisory (committee|group|council|board|table)|comite consultatif|groupe consultatif|conseil consultatif)s?\b/,
    'advisory-committee',
  ],
  [
    /\b(implementation (team|group|committee)|equipe de mise en oeuvre|comite de mise en oeuvre)s?\b/,
    'implementation-team',
  ],
  [
    /\b(action (groups?|tables?|teams?)|groupes? d action|tables? d action|situation tables?|tables? d intervention|tableaux? de situation)\b/,
    'action-group',
  ],
  [/\b(administrative support|soutien administratif|secretariat)\b/, 'administrative-support'],
  [
    /\b(oversight (board|committee|body)|police services? boards?|boards?|commissions? de services? (de police|policiers?)|commissions?|conseils? d administration)\b/,
    'oversight-board',
  ],
  [/\b(councils?|conseils?)\b/, 'council'],
  [
    /\b(committees?|comites?|working groups?|groupes? de travail|task forces?|tables? de concertation|steering groups?|roundtables?|tables? rondes?)\b/,
    undefined,
  ],
]
/** What a body is made of is not a body: "Advisory Committee Co-chairs". */
const seats =
  /\b(co ?chairs?|chairs?|members?|leads?|leaders?|leadership|staff|president(e|s)?|copresident(e|s)?|membres?|directors?|managers?|coordinators?|representatives?|delegates?)$/

/** Whether a name is that of a group or committee, and of which type. */
export function bodyType(name: string): { readonly type?: string } | undefined {
  const words = plain(name)
  if (seats.test(words) || words.split(' ').length > 10) return undefined
  for (const [pattern, type] of kinds) {
    const found = pattern.exec(words)
    // English names end in the word, French ones begin with it.
    if (
      found &&
      (found.index + found[0].length === words.length || /^(le |la |les |l )?$/.test(words.slice(0, found.index)))
    )
      return type ? { type } : {}
  }
  return undefined
}

/** A name alone: capitals at its words, and no sentence. */
export const isName = (text: string) =>
  text.length < 90 &&
  !/[.!?:;]/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  text
    .split(/\s+/)
    .every(
      (word) =>
        /^[\p{Lu}\p{N}&(]/u.test(word) ||
        /^(of|and|for|the|on|de|du|des|d’|d'|la|le|les|et|en|sur|pour|à|au|aux|\p{Ll}’\p{L}+|\p{Ll}+)$/u.test(word),
    )

/** A group or committee that a text begins with, by capitals: "Partnership Council meets …". */
export function leadingBody(text: string): string | undefined {
  const words =
    /^(?:the |le |la |les )?((?:\p{Lu}[\p{L}’'&-]*\s+)(?:(?:\p{Lu}[\p{L}’'&-]*|of|for|de|du|des|et|and)\s+){0,7})/iu.exec(
      `${text} `,
    )
  if (!words?.[1]) return undefined
  const parts = words[1].trim().split(/\s+/)
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ')
    if (/^\p{Lu}/u.test(parts[count - 1] ?? '') && bodyType(name)) return name
  }
  return undefined
}
