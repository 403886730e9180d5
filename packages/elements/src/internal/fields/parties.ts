import { make } from '../dom.ts'
import { partyOf } from '../parties.ts'
import { fill, stringsIn } from '../strings.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** Before the name of an organization that is not in the plan yet, in what an editor gives back. */
export const newParty = 'new:'

/**
 * Organizations, groups and roles by name: those in the plan are offered, any other is added as an organization that is
 * new (`new:` and its name). Names are written one after the other, each ended by Enter or a comma.
 */
export function partiesEditor({ session, id, field, reader }: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const words = stringsIn(fieldsStrings, reader)
  const value = session.get(id)?.[field]
  let chosen: string[] = Array.isArray(value) ? value.map(String) : []
  const list = make('ul', { class: 'chosen' })
  const known = `parties-${field}`
  const input = make('input', { type: 'text', list: known, autocomplete: 'off', placeholder: words.addParty })
  const offered = [...session.all('organization'), ...session.all('body')].map((record) => {
    const party = partyOf(session, record.id, reader)
    return { id: record.id, name: party?.name.text ?? record.id, abbreviation: party?.abbreviation }
  })
  const options = make('datalist', { id: known }, ...offered.map(({ name }) => make('option', { value: name })))
  const nameOf = (party: string) =>
    party.startsWith(newParty) ? party.slice(newParty.length) : (partyOf(session, party, reader)?.name.text ?? party)

  const draw = () => {
    list.replaceChildren(
      ...chosen.map((party) => {
        const name = nameOf(party)
        const label = fill(words.takeOut, { name })
        const out = make('button', { type: 'button', 'aria-label': label, title: label }, '×')
        out.addEventListener('click', () => {
          chosen = chosen.filter((each) => each !== party)
          draw()
          input.focus()
          changed()
        })
        return make('li', {}, make('bdi', {}, name), out)
      }),
    )
  }
  /** Takes what is typed in as a name. */
  const take = () => {
    for (const typed of input.value.split(/[,;\n]/)) {
      const name = typed.trim()
      const same = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase()
      const found = offered.find((each) => same(each.name) || same(each.abbreviation))
      const party = found?.id ?? newParty + name
      if (name && !chosen.includes(party)) chosen = [...chosen, party]
    }
    input.value = ''
    draw()
  }
  input.addEventListener('input', () => {
    if (/[,;]$/.test(input.value)) take()
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
    element: make('div', { class: 'parties' }, list, input, options),
    input,
    get typed() {
      return [...chosen.map(nameOf), input.value].filter(Boolean).join(', ')
    },
    set typed(names) {
      chosen = []
      input.value = names
      take()
      changed()
    },
    read() {
      take()
      return { value: chosen.length ? chosen : undefined }
    },
    focus: () => input.focus(),
  }
}
