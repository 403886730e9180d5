/** An element's words: English and French always, further languages as pages register them. */
export interface Strings<T> {
  /** The element they belong to, without `cswb-`: `action-table`. */
  readonly of: string
  readonly en: T
  readonly fr: T
}

/** A sentence for each plural category of a language; `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

type Registered = ReadonlyMap<string, object>
const key = Symbol.for('cswb.strings.v1')
const changed = Symbol.for('cswb.strings-changed.v1')
const page = globalThis as { [key]?: Registered; [changed]?: Set<() => void> }
/** What pages have registered, with whichever copy of the library; another map after every registration. */
const registered = () => (page[key] ??= new Map())

/**
 * Gives an element its words in a further language, or replaces some in English or French.
 * What is left out stays as it is (in English for a new language). Elements on the page follow at once.
 *
 * @param element the element's tag without `cswb-`, or `source` for the sentences about opening a plan
 * @param language a language tag: `de`, `fr-FR`
 */
export function registerStrings<T extends object>(element: string, language: string, words: Partial<T>): void {
  const name = `${element} ${language.toLowerCase()}`
  page[key] = new Map([...registered(), [name, { ...registered().get(name), ...words }]])
  for (const follow of page[changed] ?? []) follow()
}

/** Calls back whenever words are registered, until the returned function is called. */
export function onStringsChange(follow: () => void): () => void {
  const all = (page[changed] ??= new Set())
  all.add(follow)
  return () => void all.delete(follow)
}

const made = new Map<string, { words: object; language: string }>()
let madeOf: Registered | undefined

/** An element's words for a reader of a language: registered ones first, then its own, English for what nobody gave. */
export function stringsIn<T extends object>(strings: Strings<T>, language: string): T {
  return find(strings, language).words as T
}

/** The language those words are really in: the reader's, or English. */
export function stringsLanguage(strings: Strings<object>, language: string): string {
  return find(strings, language).language
}

function find(strings: Strings<object>, language: string) {
  const all = registered()
  // Other words anywhere make new tables everywhere: whoever compares them sees that there is something to redraw.
  if (madeOf !== all) made.clear()
  madeOf = all
  const tag = language.toLowerCase()
  const name = `${strings.of} ${tag}`
  let found = made.get(name)
  if (!found) {
    const [primary = tag] = tag.split('-')
    const own = primary === 'fr' ? strings.fr : strings.en
    const added = [primary, tag].flatMap((each) => all.get(`${strings.of} ${each}`) ?? [])
    const known = primary === 'en' || primary === 'fr' || added.length > 0
    found = { words: all.size ? Object.assign({}, own, ...added) : own, language: known ? language : 'en' }
    made.set(name, found)
  }
  return found
}

/** A sentence with its `{names}` filled in. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
