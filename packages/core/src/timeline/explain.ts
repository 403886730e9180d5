import type { Language, Reason, ReasonCode } from './types.ts'

/** `%w` stands for the words as written, `%d` for the dates. */
const sentences: Record<ReasonCode, Record<Language, string>> = {
  'ambiguous-date': {
    en: '“%w” can be read in several ways: %d.',
    fr: '« %w » peut se lire de plusieurs façons : %d.',
  },
  'ambiguous-recurrence': {
    en: '“%w” can mean twice in a period or once in two.',
    fr: '« %w » peut vouloir dire deux fois par période ou une fois toutes les deux périodes.',
  },
  'anchor-missing': {
    en: '“%w” counts from a date that is not known here.',
    fr: '« %w » se compte à partir d’une date inconnue ici.',
  },
  'anchor-used': { en: '“%w” was counted from %d.', fr: '« %w » a été compté à partir du %d.' },
  'date-unsure': {
    en: '“%w” may not be the date of this work.',
    fr: '« %w » n’est peut-être pas la date de ce travail.',
  },
  'end-before-start': { en: 'The end comes before the start.', fr: 'La fin précède le début.' },
  'fiscal-quarter': {
    en: '“%w” was read as part of a fiscal year.',
    fr: '« %w » a été lu comme une partie d’un exercice.',
  },
  'fiscal-year': { en: '“%w” was read as a fiscal year.', fr: '« %w » a été lu comme un exercice.' },
  horizon: { en: '“%w” is a horizon, not a date.', fr: '« %w » est un horizon, non une date.' },
  'impossible-date': { en: 'There is no such day as “%w”.', fr: 'Le jour « %w » n’existe pas.' },
  irregular: {
    en: '“%w” says that it comes back, but not how often.',
    fr: '« %w » dit que cela revient, mais non à quelle fréquence.',
  },
  'maybe-fiscal': {
    en: '“%w” may be two calendar years or one fiscal or school year.',
    fr: '« %w » peut désigner deux années civiles, un exercice ou une année scolaire.',
  },
  'not-understood': {
    en: 'These words were not understood; they are kept as written.',
    fr: 'Ces mots n’ont pas été compris; ils sont conservés tels quels.',
  },
  'ref-typo': {
    en: '“%w” was read as refs; a colon stands for a point.',
    fr: '« %w » a été lu comme des numéros; un deux-points remplace un point.',
  },
  'says-behind': { en: 'The words say that it is behind: “%w”.', fr: 'Les mots disent qu’il y a du retard : « %w ».' },
  'says-on-track': {
    en: 'The words say that it is on track: “%w”.',
    fr: 'Les mots disent que c’est en bonne voie : « %w ».',
  },
  season: {
    en: '“%w” names no exact days; it was read by convention.',
    fr: '« %w » ne nomme pas de jours précis; ces mots ont été lus par convention.',
  },
  'several-dates': {
    en: '“%w” gives another date than the words before it.',
    fr: '« %w » donne une autre date que les mots qui précèdent.',
  },
  'several-stages': {
    en: 'Several states are said at once: “%w”.',
    fr: 'Plusieurs états sont dits à la fois : « %w ».',
  },
  'short-year': { en: '“%w” was read as a year of this century.', fr: '« %w » a été lu comme une année de ce siècle.' },
  'start-assumed': {
    en: 'The date was read as the start of work that goes on.',
    fr: 'La date a été lue comme le début d’un travail qui se poursuit.',
  },
  'to-be-determined': { en: 'The date is still to be determined.', fr: 'La date reste à déterminer.' },
  'too-many-dates': {
    en: 'The list is too long to show date by date.',
    fr: 'La liste est trop longue pour être montrée date par date.',
  },
  'unknown-words': {
    en: '“%w” is not a status word known here.',
    fr: '« %w » n’est pas un terme d’avancement connu ici.',
  },
  'year-carried': {
    en: 'The year %w comes from elsewhere in the text or plan.',
    fr: 'L’année %w vient d’ailleurs dans le texte ou le plan.',
  },
  'year-missing': { en: '“%w” gives no year.', fr: '« %w » ne donne pas d’année.' },
}

/** A reason as a sentence in English or French. */
export function explainReason(reason: Reason, language: Language): string {
  return sentences[reason.code][language].replace(/%[wd]/g, (what) =>
    what === '%w' ? (reason.words ?? '') : (reason.dates ?? []).join(', '),
  )
}
