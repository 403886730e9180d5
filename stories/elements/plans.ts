import type { PlanSession } from '@cswb/core'
import { createPlan, openPlan } from '@cswb/store'

type Fields = Record<string, unknown>

/** A published plan of these records, open for reading. */
export function planOf(records: readonly Fields[], plan: Fields = {}): Promise<PlanSession> {
  const own = {
    id: 'story-plan',
    kind: 'plan',
    title: { en: 'Safer streets', fr: 'Des rues plus sûres' },
    languages: ['en', 'fr'],
    documentDate: '2024-03-31',
    ...plan,
  }
  return openPlan({ document: { format: 'cswb-plan/1', plan: own.id, records: [own, ...records] } })
}

const text = (en: string, fr: string) => ({ en, fr })

/** Actions that show every way in which one can stand. */
export const everyStatus: readonly Fields[] = [
  { timeline: 'January 2024', status: text('Completed', 'Terminé') },
  { timeline: text('2023 (Completed/Ongoing)', '2023 (Terminé/En continu)') },
  {
    timeline: text('April 2023 – December 2025', 'Avril 2023 – décembre 2025'),
    status: text('On track', 'En bonne voie'),
  },
  { timeline: text('Spring 2024', 'Printemps 2024'), status: text('In progress', 'En cours') },
  { timeline: text('June 2023', 'Juin 2023') },
  { timeline: text('June 2023', 'Juin 2023'), status: text('Delayed', 'En retard') },
  { timeline: text('September 2026', 'Septembre 2026') },
  { timeline: text('To be determined', 'À déterminer') },
  { status: text('Not started', 'Non commencé') },
  { status: text('On hold until the budget is set', 'En suspens jusqu’au budget') },
  { timeline: text('Fall 2023', 'Automne 2023'), status: text('Cancelled', 'Annulé') },
].map((fields, index) => ({
  id: `status-${index}`,
  kind: 'action',
  ref: `${index + 1}`,
  title: text(`Action number ${index + 1}`, `Action numéro ${index + 1}`),
  order: `a${index.toString(36)}`,
  ...fields,
}))

/** A task under a task under a task. */
export const deepTasks: readonly Fields[] = Array.from({ length: 10 }, (_, depth) => ({
  id: `task-${depth}`,
  kind: 'action',
  ...(depth ? { parent: `task-${depth - 1}` } : { ref: '1' }),
  title: depth
    ? text(
        `A task ${depth} levels down, which takes a few words to say`,
        `Une tâche, ${depth} niveaux plus bas, qui se dit en quelques mots`,
      )
    : text('An action with a long chain of tasks', 'Une action et sa longue suite de tâches'),
  timeline: depth % 3 ? undefined : text('Fall 2024', 'Automne 2024'),
}))

/** Words without a place to break, and much of them. */
export const longWords: readonly Fields[] = [
  {
    id: 'long-org',
    kind: 'organization',
    name: 'Kindertagesbetreuungseinrichtungsträgerverband der Gesamtgemeinde',
    abbreviations: ['KTBETVG'],
  },
  {
    id: 'long-theme',
    kind: 'theme',
    ref: '1.2.3.4',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
    stakeholders: [
      'long-org',
      'role:Everybody who has ever had anything to do with it, and everybody who should have had',
    ],
    comment: 'First line of a comment.\nSecond line of the same comment.\n\nA paragraph after an empty line.',
  },
  {
    id: 'long-action',
    kind: 'action',
    ref: '1.2.3.4.5',
    theme: 'long-theme',
    title: 'https://example.org/a/very/long/address/that/stands/in/the/title/of/an/action/and/has/no/space/at/all',
    leads: ['long-org'],
    responsibility: 'Director of Safety\nin turn with KTBETVG\nand whoever is on call',
    timeline:
      'January–March 2024 – first talks (Completed)\nApril 2024 – agreement in principle\nbefore the end of the 2025–2026 fiscal year – full roll-out to all sites, subject to funding',
    status: 'In progress, awaiting the confirmation of a second source of funding by the third partner',
    comment: 'x'.repeat(120),
    updatedOn: '2024-02-29',
  },
]

/** Twelve actions, so that the plan gets a word: one with a word of somebody's own, one with tasks, one long not reported. */
export const standing: readonly Fields[] = [
  {
    id: 'standing-theme',
    kind: 'theme',
    ref: '1',
    title: text('Safer routes to school', 'Chemins plus sûrs vers l’école'),
  },
  ...everyStatus.map((fields) => ({ ...fields, theme: 'standing-theme' })),
  {
    id: 'standing-own',
    kind: 'action',
    ref: '12',
    theme: 'standing-theme',
    title: text('Paint the crossings', 'Peindre les passages'),
    timeline: text('February 2024', 'Février 2024'),
  },
  {
    id: 'standing-word',
    kind: 'override',
    about: 'standing-own',
    schedule: 'on-track',
    reason: text(
      'The paint is in; the crew comes in the first dry week',
      'La peinture est là; l’équipe viendra la première semaine sèche',
    ),
    by: 'A. Roy',
    on: '2024-03-01',
    until: '2024-05-31',
  },
  {
    id: 'standing-parent',
    kind: 'action',
    ref: '13',
    theme: 'standing-theme',
    title: text('Walk the routes with families', 'Parcourir les chemins avec les familles'),
    status: text('In progress', 'En cours'),
    updatedOn: '2022-09-01',
    timeline: text('December 2025', 'Décembre 2025'),
  },
  ...['North side', 'South side', 'East side'].map((side, index) => ({
    id: `standing-task-${index}`,
    kind: 'action',
    parent: 'standing-parent',
    title: side,
    order: `a${index}`,
    status: index ? undefined : text('Completed', 'Terminé'),
  })),
]

/** A plan with indicators, of what partners answer for and of how the community fares. */
export const withResults: readonly Fields[] = [
  ...everyStatus,
  {
    id: 'attendance',
    kind: 'indicator',
    title: text('School attendance', 'Fréquentation scolaire'),
    unit: '%',
    direction: 'up',
    baseline: 81,
    baselineOn: '2019-12-31',
    accountability: 'performance',
  },
  { id: 'attendance-aim', kind: 'target', indicator: 'attendance', value: 90, by: '2026-12-31' },
  {
    id: 'attendance-now',
    kind: 'measurement',
    indicator: 'attendance',
    value: 84,
    from: '2023-01-01',
    until: '2023-12-31',
  },
  {
    id: 'belonging',
    kind: 'indicator',
    title: text('People who feel they belong', 'Personnes qui ont un sentiment d’appartenance'),
    unit: '%',
    direction: 'up',
    accountability: 'population',
  },
  ...[52, 55, 59].map((value, index) => ({
    id: `belonging-${index}`,
    kind: 'measurement',
    indicator: 'belonging',
    value,
    from: `${2021 + index}-01-01`,
    until: `${2021 + index}-12-31`,
  })),
]

/** Two hundred organizations, each with an action, some with several. */
export const manyOrganizations: readonly Fields[] = Array.from({ length: 200 }, (_, index) => [
  {
    id: `many-${index}`,
    kind: 'organization',
    name: text(`Partner organization ${index + 1}`, `Organisme partenaire ${index + 1}`),
  },
  {
    id: `many-action-${index}`,
    kind: 'action',
    ref: `${index + 1}`,
    title: text(`Action number ${index + 1}`, `Action numéro ${index + 1}`),
    leads: [`many-${index}`],
    partners: [`many-${Math.floor(index / 7)}`],
    timeline: index % 3 ? text('March 2025', 'Mars 2025') : text('January 2024 (Completed)', 'Janvier 2024 (Terminé)'),
  },
]).flat()

const paragraph = text(
  'The partners met twice, agreed on a route, and asked the residents along it what they had seen. ',
  'Les partenaires se sont rencontrés deux fois, ont convenu d’un trajet et ont demandé aux personnes qui y vivent ce qu’elles avaient vu. ',
)

/** One action with a comment of more than three thousand characters, one with none. */
export const longComment: readonly Fields[] = [
  { ...everyStatus[3], comment: text(paragraph.en.repeat(32).trim(), paragraph.fr.repeat(24).trim()) },
  { ...everyStatus[0] },
]

/** Texts in two languages, in one only, and in a third. */
export const mixedLanguages: readonly Fields[] = [
  { id: 'mixed-theme', kind: 'theme', ref: '1', title: text('Safer routes', 'Trajets plus sûrs') },
  ...[
    { title: text('Light the path', 'Éclairer le sentier'), comment: { fr: 'Les lampadaires sont commandés.' } },
    { title: { fr: 'Déneiger le passage avant l’école' }, comment: { en: 'Agreed with the contractor.' } },
    { title: { oj: 'Ji-bizaan-ayaad abinoojiinh' }, timeline: text('June 2025', 'Juin 2025') },
    { title: { ar: 'تدريب المتطوعين' }, timeline: text('Ongoing', 'En continu') },
  ].map((fields, index) => ({
    id: `mixed-${index}`,
    kind: 'action',
    ref: `1.${index + 1}`,
    theme: 'mixed-theme',
    order: `a${index}`,
    ...fields,
  })),
]

/** A theme, a dozen actions, a task and an organization, all in Arabic, with some names and dates in Latin letters. */
export const arabic: readonly Fields[] = [
  { id: 'ar-org', kind: 'organization', name: { ar: 'خدمات السلامة (Campus Safety)' }, abbreviations: ['CSS'] },
  { id: 'ar-theme', kind: 'theme', ref: '1', title: { ar: 'المشاركة المجتمعية' }, stakeholders: ['ar-org'] },
  ...everyStatus.map((fields, index) => ({
    ...fields,
    title: { ar: index % 2 ? 'لقاء الشركاء مرة كل فصل' : 'إنارة الممرات حول Queen Street' },
    theme: 'ar-theme',
    leads: ['ar-org'],
    ...(index === 0 && { comment: { ar: 'يبدأ في الخريف، بعد موافقة المجلس.' } }),
  })),
  { id: 'ar-task', kind: 'action', parent: 'status-0', title: { ar: 'حجز القاعة' }, timeline: 'May 2024 (Completed)' },
]

/** A plan with a history: made in January, worked on in March. */
export async function grown(): Promise<PlanSession> {
  const session = await createPlan({
    title: 'Safer streets',
    records: everyStatus.map((fields) => ({ ...fields })) as never,
    store: 'memory',
    author: { name: 'A. Roy' },
  })
  await session.change((edit) => {
    edit.set('status-4', { status: 'Completed' })
    edit.set('status-8', { status: 'In progress' })
    edit.remove('status-10')
    edit.add('action', { ref: '12', title: 'Count the bicycles', timeline: 'June 2024' })
  })
  const document = await session.toDocument()
  const changes = document.changes?.map((change, index) => ({
    ...change,
    at: index ? '2024-03-12T15:00:00Z' : '2024-01-08T15:00:00Z',
  }))
  return openPlan({ document: { ...document, ...(changes && { changes }) } })
}
