import { bodyType } from './body-words.ts'
import type { Legend } from './legends.ts'
import type { Line } from './lines.ts'
import { plain, slug, type Building, type Buildings } from './records.ts'

const abbreviationLike = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u
const roleWords =
  /\b(leadership|leaders?|staff|senior staff|management|manager|director|chiefs?|officers?|coordinators?|consultants?|facilitators?|co ?chairs?|chairs?|members|teams? leads?|analysts?|advisors?|direction d\p{L}*|gestionnaires?|directrice|directeur|coordonnat\p{L}+|consultante?s?|responsables?|copresidents?|membres|personnel|cadres|agente?s?)\b/u
const organizationWords =
  /\b(services?|department|office|agency|agencies|association|police|ministry|university|college|school|schools|hospital|centre|center|health|city|town|township|county|region|municipality|municipalities|society|foundation|network|coalition|ymca|library|transit|housing|students?|groups?|union|organizations?|partners?|community|bureau|ministere|universite|ecole|ecoles|hopital|ville|canton|comte|municipalites?|fondation|reseau|organismes?|partenaires|logement|etudiants?|syndicat|collectivite|communaute|sante|ressources humaines|human resources)\b/

/** Cuts a list of names: "CSS, EIC & CUSA", "CSS, OQI, and EIC", "SSC, ECI et AEPC". */
export function splitParties(text: string, known: (name: string) => boolean = () => false): string[] {
  const tidy = (part: string) =>
    part
      .replace(/^[\s\u00a0•–—-]+|[\s\u00a0.;,–—-]+$/g, '')
      .replace(/^(?:and|et|&)\s+/i, '')
      .trim()
  const parts = text
    .split(/\s*[,;\n]\s*|\s+\/\s+|\s{2,}/)
    .map(tidy)
    .filter(Boolean)
  const last = parts.pop()
  if (!last) return []
  const whole = last
    .split(/\s*(?:&|\+|\band\b|\bet\b)\s*/i)
    .map(tidy)
    .filter(Boolean)
  // "Housing & Residence Life" in the middle of a list is one name; at its end, "&" joins the last two.
  const oneName =
    whole.length < 2 ||
    known(last) ||
    (parts.length > 0 && /(?:,|;)\s*(?:and|et|&)\s+\S/i.test(text.slice(-last.length - 8)) && !whole.some(known))
  return [...parts, ...(oneName ? [last] : whole)]
}

/** The organizations and bodies of a document, each once, by every name it is called. */
export class Parties {
  #buildings: Buildings
  #byName = new Map<string, Building>()
  #legends = new Map<string, Legend>()

  constructor(buildings: Buildings, legends: Iterable<Legend>) {
    this.#buildings = buildings
    for (const legend of legends) {
      for (const name of [legend.abbreviation, legend.name])
        if (!this.#legends.has(key(name))) this.#legends.set(key(name), legend)
    }
  }

  /** The id of a party that is known by this name. */
  find(name: string): string | undefined {
    return this.#lookUp(name)?.id
  }

  /** The one organization whose name begins with the words. */
  onlyStartingWith(words: string): string | undefined {
    const found = new Set<string>()
    for (const [name, { id, kind }] of this.#byName)
      if (kind === 'organization' && name.startsWith(`${words} `)) found.add(id)
    return found.size === 1 ? [...found][0] : undefined
  }

  /** Whether a party is named somewhere in the words: "CSS leadership", "leaders of student groups". */
  namedIn(words: string): boolean {
    const within = ` ${singular(key(words))} `
    return [...this.#byName.keys()].some((name) => within.includes(` ${singular(name)} `))
  }

  /** Whether the name is a party's, or an abbreviation the document explains. */
  known = (name: string): boolean => !!this.#lookUp(name) || this.#legends.has(key(name))

  /** The party of this name, added where it is new. */
  take(name: string, line?: Line): Building {
    const found = this.#lookUp(name)
    if (found) return found
    const legend = this.#legends.get(key(name))
    const short = legend?.abbreviation
    const full = legend?.name ?? name
    const body = bodyType(full)
    const made = this.#buildings.add(body ? 'body' : 'organization', slug(short ?? full) || 'unnamed')
    made.fields['name'] = full
    if (short) made.fields['abbreviations'] = [short]
    else if (abbreviationLike.test(name)) made.fields['abbreviations'] = [name]
    if (body?.type) made.fields['type'] = body.type
    if (body) made.because('body-by-words', { words: full })
    if (short) made.because('abbreviation-explained', { abbreviation: short, name: full })
    if (line) made.seenAt(line)
    for (const each of [name, full, short]) if (each) this.#byName.set(key(each), made)
    this.#matchInitials(made, name)
    return this.#lookUp(name) ?? made
  }

  /** The party a piece of text names, as an id; or `role:` and the words. Nothing where it is not sure. */
  resolve(name: string, line?: Line): string | undefined {
    const found = this.#lookUp(name)
    if (found) return found.id
    if (this.known(name)) return this.take(name, line).id
    if (roleWords.test(plain(name)) && name.split(/\s+/).length <= 8) return `role:${name}`
    if (bodyType(name) && /^\p{Lu}/u.test(name)) return this.take(name, line).id
    if (abbreviationLike.test(name)) return this.take(name, line).id
    return undefined
  }

  /** As `resolve`; a name nobody can place is an organization where its words say so, else a role. */
  resolveOrAdd(name: string, line?: Line): string {
    const sure = this.resolve(name, line)
    if (sure) return sure
    return /^\p{Lu}/u.test(name) && organizationWords.test(plain(name)) && name.split(/\s+/).length <= 8
      ? this.take(name, line).id
      : `role:${name}`
  }

  #lookUp(name: string): Building | undefined {
    const exact = this.#byName.get(key(name))
    if (exact) return exact
    // "CSWB Partnership Council" is the Partnership Council.
    const short = /^\p{Lu}{2,6}\s+(?=\p{Lu})/u.exec(name)
    return short ? this.#byName.get(key(name.slice(short[0].length))) : undefined
  }

  /** "Student Experience Office" where only "SEO" was known, or the other way round, in one document. */
  #matchInitials(made: Building, name: string): void {
    for (const other of this.#buildings.of('organization')) {
      if (other === made) continue
      const [short, long] = abbreviationLike.test(name) ? [made, other] : [other, made]
      const letters = (short.fields['abbreviations'] as string[] | undefined)?.[0]
      if (!letters || short.fields['name'] !== letters || long.fields['abbreviations']) continue
      const initials = String(long.fields['name'])
        .split(/[\s-]+/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('')
      if (initials.length < 3 || initials !== letters) continue
      other.fields['name'] = long.fields['name']
      other.fields['abbreviations'] = [letters]
      other.because(
        'abbreviation-matched',
        { abbreviation: letters, name: String(long.fields['name']) },
        { unsure: true },
      )
      this.#buildings.drop(made)
      for (const [at, building] of this.#byName) if (building === made) this.#byName.set(at, other)
      return
    }
  }
}

const singular = (words: string) => words.replace(/s\b/g, '')
const key = (name: string) => plain(name).replace(/^(the|le|la|les|l) /, '')
