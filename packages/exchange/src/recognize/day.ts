import { plain } from './records.ts'

const months = ['jan', 'fe[bv]', 'mar', 'a[pv]r', 'ma[iy]', 'jui?n', 'jui?l', 'a(?:ug|ou)', 'sep', 'oct', 'nov', 'dec']
const month = (word: string) => months.findIndex((pattern) => new RegExp(`^${pattern}`).test(word)) + 1

/** The one day a text names, `YYYY-MM-DD`; nothing where it names none, several, or could be read two ways. */
export function documentDay(text: string): string | undefined {
  const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = plain(text).replace(/(\d)(?:st|nd|rd|th|er|re)\b/g, '$1')
  const english = /\b([a-z]{3,9}) (\d{1,2}) ((?:19|20)\d\d)\b/.exec(words)
  if (english) return day(Number(english[3]), month(english[1] ?? ''), Number(english[2]))
  const french = /\b(\d{1,2}) ([a-z]{3,9}) ((?:19|20)\d\d)\b/.exec(words)
  if (french) return day(Number(french[3]), month(french[2] ?? ''), Number(french[1]))
  return undefined
}

function day(year: number, monthOfYear: number, dayOfMonth: number): string | undefined {
  const made = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth))
  const real = monthOfYear > 0 && made.getUTCMonth() === monthOfYear - 1 && made.getUTCDate() === dayOfMonth
  return real ? made.toISOString().slice(0, 10) : undefined
}
