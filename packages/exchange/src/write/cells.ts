import { textIn, type PlanReader, type TextIn } from '@cswb/core'
import { linked, readLinks, type Link } from '@cswb/core/links.js'
import { lastDay, type ColumnName } from './columns.ts'
import { element, escape } from './markup.ts'
import { marked, type Teller } from './marks.ts'
import type { OutlineRow } from './outline.ts'
import { partiesOf, type WrittenParty } from './parties.ts'
import { dayIn, fill, percentIn, wordsFor } from './words.ts'

/** What every cell is written with. */
export interface CellContext {
  readonly plan: PlanReader
  readonly language: string
}

/** Words of the plan, marked as being in another language where they are; links in them lead where they led. */
export const worded = (tag: string, { text, lang }: TextIn, field?: string, links: readonly Link[] = []): string =>
  element(
    tag,
    { 'data-field': field, lang, dir: lang && 'auto' },
    linked(text, links)
      .map((piece) =>
        typeof piece === 'string' ? escape(piece) : element('a', { href: piece.href }, escape(piece.words)),
      )
      .join(''),
  )

/** Words that are not a field: the marks tell it, or it is ours. */
const aside = (tag: string, content: string, className?: string): string =>
  content && element(tag, { 'data-field': '', class: className }, content)

/** The names of parties; an abbreviation carries the name it stands for. */
export const named = (parties: readonly WrittenParty[]): string =>
  parties
    .map(({ name, abbreviation }) =>
      abbreviation
        ? element('abbr', { title: name.text, lang: name.lang }, escape(abbreviation))
        : name.lang
          ? element('span', { lang: name.lang }, escape(name.text))
          : escape(name.text),
    )
    .join(', ')

/** The content of a row's cell. What it tells of a record is noted, so that the marks need not say it again. */
export function cellOf(context: CellContext, row: OutlineRow, name: ColumnName, tell: Teller): string {
  const { plan, language } = context
  const { action, update } = row
  const words = wordsFor(language)
  const text = (value: unknown) => textIn(value, language)
  const links = readLinks(text(action.links).text)
  /** A field of the action in its own words. */
  const own = (field: string, tag = 'span') => {
    const said = text(action[field])
    return said.text ? (tell(action, field), worded(tag, said, field, links)) : ''
  }
  /** What the newest update says: of another record than the row's, so with marks of its own. */
  const news = (field: 'status' | 'text', before = '') => {
    const said = text(update?.[field])
    if (!update || !said.text) return ''
    tell(update, field)
    return element('div', marked({ kind: 'update', id: update.id }), before + worded('span', said, field))
  }
  switch (name) {
    case 'title': {
      const before = row.depth === 1 ? words.task : row.depth ? fill(words.taskLevel, 'n', String(row.depth)) : ''
      const deliverable = own('deliverable')
      return (
        aside('span', escape(before), 'cswb-of') +
        (own('title') || aside('span', escape(words.untitled))) +
        (deliverable && element('div', { class: 'cswb-more' }, escape(words.deliverable) + deliverable))
      )
    }
    case 'responsibility':
      return own('responsibility') || aside('span', named(partiesOf(plan, action.leads, language)))
    case 'partners':
      return aside('span', named(partiesOf(plan, action.partners, language)))
    case 'status': {
      const progress = update?.progress ?? action.progress
      const done = progress === undefined ? '' : fill(words.progress, 'percent', percentIn(language, progress))
      return (update?.status ? news('status') : own('status')) + aside('div', escape(done), 'cswb-more')
    }
    case 'comment': {
      const on = update?.on
        ? `${element('time', { datetime: update.on }, escape(dayIn(language, update.on, 'short')))} `
        : ''
      return own('comment', 'div') + news('text', on)
    }
    case 'updatedOn': {
      const on = lastDay(row)
      return on ? element('time', { datetime: on, 'data-field': '' }, escape(dayIn(language, on, 'short'))) : ''
    }
    default:
      return own(name)
  }
}
