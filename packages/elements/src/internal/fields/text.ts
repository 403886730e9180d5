import { make } from '../dom.ts'
import { valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'

/** Words over several lines. Enter is left to whoever placed it; Shift and Enter begin a new line. */
export function textEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const input = make('textarea', { rows: '1', dir: 'auto', spellcheck: 'true' })
  const before = valueOf(subject)
  const key = keyIn(before, subject)
  if (key !== 'und') input.lang = key
  input.value = wordsIn(subject)
  input.addEventListener('input', changed)
  return {
    element: input,
    input,
    get typed() {
      return input.value
    },
    set typed(words) {
      input.value = words
      changed()
    },
    // Words of other languages may have been written meanwhile.
    read: () => ({ value: said(valueOf(subject), input.value, key, subject) }),
    focus(at = 'end') {
      input.focus()
      if (at === 'all') input.select()
      else input.setSelectionRange(input.value.length, input.value.length)
    },
  }
}

/** What the plan says there now, in the language that is edited. */
export function wordsIn(subject: FieldSubject): string {
  const value = valueOf(subject)
  const key = keyIn(value, subject)
  return typeof value === 'string' ? (key === 'und' ? value : '') : (texts(value)[key] ?? '')
}

const texts = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, string>>

/** Under which tag the words stand that are edited; `und` for words of which nobody said the language. */
function keyIn(value: unknown, { language, exact, session }: FieldSubject): string {
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const ownOf = (tags: readonly string[]) =>
    tags.find((tag) => tag === language) ?? tags.find((tag) => primary(tag) === primary(language))
  // First words in a plan of several languages are in the one they are written beside.
  const planned = session.all('plan')[0]?.languages ?? []
  if (!exact && value === undefined && planned.length > 1) return ownOf(planned) ?? 'und'
  if (!exact && typeof value !== 'object') return 'und'
  const tags = Object.keys(texts(value))
  const own = ownOf(tags)
  return own ?? (exact ? language : (tags.find((tag) => tag === 'und') ?? tags[0] ?? 'und'))
}

/** The field with these words: beside those of other languages, where it has some. */
function said(before: unknown, words: string, key: string, { exact }: FieldSubject): unknown {
  const { [key]: _, ...others } = typeof before === 'string' ? { und: before } : texts(before)
  const after = words === '' ? others : { ...others, [key]: words }
  const tags = Object.keys(after)
  if (!tags.length) return undefined
  // Words of no language stay plain words, unless there are others beside them.
  return tags.length === 1 && tags[0] === 'und' && (typeof before !== 'object' || !exact) ? after['und'] : after
}
