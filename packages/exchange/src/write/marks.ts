/**
 * The marks by which a table that we published is read back, word for word, with its ids:
 *
 * - `data-cswb-record` on an element is a record: JSON with its id, its kind, and the fields that no words on the page tell;
 * - `data-field` on an element inside it is a field in words: its text, `<br>` being a line break, in its own `lang`;
 *   an empty one says that these words are told elsewhere;
 * - `data-field` on the head of a column says it for the cells below that hold no marks, as those that a person adds;
 * - `data-cswb-with` beside the plan's record are the records that rows only name: organizations, groups, status words.
 */
export const marks = { record: 'data-cswb-record', field: 'data-field', with: 'data-cswb-with' } as const

type Fields = Readonly<Record<string, unknown>>

export const marked = (record: Fields): Record<string, string> => ({ [marks.record]: JSON.stringify(record) })

/** Notes that a field of a record is told in words. */
export type Teller = (record: { readonly id: string }, field: string) => void

/** Which fields of which records stand on the page in words. */
export class Told {
  #told = new Map<string, Set<string>>()

  readonly tell: Teller = ({ id }, field) => {
    const fields = this.#told.get(id)
    if (fields) fields.add(field)
    else this.#told.set(id, new Set([field]))
  }

  /** What words do not tell of a record. Its place among its siblings is where it stands. */
  rest(record: Fields & { readonly id: string }): Fields {
    const told = this.#told.get(record.id)
    return Object.fromEntries(
      Object.entries(record).filter(([name, value]) => value !== undefined && name !== 'order' && !told?.has(name)),
    )
  }
}
