/** Text a reader sees: one string, or one per language tag. `und` stands for words whose language nobody said. */
export type LocalText = string | { readonly [language: string]: string }

/** Text in the language asked for, and the tag of the language it is really in where that is another one. */
export interface TextIn {
  readonly text: string
  /** Set when the words are not in the language asked for and their own language is known. */
  readonly lang?: string
}

/** The words for a reader of a language: its own, else its primary language's, else what there is, marked with its tag. */
export function textIn(value: unknown, language: string): TextIn {
  if (typeof value === 'string') return { text: value }
  if (typeof value !== 'object' || value === null) return { text: '' }
  const texts = value as Record<string, string>
  const own =
    texts[language] ??
    texts[primary(language)] ??
    Object.entries(texts).find(([tag]) => primary(tag) === primary(language))?.[1]
  if (typeof own === 'string') return { text: own }
  if (typeof texts['und'] === 'string') return { text: texts['und'] }
  const [lang, text] = Object.entries(texts)[0] ?? []
  return lang && typeof text === 'string' ? { text, lang } : { text: '' }
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag
