import type { PlanSession } from '@cswb/core'
import { make } from '../dom.ts'
import { Format } from '../format.ts'
import type { RecordTable } from '../record-table/record-table.ts'
import type { Row } from '../record-table/spec.ts'
import { fill, stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import type { Grid } from './grid.ts'
import { gridStrings } from './grid.strings.ts'

/** What was being typed when the page went away, to be gone on with. Nothing of it is in the plan yet. */
export class DraftsBar<R extends Row> {
  readonly element: HTMLElement = make('div', { class: 'drafts', part: 'drafts' })
  #grid: Grid<R>
  #table: RecordTable<R>
  #asked: PlanSession | undefined

  constructor(grid: Grid<R>, table: RecordTable<R>) {
    this.#grid = grid
    this.#table = table
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
      const [, id = '', field = ''] = /^(.+)\/([^/@]+)(?:@.+)?$/.exec(place) ?? []
      const kind = session.get(id)?.kind ?? ''
      // What others write elsewhere on this page is theirs to go on with.
      if (kind && !this.#table.row(id)) return []
      const label = telling.field(kind, { field })
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
        if (session.get(id)) this.#grid.edit(id, field, { typed: text })
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
