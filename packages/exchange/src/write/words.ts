/** What is written around a plan's own words. */
export interface WriteWords {
  readonly responsibility: string
  readonly actionsUnder: string
  readonly withoutTheme: string
  readonly untitled: string
  readonly task: string
  readonly taskLevel: string
  readonly with: string
  readonly deliverable: string
  readonly progress: string
  readonly asPlanReports: string
  readonly noActions: string
  readonly abbreviations: string
}

const en: WriteWords = {
  responsibility: 'Responsibility',
  actionsUnder: 'Actions: {theme}',
  withoutTheme: 'Actions without a theme',
  untitled: 'Untitled',
  task: 'Task: ',
  taskLevel: 'Task, level {n}: ',
  with: 'With {names}',
  deliverable: 'Deliverable: ',
  progress: '{percent} done, as reported',
  asPlanReports: 'As the plan itself reports, on {date}.',
  noActions: 'No actions yet.',
  abbreviations: 'Abbreviations: {names}.',
}

const fr: WriteWords = {
  responsibility: 'Responsabilité',
  actionsUnder: 'Actions : {theme}',
  withoutTheme: 'Actions sans thème',
  untitled: 'Sans titre',
  task: 'Tâche : ',
  taskLevel: 'Tâche, niveau {n} : ',
  with: 'Avec {names}',
  deliverable: 'Élément livrable : ',
  progress: '{percent} réalisé, selon les déclarations',
  asPlanReports: 'Selon le plan lui-même, en date du {date}.',
  noActions: 'Aucune action pour le moment.',
  abbreviations: 'Abréviations : {names}.',
}

export type Spoken = 'en' | 'fr'

/** The one of the two languages of our own words that is nearest to a tag. */
export const spokenFor = (language: string): Spoken => (/^fr\b/i.test(language) ? 'fr' : 'en')

export const wordsFor = (language: string): WriteWords => (spokenFor(language) === 'fr' ? fr : en)

/** A sentence with its `{name}` filled in. */
export const fill = (sentence: string, name: string, value: string): string =>
  sentence.replace(`{${name}}`, () => value)

/** A day (`YYYY-MM-DD`) in words; anything else as it is. */
export function dayIn(language: string, day: string, month: 'long' | 'short' = 'long'): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(at)) return day
  const french = spokenFor(language) === 'fr'
  const written = new Intl.DateTimeFormat(french ? 'fr-CA' : 'en-CA', {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at)
  return french ? written.replace(/^1 /, '1er ') : written
}

export const percentIn = (language: string, percent: number): string =>
  new Intl.NumberFormat(spokenFor(language) === 'fr' ? 'fr-CA' : 'en-CA', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(percent / 100)
