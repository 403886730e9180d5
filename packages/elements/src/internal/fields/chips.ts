import { make } from '../dom.ts'
import { fill, stringsIn } from '../strings.ts'
import type { EditorOptions, FieldEditor } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

interface ChipsOf extends EditorOptions {
  readonly reader: string
  nameOf(id: string): string
  /** The id that a name stands for; nothing for one that is not known. */
  find(name: string): string | undefined
  /** Offers names while they are typed. */
  offer(input: HTMLInputElement): HTMLElement
  readonly hint: string
  /** Why a name that stands for nothing cannot be taken. */
  problem(name: string): string
  /** What stands between names: a comma, or a semicolon where names have commas in them. */
  readonly between: ',' | ';'
}

/** Several names, each with a button that takes it out, and a field to add others. */
export function chips(before: readonly string[], of: ChipsOf): FieldEditor {
  const { changed } = of
  const words = stringsIn(fieldsStrings, of.reader)
  let chosen = [...before]
  const list = make('ul', { class: 'chosen' })
  const input = make('input', { type: 'text', autocomplete: 'off', placeholder: of.hint, dir: 'auto' })
  const draw = () => {
    list.replaceChildren(
      ...chosen.map((id) => {
        const name = of.nameOf(id)
        const label = fill(words.takeOut, { name })
        const out = make('button', { type: 'button', 'aria-label': label, title: label }, '×')
        out.addEventListener('click', () => {
          chosen = chosen.filter((each) => each !== id)
          draw()
          input.focus()
          changed()
        })
        return make('li', {}, make('bdi', {}, name), out)
      }),
    )
  }
  /** Takes what is typed in as names; what stands for nothing stays there. */
  const take = () => {
    const left: string[] = []
    for (const typed of input.value.split(of.between === ',' ? /[,;\n]/ : /[;\n]/)) {
      const name = typed.trim()
      const id = name ? of.find(name) : undefined
      if (id === undefined && name) left.push(name)
      else if (id !== undefined && !chosen.includes(id)) chosen.push(id)
    }
    input.value = left.join('; ')
    draw()
  }
  input.addEventListener('input', () => {
    if (input.value.endsWith(';') || input.value.endsWith(of.between)) take()
    changed()
  })
  // A name that is picked from those offered is taken at once.
  input.addEventListener('change', () => {
    if (of.find(input.value.trim()) !== undefined) take()
    changed()
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && input.value.trim()) {
      // The first Enter takes the name, the next one is whoever's who placed the editor.
      event.preventDefault()
      event.stopPropagation()
      take()
      changed()
    } else if (event.key === 'Backspace' && !input.value && chosen.length) {
      chosen = chosen.slice(0, -1)
      draw()
      changed()
    }
  })
  draw()
  return {
    element: make('div', { class: 'parties' }, list, input, of.offer(input)),
    input,
    get typed() {
      return [...chosen.map(of.nameOf), input.value].filter(Boolean).join(`${of.between} `)
    },
    set typed(names) {
      chosen = []
      input.value = names
      take()
      changed()
    },
    read() {
      take()
      if (input.value.trim()) return { problem: of.problem(input.value.trim()) }
      return { value: chosen.length ? [...chosen] : undefined }
    },
    focus: () => input.focus(),
  }
}
