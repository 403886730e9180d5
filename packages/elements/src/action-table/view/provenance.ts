import { fill, stringsIn } from '../../internal/strings.ts'
import { dayOf } from '../../internal/moment.ts'
import { placeInWords } from '../../internal/places.ts'
import type { Shown } from '../take/take.ts'
import { viewStrings } from './view.strings.ts'

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
  const from = [document, placeInWords(place, context.language)].filter(Boolean).join(', ')
  if (!from) return ''
  const told = fill(words.from, { from })
  if (last.change === first.change) return told
  return `${told} ${fill(words.changed, { name: last.by.name, date: context.format.date(dayOf(last.at)) })}`
}
