import { readClauses } from '../timeline/clauses.ts'
import type { TimelineOptions } from '../timeline/types.ts'

/** How the word starts that makes a name one of a group or an officer: the last one in English, the first one in French. */
const head =
  /^(?:service|office|dep(?:artm|t)|division|units?$|team|committee|comité|council|conseil|board$|branch|bureau|agenc|minist|commission|authority|police|chief|direct(?:or|eur|rice|ion)|manager|coordinat|clerk|gref|mayor|mair|provost|president|dean|registrar|superint|insp|serg|sgt|solicitor|treasurer|staff|facult|senate|city|town|ville|county|region$|loisirs|recreation|works|facilities|financ|communications|res{1,2}ources$|librar|biblio|transit$|enforcement|engineering|legal$|équipe|secrét|sûreté|urbanisme|recto|décan|affairs|hr$)/i
/** What joins a French name, or "Chief of Police". */
const joined = /^\S+ (?:d[eu]s? |d['’]|et |of |for |\p{L}+(?:al|ale|aux|aines|if|ive|ique|endie)(?!\p{L}))/u
const rank = /^(?:chief|insp|sgt|serg|supt)/i
const letters = /^\p{Lu}[\p{Lu}&]{1,5}$/u
/** Such letters that name no one. */
const noOne = /^(?:na|nd|so|tb.|edi|rf.|mou|faq|ok|yes|no|oui|non|new|agm|asap|map|covid)$/i
const capital = /^(?:[\p{Lu}&]|of$|the$|and$|for$|d[eu]s?$|et$)/u

/** Whether words name a group or an officer: "Library Services", "Direction de l’urbanisme", "SPVM", "Insp. Roy". */
function isOwner(words: string, options: TimelineOptions): boolean {
  const parts = words.split(/[\s-]/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const proper = parts.every((part) => capital.test(part))
  const named =
    letters.test(words) ||
    (head.test(first) && joined.test(words)) ||
    (proper && (head.test(last) || (parts.length < 4 && rank.test(parts.at(-2) ?? ''))))
  return (
    named &&
    parts.length < 9 &&
    !noOne.test(words) &&
    readClauses(words, options).every(({ status, span }) => !status && !span.latestEnd)
  )
}

/** A name without what leads to it, and without the date behind it: "by the Deputy Chief, 2024-03-12". */
const bare = (words = '') =>
  words
    .replace(/,[^,]*\d.*$/, '')
    .replace(/^(?:(?:lead|owner|responsable) )?(?:the |la |le |les |l['’])?/i, '')
    .trim()
const done = /(?<!\p{L})(?:by|par)\s((?:[\p{L}.&'’-]+ ?){1,8}?)(?=\s(?:in|on|en|le|as of)\s|[,;(]|\.?$)/iu
const does =
  /(?:^|\.\s|\sand\s|\set\s)((?:[\p{L}&'’-]+ ){1,9}?)(?:(?:is|are) (?:now |currently )?\p{Ll}+ing\b|continues? to )/u

/** "HR to complete", "With Legal for review" */
const assigned = /^(?:(\p{Lu}[\p{L}&' ]{1,40}?) (?:to|doit|doivent) (?!be )|(?:With|Chez) (.{2,40}?) (?:for|pour) )/u

/**
 * Who does the work, where the words of a status name them: between marks ("SPVM : terminé", "Completed (Finance)") or,
 * where work has been done, behind "by" and as who is doing it.
 */
export function findOwner(text: string, options: TimelineOptions, acts: boolean): string | undefined {
  const start = text.slice(0, 300)
  const places = start.split(/\s*[()[\]:;\n–—]\s*|\s-\s/, 12).map(bare)
  if (places.length < 2) places.length = 0
  if (acts) {
    const doer = bare(does.exec(start)?.[1])
    places.push(bare(done.exec(start)?.[1]), doer.includes(' ') || letters.test(doer) ? doer : '')
  }
  places.push(bare(assigned.exec(start)?.slice(1).find(Boolean)))
  return places.find((words) => words !== '' && isOwner(words, options))
}
