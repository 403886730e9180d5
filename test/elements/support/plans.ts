import type { PlanSession } from '@cswb/core'
import { createPlan, openPlan } from '@cswb/store'

type Fields = Record<string, unknown>

/** A published plan of these records, open for reading. */
export async function published(records: readonly Fields[], plan: Fields = {}): Promise<PlanSession> {
  return openPlan({ document: documentOf(records, plan) })
}

/** A plan of these records, open for work, gone with the page. */
export async function inMemory(records: readonly Fields[], plan: Fields = {}): Promise<PlanSession> {
  const all = documentOf(records, plan).records as Parameters<typeof createPlan>[0] extends { records?: infer R }
    ? R
    : never
  return createPlan({ title: 'Safer streets', records: all ?? [], store: 'memory', author: { name: 'Tester' } })
}

export function documentOf(records: readonly Fields[], plan: Fields = {}) {
  const own = {
    id: `plan-${crypto.randomUUID()}`,
    kind: 'plan',
    title: { en: 'Safer streets', fr: 'Des rues plus sûres' },
    ...plan,
  }
  return { format: 'cswb-plan/1', plan: own.id, records: [own, ...records] }
}

/** The address of a document at hand, as a page would give it in `src`. */
export function addressOf(document: unknown): string {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }))
}

export const organizations = [
  {
    id: 'css',
    kind: 'organization',
    name: { en: 'Campus Safety Services', fr: 'Services de sécurité du campus' },
    abbreviations: ['CSS', 'SSC'],
  },
  {
    id: 'hr',
    kind: 'organization',
    name: { en: 'Human Resources', fr: 'Ressources humaines' },
    abbreviations: ['HR', 'RH'],
  },
  { id: 'union', kind: 'organization', name: { en: 'Students’ Union', fr: 'Syndicat étudiant' } },
]

/** Two themes with an action and its task, an action, and one that stands under no theme. */
export const small = [
  ...organizations,
  {
    id: 't1',
    kind: 'theme',
    ref: '1',
    title: { en: 'Engagement', fr: 'Mobilisation' },
    stakeholders: ['css', 'hr', 'union'],
    comment: 'Together.',
    order: 'a0',
  },
  { id: 't2', kind: 'theme', ref: '2', title: { en: 'Training', fr: 'Formation' }, order: 'a1' },
  {
    id: 'a1',
    kind: 'action',
    ref: '1.1',
    title: { en: 'Meet the partners', fr: 'Rencontrer les partenaires' },
    theme: 't1',
    leads: ['css'],
    partners: ['union', 'role:Consultant'],
    timeline: { en: 'Nov. 2019 (Completed/Ongoing)', fr: 'Nov. 2019 (Terminé/En continu)' },
    comment: 'First line.\nSecond line.',
    order: 'a0',
  },
  { id: 'a1-1', kind: 'action', title: 'Book a room', parent: 'a1', timeline: 'January 2020 (Completed)', order: 'a0' },
  { id: 'a1-1-1', kind: 'action', title: 'Ask for keys', parent: 'a1-1', order: 'a0' },
  { id: 'a2', kind: 'action', ref: '2.1', title: 'Train the staff', theme: 't2', timeline: 'TBD', order: 'a0' },
  {
    id: 'a3',
    kind: 'action',
    ref: '9',
    title: 'Light the park',
    timeline: 'August 2020 – review complete',
    status: 'In progress',
    order: 'a1',
  },
]
