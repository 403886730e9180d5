// What finds changes: by person, by what they are about, by day.
import { html, nothing, type TemplateResult } from 'lit'
import type { Telling } from '../internal/telling/telling.ts'
import type { HistoryStrings } from './history.strings.ts'
import type { Sought, ToldChange } from '../internal/telling/log.ts'

/** With so few there is nothing to find. */
const few = 3

export function seekView(
  changes: readonly ToldChange[],
  sought: Sought,
  { telling, words, field }: { telling: Telling; words: HistoryStrings; field: string | undefined },
  seek: (sought: Sought) => void,
): TemplateResult | typeof nothing {
  if (changes.length <= few) return nothing
  const { language } = telling.format
  const people = [...new Set(changes.map(({ by }) => by.name))].sort((a, b) => a.localeCompare(b, language))
  const set = (name: keyof Sought) => (event: Event) => {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement
    const { [name]: _, ...others } = sought
    seek(value ? { ...others, [name]: value } : others)
  }
  const choice = (name: 'person' | 'field', label: string, all: string, options: Iterable<readonly [string, string]>) =>
    html`<label>
      <span>${label}</span>
      <select part="seek-${name}" @change=${set(name)}>
        <option value="" ?selected=${!sought[name]}>${all}</option>
        ${[...options].map(
          ([value, text]) => html`<option value=${value} ?selected=${sought[name] === value}>${text}</option>`,
        )}
      </select>
    </label>`
  const day = (name: 'from' | 'until', label: string) =>
    html`<label>
      <span>${label}</span>
      <input type="date" part="seek-${name}" .value=${sought[name] ?? ''} @change=${set(name)} />
    </label>`
  return html`<div class="seek" role="search" aria-label=${words.find} part="seek">
    ${
      people.length > 1
        ? choice(
            'person',
            words.person,
            words.anybody,
            people.map((name) => [name, name] as const),
          )
        : nothing
    }
    ${field === undefined ? choice('field', words.what, words.anything, fieldsOf(changes, telling)) : nothing}
    ${day('from', words.from)} ${day('until', words.until)}
    ${
      Object.keys(sought).length
        ? html`<button type="button" part="seek-clear" @click=${() => seek({})}>${words.clear}</button>`
        : nothing
    }
  </div>`
}

/** Every field that was ever written, by kind and name; the kind is said where there are several. */
function fieldsOf(changes: readonly ToldChange[], telling: Telling): (readonly [string, string])[] {
  const found = new Map<string, readonly [kind: string, field: string]>()
  for (const { records } of changes)
    for (const { kind, fields } of records) for (const { field } of fields) found.set(`${kind}/${field}`, [kind, field])
  const kinds = new Set([...found.values()].map(([kind]) => kind))
  return [...found]
    .map(([key, [kind, field]]) => {
      const label = telling.field(kind, { field })
      return [key, kinds.size > 1 ? `${label} (${telling.kind(kind)})` : label] as const
    })
    .sort(([, a], [, b]) => a.localeCompare(b, telling.format.language))
}
