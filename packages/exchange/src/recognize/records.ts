import type { DraftReason, DraftRecord, Origin, Place, ReasonCode } from '../draft.ts'
import { textOf, type Line } from './lines.ts'

/** A record in the making. Whatever is written to it says where it came from. */
export class Building {
  readonly id: string
  readonly kind: string
  readonly fields: Record<string, unknown> = {}
  /** How many tasks were added under it. */
  tasks = 0
  readonly #held: { line: Line; field?: string; mark: boolean }[] = []
  readonly reasons: DraftReason[] = []

  constructor(id: string, kind: string) {
    this.id = id
    this.kind = kind
  }

  /** Adds lines to a text field, below what it holds already. */
  write(field: string, lines: readonly Line[], text = textOf(lines), between = '\n'): void {
    if (!lines.length) return
    const held = this.fields[field]
    this.fields[field] = typeof held === 'string' && held ? held + between + text : text
    for (const line of lines) this.claim(line, field)
  }

  /** Says that the words of a line stand in a field. */
  claim(line: Line, field: string): void {
    this.#held.push({ line, field, mark: false })
  }

  /** Keeps words that are the document's scaffolding: a ref before a piece, a label, a mark of continuation. */
  mark(line: Line, field?: string): void {
    if (line.text) this.#held.push({ line, mark: true, ...(field && { field }) })
  }

  /** Writes a field anew; the words it held are kept as marks. */
  rewrite(field: string, lines: readonly Line[]): void {
    for (const held of this.#held) if (held.field === field) held.mark = true
    delete this.fields[field]
    this.write(field, lines)
  }

  /** The first place it comes from. */
  get place(): Place | undefined {
    return this.#held[0]?.line.place
  }

  /** Says where it was first named, where its words are held by others. */
  seenAt(line: Line): void {
    this.#seen ??= line.place
  }
  #seen: Place | undefined

  because(
    code: ReasonCode,
    data: Readonly<Record<string, string>> = {},
    about: { field?: string; unsure?: true } = {},
  ): void {
    if (this.reasons.some((reason) => reason.code === code && reason.field === about.field)) return
    this.reasons.push({ code, ...(Object.keys(data).length && { data }), ...about })
  }

  /** Adds ids to a set of parties. */
  join(field: string, ids: readonly string[]): void {
    const held = (this.fields[field] as readonly string[] | undefined) ?? []
    const all = [...new Set([...held, ...ids])]
    if (all.length) this.fields[field] = all
  }

  finish(): DraftRecord {
    const from = this.#held.map(({ line, field, mark }): Origin => ({
      ...line.place,
      ...(field && { field }),
      ...(mark && { mark: line.text }),
    }))
    if (!from.length && this.#seen) from.push(this.#seen)
    return { id: this.id, kind: this.kind, fields: this.fields, from, reasons: this.reasons }
  }
}

/** The records of a draft in the making, in the order they came. */
export class Buildings {
  #all: Building[] = []
  #kinds = new Map<string, Building[]>()
  #ids = new Set<string>()

  get all(): readonly Building[] {
    return this.#all
  }

  /** A new record; its id is made of its kind and key, so that the same source gives the same id. */
  add(kind: string, key: string): Building {
    const base = `${kind}:${key}`
    let id = base
    for (let n = 2; this.#ids.has(id); n++) id = `${base}~${n}`
    this.#ids.add(id)
    const made = new Building(id, kind)
    this.#all.push(made)
    this.#kinds.set(kind, this.#kinds.get(kind) ?? [])
    this.#kinds.get(kind)?.push(made)
    return made
  }

  /** Puts a record first. */
  lead(record: Building): void {
    this.#all.unshift(record)
  }

  /** Takes out a record that proved to be another one. */
  drop(record: Building): void {
    this.#all = this.#all.filter((each) => each !== record)
    this.#kinds.set(
      record.kind,
      this.of(record.kind).filter((each) => each !== record),
    )
  }

  of(kind: string): readonly Building[] {
    return this.#kinds.get(kind) ?? []
  }
}

/** Words as a key: small letters without accents, joined by hyphens. */
export const slug = (words: string) => plain(words).replace(/\s/g, '-').slice(0, 60)

/** Words for comparing: small letters, no accents, no punctuation, single spaces. */
export const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
