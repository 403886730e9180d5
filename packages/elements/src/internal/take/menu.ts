import { make } from '../dom.ts'
import { download, fileName } from '../download.ts'
import { Format } from '../format.ts'
import { Panel } from '../panel/panel.ts'
import { fill, stringsIn } from '../strings.ts'
import { takeStrings, type TakeStrings } from './take.strings.ts'

/** What there is to take along, as it stands now. */
export interface Taking {
  readonly language: string
  /** Names the files, with the day. */
  readonly title: string
  /** The day the element speaks of. */
  readonly day: string
  /** How many rows are shown and how many there are, where one may take what is shown alone. */
  readonly scope?: { readonly shown: number; readonly all: number }
  /** The kinds of files, in their order. */
  readonly kinds: readonly Kind[]
  /** The words of a file. @param part only what is shown */
  write(kind: Kind, part: boolean): Promise<string>
}

export type Kind = 'csv' | 'html' | 'json'
const types: Record<Kind, string> = { csv: 'text/csv', html: 'text/html', json: 'application/json' }

/** The list of ways to take a plan along. */
export class TakeMenu {
  #now: () => Taking | undefined
  #panel = new Panel('take', () => this.#fill())
  #said: HTMLElement = make('p', { role: 'status', class: 'quiet' })
  #language = ''

  constructor(now: () => Taking | undefined) {
    this.#now = now
  }

  get element(): HTMLDetailsElement {
    return this.#panel.element
  }

  /** Says its words in the table's language; call it whenever the table was drawn. */
  draw(): void {
    const language = this.#now()?.language ?? this.#language
    if (language === this.#language) return
    this.#language = language
    this.#panel.close()
    this.#panel.summary.textContent = stringsIn(takeStrings, language).open
  }

  #fill() {
    const taking = this.#now()
    if (!taking) return
    const words = stringsIn(takeStrings, taking.language)
    const choices = taking.kinds.map((kind) => this.#button(`take-${kind}`, words[kind], () => void this.#save(kind)))
    const print = this.#button('take-print', words.print, () => {
      this.#panel.close()
      globalThis.print()
    })
    this.#said.textContent = ''
    this.#panel.body.replaceChildren(...this.#scope(taking, words), make('ul', {}, ...choices, print), this.#said)
  }

  #button(part: string, label: string, act: () => void): HTMLElement {
    const button = make('button', { class: 'plain', type: 'button', part }, label)
    button.addEventListener('click', act)
    return make('li', {}, button)
  }

  /** Asks what to take, where less is shown than there is. */
  #scope({ scope, language }: Taking, words: TakeStrings): HTMLElement[] {
    if (!scope || scope.shown >= scope.all) return []
    const format = Format.in(language)
    const radio = (value: string, label: string, checked: boolean) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name: 'scope', value, ...(checked && { checked: '' }) }),
        ` ${label}`,
      )
    return [
      make(
        'fieldset',
        {},
        make('legend', {}, words.what),
        radio('shown', format.count(scope.shown, words.shown), true),
        radio('everything', format.count(scope.all, words.everything), false),
      ),
    ]
  }

  async #save(kind: Kind) {
    const taking = this.#now()
    if (!taking) return
    const words = stringsIn(takeStrings, taking.language)
    const part = this.element.querySelector<HTMLInputElement>('input[value="shown"]')?.checked ?? false
    const name = [fileName(taking.title), taking.day, ...(part ? [words.part] : [])].join('-')
    try {
      const text = await taking.write(kind, part)
      download(`${name}.${kind}`, text, types[kind])
      this.#said.textContent = fill(words.made, { name: `${name}.${kind}` })
    } catch {
      this.#said.textContent = words.failed
    }
  }
}
