import { make } from '../dom.ts'
import { partyOf } from '../parties.ts'
import { stringsIn } from '../strings.ts'
import { chips } from './chips.ts'
import { newName, valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** What readers of a plan know as a role of its own: "role: Consultant" names one. */
const role = /^(?:role|rôle)\s*:\s*/i

let lists = 0

/**
 * Organizations, groups and roles by name: those in the plan are offered, any other is added as an organization that is
 * new (`new:` and its name). Names are written one after the other, each ended by Enter or a comma.
 */
export function partiesEditor(subject: FieldSubject, options: EditorOptions): FieldEditor {
  const { session, reader } = subject
  const words = stringsIn(fieldsStrings, reader)
  const value = valueOf(subject)
  const offered = [...session.all('organization'), ...session.all('body')].map((record) => {
    const party = partyOf(session, record.id, reader)
    return { id: record.id, name: party?.name.text ?? record.id, abbreviation: party?.abbreviation }
  })
  return chips(Array.isArray(value) ? value.map(String) : [], {
    ...options,
    reader,
    nameOf: (party) =>
      party.startsWith(newName) ? party.slice(newName.length) : (partyOf(session, party, reader)?.name.text ?? party),
    find: (name) => {
      const same = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase()
      const found = offered.find((each) => same(each.name) || same(each.abbreviation))
      return found?.id ?? (role.test(name) ? `role:${name.replace(role, '')}` : newName + name)
    },
    offer: (input) => {
      const list = make(
        'datalist',
        { id: `parties-${++lists}` },
        ...offered.map(({ name }) => make('option', { value: name })),
      )
      input.setAttribute('list', list.id)
      return list
    },
    hint: words.addParty,
    problem: () => '',
    between: ',',
  })
}
