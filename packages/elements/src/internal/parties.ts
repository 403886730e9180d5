import { textIn, type PlanReader, type PlanRecord, type TextIn } from '@cswb/core'
import { inLanguage, make } from './dom.ts'

/** An organization, a group or a role, as a reader of a language knows it. */
export interface Party {
  readonly name: TextIn
  readonly abbreviation: string | undefined
}

/** What is known of organizations, by their record and the reader's language: many rows name the same few. */
const known = new WeakMap<PlanRecord, Map<string, Party>>()

/** The party that a record names: by id, or as `role:` and the document's words. Nothing for an id that is not in the plan. */
export function partyOf(plan: PlanReader, named: string, language: string): Party | undefined {
  if (named.startsWith('role:')) return { name: { text: named.slice(5) }, abbreviation: undefined }
  const record = plan.get(named)
  if (!record) return undefined
  let parties = known.get(record)
  if (!parties) known.set(record, (parties = new Map()))
  let party = parties.get(language)
  if (!party) parties.set(language, (party = readParty(record, named, language)))
  return party
}

function readParty(record: PlanRecord, named: string, language: string): Party {
  const name = textIn(record['name'], language)
  const abbreviations = Array.isArray(record['abbreviations']) ? (record['abbreviations'] as string[]) : []
  const abbreviation = abbreviations.find((each) => abbreviates(each, name.text)) ?? abbreviations[0]
  return {
    name: name.text ? name : { text: abbreviation ?? named },
    abbreviation: name.text ? abbreviation : undefined,
  }
}

/** Writes parties one after the other, each abbreviation with the name it stands for. */
export function writeParties(into: Node, parties: readonly Party[]): void {
  parties.forEach((party, index) => {
    if (index) into.appendChild(new Text(', '))
    let made = written.get(party)
    if (!made) written.set(party, (made = writeParty(party)))
    into.appendChild(made.cloneNode(true))
  })
}

/** How parties are written: many rows name the same few, and a copy costs less than making it anew. */
const written = new WeakMap<Party, HTMLElement>()

const writeParty = ({ name, abbreviation }: Party) =>
  abbreviation
    ? inLanguage(make('abbr', { title: name.text }, abbreviation), name.lang)
    : inLanguage(make('span', {}, name.text), name.lang)

/** Writes words as they are, with each abbreviation of these parties explained where it stands. */
export function explain(into: Node, text: string, parties: readonly Party[]): void {
  const known = new Map(parties.flatMap((party) => (party.abbreviation ? [[party.abbreviation, party]] : [])))
  const parts = known.size
    ? text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${[...known.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u'))
    : [text]
  for (const part of parts) {
    const party = known.get(part)
    if (party) writeParties(into, [party])
    else if (part) into.appendChild(new Text(part))
  }
}

const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')

/** Whether the letters of an abbreviation stand, in their order, among the initials of a name: SSC for "Services de sécurité du campus". */
function abbreviates(abbreviation: string, name: string): boolean {
  const initials = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? '')
  let at = 0
  for (const letter of plain(abbreviation).replace(/[^\p{L}\p{N}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1
    if (!at) return false
  }
  return true
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
