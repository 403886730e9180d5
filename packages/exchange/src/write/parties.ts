import { textIn, type PlanReader, type TextIn } from '@cswb/core'

/** An organization, a group or a role, under its name and, where it has one, the abbreviation that stands for it. */
export interface WrittenParty {
  readonly name: TextIn
  readonly abbreviation?: string
}

/** The parties that ids name, and roles (`role:` and their words). An id that is not in the plan names nobody. */
export function partiesOf(plan: PlanReader, ids: unknown, language: string): WrittenParty[] {
  return (Array.isArray(ids) ? (ids as string[]) : []).flatMap((id): WrittenParty[] => {
    if (id.startsWith('role:')) return [{ name: { text: id.slice(5) } }]
    const record = plan.get(id)
    if (!record) return []
    const name = textIn(record['name'], language)
    const abbreviations = Array.isArray(record['abbreviations']) ? (record['abbreviations'] as string[]) : []
    const abbreviation = abbreviations.find((each) => standsFor(each, name.text)) ?? abbreviations[0]
    if (!name.text) return abbreviation ? [{ name: { text: abbreviation } }] : []
    return [{ name, ...(abbreviation && { abbreviation }) }]
  })
}

/** Parties in one line of text. */
export const namesOf = (parties: readonly WrittenParty[]): string =>
  parties.map(({ name, abbreviation }) => abbreviation ?? name.text).join(', ')

/** Whether the letters of an abbreviation stand, in their order, among the initials of a name. */
function standsFor(abbreviation: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const initials: readonly string[] = plain(name).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []
  let at = 0
  for (const letter of plain(abbreviation).match(/[\p{L}\p{N}]/gu) ?? []) {
    at = initials.indexOf(letter, at) + 1
    if (!at) return false
  }
  return true
}
