import type { ReasonCode } from '../draft.ts'
import type { Context } from './context.ts'
import { splitParties } from './parties.ts'
import { plain, slug, type Building } from './records.ts'
import { beginsAlike, type ThemeTitle } from './titles.ts'

/** Makes the theme of a title the one that actions stand under now: an earlier one where the title continues it, else a new one. */
export function openTheme(context: Context, title: ThemeTitle, why: ReasonCode, unsure = false): Building {
  const words = title.title.map((line) => line.text).join(' ')
  const earlier = findTheme(context, title, words)
  if (!earlier && !words) return context.theme ?? nameless(context, title, why)
  const theme = earlier ?? context.buildings.add('theme', slug(title.ref ?? words) || 'unnamed')
  if (earlier) repeat(theme, title, words)
  else {
    theme.write('title', title.title, words)
    if (title.title.length > 1) theme.because('title-joined', { words }, { field: 'title' })
    theme.because(why, { words }, unsure ? { unsure } : {})
  }
  if (title.ref && !theme.fields['ref']) theme.fields['ref'] = title.ref
  if (title.number) theme.mark(title.number, 'ref')
  if (title.continued) {
    theme.mark(title.continued)
    theme.because('continued', { words: title.continued.text })
  }
  nameStakeholders(context, theme, title)
  context.theme = theme
  return theme
}

/** The parties named beside a title become the theme's stakeholders. */
export function nameStakeholders(
  context: Context,
  theme: Building,
  title: Pick<ThemeTitle, 'label' | 'stakeholders' | 'cut'>,
): void {
  if (title.label) theme.mark(title.label, 'stakeholders')
  for (const line of title.stakeholders) {
    theme.mark(line, 'stakeholders')
    theme.join(
      'stakeholders',
      splitParties(line.text, context.parties.known).map((name) => context.parties.take(name, line).id),
    )
  }
  if (title.cut && title.label)
    theme.because('stakeholders-cut', { words: title.label.text }, { field: 'stakeholders', unsure: true })
  if (/[^,;]\s(?:&|and|et)\s/.test(title.stakeholders.map((line) => line.text).join(', ')))
    theme.because(
      'list-split',
      { words: title.stakeholders.map((line) => line.text).join(', ') },
      { field: 'stakeholders' },
    )
}

function nameless(context: Context, title: ThemeTitle, why: ReasonCode): Building {
  const theme = context.buildings.add('theme', title.ref ?? 'unnamed')
  theme.because(why, {})
  return theme
}

/** An earlier theme that a title means: the same words, or, where it says so, one the beginning of the other. */
function findTheme(context: Context, title: ThemeTitle, words: string): Building | undefined {
  const wanted = plain(words)
  const found = context.buildings.of('theme').findLast((theme) => {
    const other = theme.fields['ref']
    if (title.ref && other && other !== title.ref) return false
    const held = plainTitle(theme)
    return held === wanted || ((title.continued || (!!title.ref && title.ref === other)) && beginsAlike(held, wanted))
  })
  return words ? found : title.continued ? context.theme : undefined
}

const titles = new WeakMap<Building, { title: unknown; words: string }>()

/** A theme's title for comparing, remembered: long documents ask for it again and again. */
function plainTitle(theme: Building): string {
  const title = theme.fields['title']
  const known = titles.get(theme)
  if (known && known.title === title) return known.words
  const words = plain(String(title ?? ''))
  titles.set(theme, { title, words })
  return words
}

/** The words of a title that stands here again: kept as marks, or as the title where they are more complete. */
function repeat(theme: Building, title: ThemeTitle, words: string): void {
  const held = String(theme.fields['title'] ?? '')
  if (words.length > held.length) {
    theme.rewrite('title', title.title)
    theme.because('title-completed', { words: held, title: words }, { field: 'title' })
  } else for (const line of title.title) theme.mark(line, 'title')
}

/** Themes without a number take the one that all their actions' refs begin with. */
export function inferRefs(context: Context): void {
  const themes = context.buildings.of('theme')
  const taken = new Set(themes.map((theme) => theme.fields['ref']))
  const refsOf = new Map<unknown, string[]>(themes.map((theme) => [theme.id, []]))
  for (const { fields } of context.buildings.of('action')) {
    if (typeof fields['ref'] === 'string') refsOf.get(fields['theme'])?.push(fields['ref'])
  }
  for (const theme of themes) {
    const refs = refsOf.get(theme.id) ?? []
    const prefixes = new Set(refs.map((ref) => ref.slice(0, Math.max(0, ref.lastIndexOf('.')))))
    const [prefix] = prefixes
    if (theme.fields['ref'] || prefixes.size !== 1 || !prefix || taken.has(prefix)) continue
    taken.add(prefix)
    theme.fields['ref'] = prefix
    theme.because('ref-inferred', { ref: prefix, refs: refs.join(', ') }, { field: 'ref' })
  }
}
