import type { PlanSession } from '@cswb/core'
import { make } from '../../internal/dom.ts'
import { download, fileName } from '../../internal/download.ts'
import { Format } from '../../internal/format.ts'
import { Panel } from '../../internal/panel/panel.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import { takeStrings, type TakeStrings } from './take.strings.ts'

/** What there is to take along, as it stands now. */
export interface Taking {
  readonly session: PlanSession
  readonly language: string
  readonly title: string
  /** The day the table speaks of, which names the files. */
  readonly day: string
  readonly headingLevel: number
  readonly columns: readonly string[]
  /** The ids of the actions and tasks that are shown. */
  readonly shown: ReadonlySet<string>
}

type Kind = 'csv' | 'html' | 'json'
const kinds: readonly Kind[] = ['csv', 'html', 'json']
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
    const choices = kinds.map((kind) => this.#button(`take-${kind}`, words[kind], () => void this.#save(kind)))
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
  #scope({ session, shown, language }: Taking, words: TakeStrings): HTMLElement[] {
    const total = session.all('action').length
    if (shown.size >= total) return []
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
        radio('shown', format.count(shown.size, words.shown), true),
        radio('everything', format.count(total, words.everything), false),
      ),
    ]
  }

  async #save(kind: Kind) {
    const taking = this.#now()
    if (!taking) return
    const words = stringsIn(takeStrings, taking.language)
    const part = this.element.querySelector<HTMLInputElement>('input[value="shown"]')?.checked
    const name = [fileName(taking.title), taking.day, ...(part ? [words.part] : [])].join('-')
    try {
      const text = await write(kind, taking, part ? taking.shown : undefined)
      download(`${name}.${kind}`, text, types[kind])
      this.#said.textContent = fill(words.made, { name: `${name}.${kind}` })
    } catch {
      this.#said.textContent = words.failed
    }
  }
}

async function write(kind: Kind, taking: Taking, rows: ReadonlySet<string> | undefined): Promise<string> {
  const { session, language, columns, headingLevel } = taking
  const some = rows ? { rows } : {}
  const exchange = await import('@cswb/exchange/write.js')
  if (kind === 'csv') return exchange.planToCsv(session, { language, columns: spelledOut(columns), ...some })
  if (kind === 'html') return exchange.planToHtml(session, { language, headingLevel, ...some })
  const { writePlanDocument } = await import('@cswb/core/write.js')
  return writePlanDocument(exchange.planToDocument(session, some))
}

/** The columns a table shows, and those for what it tells together: who is beside the title, how far beside the status. */
const spelledOut = (columns: readonly string[]) =>
  columns.flatMap((name) => {
    if (name === 'title') return [name, 'deliverable', 'responsibility', 'partners']
    return name === 'status' ? [name, 'progress'] : [name]
  })
