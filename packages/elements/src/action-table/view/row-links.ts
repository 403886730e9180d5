import { make } from '../../internal/dom.ts'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import { stringsIn } from '../../internal/strings.ts'
import type { ActionRow } from '../model.ts'
import { viewStrings } from './view.strings.ts'

/**
 * The controls that copy a link to a row, and tell where the row came from. One of a table stands in the order of the
 * Tab key; arrow keys lead to the others.
 */
export class RowLinks {
  #table: RecordTable<ActionRow>
  #note: HTMLElement = make('div', { class: 'note-link', part: 'link-note' })
  #language = ''
  #say: (words: string) => void
  #provenance: (record: string) => Promise<string>

  /**
   * @param say tells those who do not see what happened
   * @param provenance where a record came from, in sentences, if that is known
   */
  constructor(
    table: RecordTable<ActionRow>,
    say: (words: string) => void,
    provenance: (record: string) => Promise<string>,
  ) {
    this.#table = table
    this.#say = say
    this.#provenance = provenance
    const { element } = table
    element.addEventListener('click', this.#clicked)
    element.addEventListener('keydown', this.#key)
    element.addEventListener('focusin', this.#focused)
    element.addEventListener('focusout', this.#left)
  }

  /** Puts one control of each table in the order of the Tab key. */
  draw(language: string): void {
    this.#language = language
    for (const table of this.#table.element.querySelectorAll('table'))
      if (!table.querySelector('.link[tabindex="0"]')) linksOf(table)[0]?.setAttribute('tabindex', '0')
  }

  #clicked = ({ target }: Event) => {
    const link = target instanceof HTMLElement && target.matches('.link') ? target : undefined
    const row = link?.closest('tr')
    if (link && row) void this.#copy(link, row)
  }

  async #copy(link: HTMLElement, row: HTMLElement) {
    const address = new URL(`#${encodeURIComponent(row.id)}`, location.href).href
    const words = stringsIn(viewStrings, this.#language)
    try {
      await navigator.clipboard.writeText(address)
      void this.#show(link, row, words.copied)
    } catch {
      // Pages without HTTPS, frames and readers may say no.
      const field = make('input', { readonly: '', 'aria-label': words.address, part: 'link-address' })
      field.value = address
      void this.#show(link, row, words.notCopied, field)
      field.focus()
      field.select()
    }
  }

  async #show(link: HTMLElement, row: HTMLElement, words: string, ...more: HTMLElement[]) {
    const from = make('span', { class: 'from', dir: 'auto' })
    this.#note.replaceChildren(make('span', {}, words), ...more, from)
    link.after(this.#note)
    const told = await this.#provenance(row.id.slice('cswb-'.length))
    from.textContent = told
    this.#say(`${words} ${told}`.trim())
  }

  #focused = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.matches('.link')) return
    for (const other of target.closest('table')?.querySelectorAll('.link[tabindex="0"]') ?? [])
      other.setAttribute('tabindex', '-1')
    target.tabIndex = 0
  }

  #left = ({ relatedTarget }: FocusEvent) => {
    const kept = relatedTarget instanceof Node && this.#note.parentElement?.contains(relatedTarget)
    if (!kept) this.#note.remove()
  }

  #key = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement)) return
    if (key === 'Escape' && this.#note.isConnected) {
      const link = this.#note.previousElementSibling
      if (link instanceof HTMLElement) link.focus()
      this.#note.remove()
      return
    }
    if (!target.matches('.link')) return
    const table = target.closest('table')
    const links = table ? linksOf(table) : []
    const at = links.indexOf(target)
    const next = { ArrowDown: links[at + 1], ArrowUp: links[at - 1], Home: links[0], End: links.at(-1) }[key]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
}

/** The controls of the rows that are not folded up. */
const linksOf = (table: Element): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('tr:not([hidden]) .link')]
