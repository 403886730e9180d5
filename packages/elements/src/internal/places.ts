import { viewStrings } from '../action-table/view/view.strings.ts'
import { stringsIn } from './strings.ts'

/** Places as imports write them, in the language of the document: what follows them are headings and marks. */
const counted = /^(?:table(?:au)?|paragraphe?) \d+(?:, (?:row|ligne) \d+)?/

/** A place in a document, in the reader's words; what is written otherwise stays as it is. */
export function placeInWords(place: string, language: string): string {
  const words = stringsIn(viewStrings, language)
  const own: Readonly<Record<string, string>> = { t: words.table, p: words.paragraph, r: words.row, l: words.row }
  const places: string[] = []
  for (const each of place.split('; ')) {
    const [found] = counted.exec(each) ?? []
    if (!found) break
    places.push(found.replace(/[a-z]+/g, ([letter = '']) => own[letter] ?? letter))
  }
  return places.join('; ') || place
}
