import { primaryOf } from '../internal/format.ts'
import { fill, stringsIn, type Strings } from '../internal/strings.ts'
import type { CellContext } from './context.ts'

interface LanguageStrings {
  onlyIn: string
  /** A language that neither the browser nor we can name. */
  other: string
}

export const languageStrings: Strings<LanguageStrings> = {
  of: 'languages',
  en: {
    onlyIn: 'Parts of this plan are available in {languages} only.',
    other: 'another language ({code})',
  },
  fr: {
    onlyIn: 'Certaines parties de ce plan sont offertes seulement dans une autre langue : {languages}.',
    other: 'autre langue ({code})',
  },
}

/** Languages of Canada that plans are written in and that browsers have no names for. */
const names: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  atj: ['Atikamekw', 'atikamekw'],
  bla: ['Blackfoot', 'pied-noir'],
  cr: ['Cree', 'cri'],
  dak: ['Dakota', 'dakota'],
  iu: ['Inuktitut', 'inuktitut'],
  mic: ['Mi’kmaw', 'mi’kmaw'],
  moe: ['Innu', 'innu'],
  moh: ['Mohawk', 'mohawk'],
  oj: ['Ojibwe', 'ojibwé'],
  one: ['Oneida', 'oneida'],
}

/** Says, in one sentence, in which other languages titles of the plan are shown; empty where there are none. */
export function otherLanguages(context: CellContext): string {
  const found = new Set<string>()
  const look = (value: unknown) => {
    const { lang } = context.text(value)
    if (lang && lang !== context.language) found.add(lang)
  }
  for (const kind of ['theme', 'action'] as const)
    // Words that are not in several languages are in the plan's own.
    for (const { title } of context.plan.all(kind)) if (typeof title === 'object' || context.foreign) look(title)
  if (!found.size) return ''
  const words = stringsIn(languageStrings, context.language)
  const languages = [...new Set([...found].map((tag) => nameOf(tag, context, words)))]
  return fill(words.onlyIn, { languages: context.format.list(languages, 'disjunction') })
}

function nameOf(code: string, { format }: CellContext, words: LanguageStrings): string {
  const ours = names[primaryOf(code)]?.[format.spoken === 'fr' ? 1 : 0]
  const name = ours ?? format.languageName(code)
  return name.toLowerCase() === code.toLowerCase() ? fill(words.other, { code }) : name
}
