import type { PlanSession } from '@cswb/core'
import { make } from '../dom.ts'
import { Format } from '../format.ts'
import type { RecordTable } from '../record-table/record-table.ts'
import { anchorOf, type Row } from '../record-table/spec.ts'
import { fill, stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import type { Grid } from './grid.ts'
import { gridStrings } from './grid.strings.ts'

type PlaceOf = (id: string, field: string) => { readonly row: string; readonly column: string } | undefined

/** What was being typed when the page went away, to be gone on with. Nothing of it is in the plan yet. */
export class DraftsBar<R extends Row> {
  readonly element: HTMLElement = make('div', { class: 'drafts', part: 'drafts' })
  #grid: Grid<R>
  #table: RecordTable<R>
  #inForm: (id: string, field: string) => void
  #placeOf: PlaceOf
  #asked: PlanSession | undefined

  /**
   * @param inForm opens the form of a record, where words of one language, or of no row, are gone on with
   * @param placeOf the cell that writes a field of a record; by default that of its own row, in the column of that name
   */
  constructor(
    grid: Grid<R>,
    table: RecordTable<R>,
    inForm: (id: string, field: string) => void,
    placeOf: PlaceOf = (row, column) => ({ row, column }),
  ) {
    this.#grid = grid
    this.#table = table
    this.#inForm = inForm
    this.#placeOf = placeOf
  }

  /** Looks once for each plan. */
  show(session: PlanSession, language: string): void {
    if (this.#asked === session) return
    this.#asked = session
    this.element.replaceChildren()
    void session.drafts?.all().then(
      (drafts) => {
        if (this.#asked === session && drafts.size) this.#draw(session, language, [...drafts])
      },
      () => {},
    )
  }

  #draw(session: PlanSession, language: string, drafts: readonly (readonly [place: string, text: string])[]) {
    const words = stringsIn(gridStrings, language)
    const format = Format.in(language)
    const telling = new Telling(session, format)
    const items = drafts.flatMap(([place, text]) => {
      const [, id = '', field = '', language] = /^(.+)\/([^/@]+)(?:@(.+))?$/.exec(place) ?? []
      const kind = session.get(id)?.kind ?? ''
      // What is written elsewhere on this page, or of a record that is not in the plan yet, is taken up there.
      const at = this.#placeOf(id, field)
      if ((kind && !(at && this.#table.target(`#${anchorOf(at.row)}`))) || id.startsWith('new:')) return []
      const label = telling.field(kind, { field, ...(language && { language }) })
      const short = text.length > 120 ? `${text.slice(0, 119)}…` : text
      const said = fill(words.draftOf, { field: label, record: telling.record(id, kind).text, text: short })
      const item = make('li', {}, make('span', {}, said))
      const leave = () => {
        item.remove()
        if (!list.children.length) this.element.replaceChildren()
      }
      const go = make('button', { type: 'button' }, words.goOn)
      go.addEventListener('click', () => {
        leave()
        if (language || !at || !this.#table.row(at.row)) this.#inForm(id, field)
        else this.#grid.edit(at.row, at.column, { typed: text })
      })
      const discard = make('button', { type: 'button' }, words.discard)
      discard.addEventListener('click', () => {
        leave()
        void session.drafts?.keep(place, undefined).catch(() => {})
      })
      item.append(...(session.get(id) ? [go] : []), discard)
      return item
    })
    if (!items.length) return
    const list = make('ul', {}, ...items)
    this.element.replaceChildren(
      make('p', {}, make('strong', {}, format.count(items.length, words.unfinished)), ` ${words.unfinishedWhy}`),
      list,
    )
  }
}
