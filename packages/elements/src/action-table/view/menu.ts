import { make } from '../../internal/dom.ts'
import { Panel } from '../../internal/panel/panel.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import type { CellContext } from '../context.ts'
import type { Folds } from './folds.ts'
import { narrowest, roomFor, within } from './memory.ts'
import { viewStrings, type ViewStrings } from './view.strings.ts'

/** What there is to choose from, as it stands when the menu opens. */
export interface Choices {
  readonly context: CellContext
  /** Every column that the plan fills, those that are shown first and in their order. */
  readonly columns: readonly { readonly name: string; readonly label: string; readonly shown: boolean }[]
  /** How wide those shown are, in percent; nothing where rows are cards. */
  readonly widths: Readonly<Record<string, number>>
  /** Whether anything is as the reader wants it. */
  readonly own: boolean
}

export interface MenuActs {
  choices(): Choices | undefined
  /** Shows these columns, in this order. */
  arrange(names: readonly string[]): boolean
  size(name: string, width: number, done: boolean): boolean
  reset(): boolean
}

/** What a reader suits the table with: rows folded up or not; columns shown or not, their order and widths. */
export class ViewMenu {
  #panel = new Panel('view', () => this.#fill())
  #said: HTMLElement = make('p', { role: 'status', class: 'quiet' })
  #folds: Folds
  #acts: MenuActs
  #language = ''

  constructor(folds: Folds, acts: MenuActs) {
    this.#folds = folds
    this.#acts = acts
  }

  /** Names the control of every row. */
  readonly copyLink: HTMLElement = make('span', { id: 'copy-link', hidden: '' })

  get element(): HTMLDetailsElement {
    return this.#panel.element
  }

  /** Follows the table, in its language. */
  draw(language: string): void {
    if (this.element.open) this.#draw()
    if (language === this.#language) return
    this.#language = language
    this.#panel.close()
    const words = stringsIn(viewStrings, language)
    this.#panel.summary.textContent = words.open
    this.copyLink.textContent = words.copyLink
  }

  #fill() {
    this.#said.textContent = ''
    this.#draw()
  }

  #draw() {
    const choices = this.#acts.choices()
    if (!choices) return
    const again = this.#focused()
    const words = stringsIn(viewStrings, this.#language)
    const list = make('ul', {}, ...choices.columns.map((_, index) => this.#column(choices, index, words)))
    const reset = this.#button(words.reset, 'view-reset', () => {
      this.#tell(this.#acts.reset(), words.wasReset)
      this.#panel.body.querySelector('input')?.focus()
    })
    reset.hidden = !choices.own
    const columns = make('fieldset', {}, make('legend', {}, words.columns), list, reset)
    this.#panel.body.replaceChildren(...this.#rows(words, choices), columns, this.#said)
    again()?.focus()
  }

  /** Finds what has the focus, once all of it is another. */
  #focused(): () => HTMLElement | null | undefined {
    const { body } = this.#panel
    const focused = [...body.querySelectorAll('input, button')].find((each) => each.matches(':focus'))
    const name = focused?.closest('li')?.dataset['name']
    const place = focused && (focused.part.value ? `[part="${focused.part}"]` : 'input')
    return () =>
      place
        ? [body, ...body.querySelectorAll('li')]
            .find((each) => each.dataset['name'] === name)
            ?.querySelector<HTMLElement>(place)
        : undefined
  }

  #rows(words: ViewStrings, { context }: Choices): HTMLElement[] {
    const { actions, themes } = this.#folds
    const act = (label: string, part: string, ids: readonly string[]) =>
      this.#button(label, part, () => {
        this.#folds.set(ids)
        this.#said.textContent = ids.length ? context.format.count(ids.length, words.folded) : words.unfolded
      })
    const buttons = [
      ...(actions.length ? [act(words.foldTasks, 'fold-tasks', actions)] : []),
      ...(themes.length ? [act(words.foldThemes, 'fold-themes', themes)] : []),
    ]
    if (!buttons.length) return []
    return [make('fieldset', {}, make('legend', {}, words.rows), act(words.expand, 'expand-all', []), ...buttons)]
  }

  #column({ columns, widths, context }: Choices, index: number, words: ViewStrings): HTMLElement {
    const { name, label, shown } = columns[index] ?? { name: '', label: '', shown: false }
    const box = make('input', { type: 'checkbox' })
    box.checked = shown
    // The title names the rows.
    box.disabled = name === 'title'
    const names = columns.flatMap((column) => (column.shown ? [column.name] : []))
    box.addEventListener('change', () => {
      box.focus()
      this.#tell(this.#acts.arrange(box.checked ? [...names, name] : names.filter((each) => each !== name)))
    })
    const line = make('div', { class: 'column' }, make('label', {}, box, make('span', {}, label)))
    const item = make('li', { 'data-name': name }, line)
    if (!shown) return item
    const move = (by: number, sign: string, named: string, last: number) => {
      const button = this.#button(sign, by < 0 ? 'move-up' : 'move-down', () => {
        const others = names.filter((each) => each !== name)
        const kept = this.#acts.arrange([...others.slice(0, index + by), name, ...others.slice(index + by)])
        const place = {
          column: label,
          n: context.format.number(index + by + 1),
          all: context.format.number(names.length),
        }
        this.#tell(kept, fill(words.moved, place))
      })
      button.setAttribute('aria-label', fill(named, { column: label }))
      // Where there is no further, the button stays: the focus has its place.
      if (index === last) button.setAttribute('aria-disabled', 'true')
      return button
    }
    line.append(move(-1, '↑', words.up, 0), move(1, '↓', words.down, names.length - 1))
    const width = widths[name]
    if (width !== undefined && name !== 'title')
      item.append(this.#slider(name, label, width, widths['title'] ?? 0, words))
    return item
  }

  #slider(name: string, label: string, width: number, title: number, words: ViewStrings): HTMLElement {
    const slider = make('input', {
      type: 'range',
      part: 'width',
      min: `${narrowest}`,
      max: `${roomFor(width, title)}`,
      step: '1',
      'aria-label': fill(words.width, { column: label }),
    })
    const say = () => {
      const n = this.#acts.choices()?.context.format.number(within(Number(slider.value)) / 100, { style: 'percent' })
      slider.setAttribute('aria-valuetext', fill(words.percent, { n: n ?? '' }))
    }
    slider.value = `${Math.round(width)}`
    say()
    slider.addEventListener('input', () => {
      this.#acts.size(name, Number(slider.value), false)
      say()
    })
    slider.addEventListener('change', () => {
      this.#tell(this.#acts.size(name, Number(slider.value), true))
      this.#draw()
    })
    return slider
  }

  #button(label: string, part: string, act: () => void): HTMLElement {
    const button = make('button', { class: 'plain', part }, label)
    button.addEventListener('click', () => {
      // Not every browser does, and what is drawn again keeps the focus in its place.
      button.focus()
      if (!button.hasAttribute('aria-disabled')) act()
    })
    return button
  }

  #tell(kept: boolean, words = '') {
    const { notKept } = stringsIn(viewStrings, this.#language)
    this.#said.textContent = [words, kept ? '' : notKept].filter(Boolean).join(' ')
  }
}
