import { fill, stringsIn } from '../../internal/strings.ts'
import type { Shown } from '../take/take.ts'
import { viewStrings, type ViewStrings } from './view.strings.ts'

/**
 * Where a row came from, in sentences: its document and the place there, and who changed it last since then. Nothing for
 * a row that no document brought in, and for a plan without a log: one that is published.
 */
export async function provenanceOf({ session, context }: Shown, record: string): Promise<string> {
  // A plan that is closed, or whose storage is gone, tells none any more.
  const entries = await session.history({ record }).catch(() => [])
  const [last] = entries
  const first = entries.at(-1)
  if (!last || !first?.source) return ''
  const words = stringsIn(viewStrings, context.language)
  const { document, place = '' } = first.source
  const from = [document, inWords(place, words)].filter(Boolean).join(', ')
  if (!from) return ''
  const told = fill(words.from, { from })
  if (last.change === first.change) return told
  return `${told} ${fill(words.changed, { name: last.by.name, date: context.format.date(dayOf(last.at)) })}`
}

/** Places as imports write them, in the language of the document: what follows them are headings and marks. */
const counted = /^(?:table(?:au)?|paragraphe?) \d+(?:, (?:row|ligne) \d+)?/

/** A place in the reader's words; what is written otherwise stays as it is. */
function inWords(place: string, words: ViewStrings): string {
  const own: Readonly<Record<string, string>> = { t: words.table, p: words.paragraph, r: words.row, l: words.row }
  const places: string[] = []
  for (const each of place.split('; ')) {
    const [found] = counted.exec(each) ?? []
    if (!found) break
    places.push(found.replace(/[a-z]+/g, ([letter = '']) => own[letter] ?? letter))
  }
  return places.join('; ') || place
}

/** The reader's own day of a moment. */
function dayOf(at: string): string {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime())
    ? at
    : new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())).toISOString().slice(0, 10)
}
