import type { Context } from './context.ts'
import { documentDay } from './day.ts'
import { sliceLine, type Line } from './lines.ts'
import { plain } from './records.ts'

const updated =
  /^((?:date[\s\u00a0]+of[\s\u00a0]+)?(?:last|latest)?[\s\u00a0]*(?:updated?|revised|revision|modified|reviewed)(?:[\s\u00a0]+(?:on|as of))?|as of|current as of|(?:date de (?:la )?)?(?:dernière[\s\u00a0]+)?(?:mise à jour|révision|modification)(?:[\s\u00a0]+(?:le|en date du))?|mis à jour le|révisé le|en date du)[\s\u00a0]*[:–—-]?[\s\u00a0]*(?=\S)/iu

/** "Last updated: Sept. 10, 2020": the words after the label, and the day where they name one. */
export function documentDate(context: Context, line: Line): boolean {
  const found = updated.exec(line.text)
  if (!found || line.text.length > 80 || context.plan.fields['documentDateText']) return false
  const words = sliceLine(line, found[0].length)
  if (!/\d/.test(words.text)) return false
  context.plan.mark(sliceLine(line, 0, found[0].length), 'documentDateText')
  context.plan.write('documentDateText', [words])
  const day = documentDay(words.text)
  if (day) context.plan.fields['documentDate'] = day
  context.plan.because(
    'date-of-document',
    { words: words.text, ...(day && { day }) },
    { field: 'documentDateText', ...(!day && { unsure: true }) },
  )
  return true
}

/** The title of the whole document. */
export function planTitle(context: Context, line: Line | undefined): void {
  if (!line) return
  context.plan.write('title', [line])
  context.plan.because('title-of-plan', { words: line.text }, { field: 'title' })
}

const dated =
  /^(all )?(action )?(timelines?|time frames?|timing|deadlines?|dates?|echeanciers?|echeances?|calendrier|delais?)\b/
const says =
  /\b(tbd|tbc|to be (determined|confirmed|decided)|a (determiner|confirmer|venir|preciser)|ongoing|en cours|\d{4})\b/

/** "TIMELINE TO BE DETERMINED" below a table: it is said of the actions above that have no timeline of their own. */
export function dateBelow(context: Context, line: Line): boolean {
  const words = plain(line.text)
  if (line.text.length > 100 || !dated.test(words) || !says.test(words) || !context.undated.length) return false
  const actions = context.undated
  context.undated = []
  context.later.push(() => {
    for (const action of actions) {
      if (action.fields['timeline']) continue
      action.write('timeline', [{ ...line, level: 0 }])
      action.because('timeline-below-table', { words: line.text }, { field: 'timeline' })
    }
  })
  return true
}
