import type { PlanSession } from '@cswb/core'
import { openPlan } from '@cswb/store'

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
