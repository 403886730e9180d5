/**
 * What one would write first: a table of compiled regular expressions for a language, tried in order, each with what it
 * builds. It takes the first that fits and looks for status words beside it; it keeps no words, gives no reasons, parts
 * no clauses and knows nothing of sureness.
 */
export interface TableReading {
  start?: string
  end?: string
  every?: string
  status?: string
}

type Build = (match: RegExpExecArray) => TableReading

const pad = (n: number) => (n < 10 ? `0${n}` : `${n}`)
const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate()
const first = (y: number, m: number) => `${y}-${pad(m)}-01`
const last = (y: number, m: number) => `${y}-${pad(m)}-${pad(lastDay(y, m))}`
const on = (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`
const span = (y: number, a: number, z: number, b: number): TableReading => ({ start: first(y, a), end: last(z, b) })
const n = (match: RegExpExecArray, at: number) => +(match[at] ?? 0)

interface Words {
  months: string
  month: (word: string) => number
  season: Record<string, [number, number]>
  rows: (M: string, Y: string, month: (match: RegExpExecArray, at: number) => number) => [RegExp, Build][]
  status: [RegExp, string][]
}

const named = ([winter, spring, summer, fall]: [string, string, string, string]): Record<string, [number, number]> => ({
  [winter]: [1, 4],
  [spring]: [3, 6],
  [summer]: [6, 8],
  [fall]: [9, 12],
})

const en: Words = {
  months:
    '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?',
  month: (word) => 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3).toLowerCase()) / 3,
  season: named(['winter', 'spring', 'summer', 'fall']),
  rows: (M, Y, m) => [
    [/(\d{4})-(\d\d)-(\d\d)/, (x) => ({ start: x[0], end: x[0] })],
    [
      new RegExp(`between ${M} (\\d\\d?),? ${Y},? and ${M} (\\d\\d?),? ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 1), n(x, 2)), end: on(n(x, 6), m(x, 4), n(x, 5)) }),
    ],
    [
      new RegExp(`(\\d\\d?) ${M} ?[-–] ?(\\d\\d?) ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 5), m(x, 2), n(x, 1)), end: on(n(x, 5), m(x, 4), n(x, 3)) }),
    ],
    [
      new RegExp(`(?:by|no later than|until) (?:the end of )?${M} (\\d\\d?),? ${Y}`, 'i'),
      (x) => ({ end: on(n(x, 3), m(x, 1), n(x, 2)) }),
    ],
    [
      new RegExp(`${M} (\\d\\d?),? ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 1), n(x, 2)), end: on(n(x, 3), m(x, 1), n(x, 2)) }),
    ],
    [
      new RegExp(`(\\d\\d?) ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 2), n(x, 1)), end: on(n(x, 3), m(x, 2), n(x, 1)) }),
    ],
    [new RegExp(`by (\\d\\d?) ${M},? annually`, 'i'), (x) => ({ every: `--${pad(m(x, 2))}-${pad(n(x, 1))}` })],
    [new RegExp(`${M},? ${Y} ?(?:[-–/]|to|,? ?)? ?${M},? ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 4), m(x, 3))],
    [new RegExp(`${M} ?(?:[-–/]|to) ?${M},? ${Y}`, 'i'), (x) => span(n(x, 3), m(x, 1), n(x, 3), m(x, 2))],
    [new RegExp(`(?:by|until|end date:?) (?:the end of )?${M},? ${Y}`, 'i'), (x) => ({ end: last(n(x, 2), m(x, 1)) })],
    [
      new RegExp(`(?:since|from|starting|beginning in|implementation|launched in) ${M},? ${Y}`, 'i'),
      (x) => ({ start: first(n(x, 2), m(x, 1)) }),
    ],
    [new RegExp(`${M},? ${Y} and then annually`, 'i'), (x) => ({ start: first(n(x, 2), m(x, 1)), every: 'year' })],
    [new RegExp(`${M},? ${Y} and ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 3), m(x, 1))],
    [new RegExp(`${M},? ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 2), m(x, 1))],
    [
      /Q([1-4])(?: and Q([1-4]))?,? ((?:19|20)\d\d)(?:[-–](\d\d))?/i,
      (x) => span(n(x, 3), n(x, 1) * 3 - 2, n(x, 3), n(x, x[2] ? 2 : 1) * 3),
    ],
    [/([1-4])(?:st|nd|rd|th) quarter of ((?:19|20)\d\d)/i, (x) => span(n(x, 2), n(x, 1) * 3 - 2, n(x, 2), n(x, 1) * 3)],
    [
      /(winter|spring|summer|fall)(?:\/(winter|spring|summer|fall))? (?:term )?((?:19|20)\d\d)/i,
      (x) => {
        const a = en.season[(x[1] ?? '').toLowerCase()] ?? [1, 12]
        const b = x[2] ? (en.season[x[2].toLowerCase()] ?? a) : a
        return span(n(x, 3), a[0], n(x, 3), b[1])
      },
    ],
    [/by the end of fiscal year ((?:19|20)\d\d)[-–](\d\d)/i, (x) => ({ end: last(n(x, 1) + 1, 3) })],
    [/FY ?((?:19|20)\d\d)/i, (x) => span(n(x, 1) - 1, 4, n(x, 1), 3)],
    [/((?:19|20)\d\d)[-–](\d\d)\b/, (x) => span(n(x, 1), 4, n(x, 1) + 1, 3)],
    [/((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)/, (x) => span(n(x, 1), 1, n(x, 2), 12)],
    [/(?:by|until) (?:the end of )?((?:19|20)\d\d)/i, (x) => ({ end: last(n(x, 1), 12) })],
    [/early ((?:19|20)\d\d)/i, (x) => span(n(x, 1), 1, n(x, 1), 4)],
    [/every (\d+) (day|week|month|year)s?/i, (x) => ({ every: `${x[1]} ${x[2]}` })],
    [new RegExp(`${M},? annually`, 'i'), (x) => ({ every: `--${pad(m(x, 1))}` })],
    [/each (semester|term|year|quarter|month)/i, (x) => ({ every: x[1] ?? '' })],
    [/((?:19|20)\d\d)/, (x) => span(n(x, 1), 1, n(x, 1), 12)],
  ],
  status: [
    [/completed?\b|launched|approved/i, 'completed'],
    [/ongoing|in progress/i, 'in-progress'],
  ],
}

const fr: Words = {
  months:
    '(janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juill?(?:et)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\\.?',
  month: (word) => {
    const at = ['jan', 'fév', 'mar', 'avr', 'mai', 'juin', 'juil', 'aoû', 'sep', 'oct', 'nov', 'déc'].findIndex(
      (name) => word.toLowerCase().startsWith(name),
    )
    return at + 1
  },
  season: named(['hiver', 'printemps', 'été', 'automne']),
  rows: (M, Y, m) => [
    [/(\d{4})-(\d\d)-(\d\d)/, (x) => ({ start: x[0], end: x[0] })],
    [
      new RegExp(`(?:du|entre le) (\\d\\d?)(?:er)? ${M} ${Y} (?:au|et le) (\\d\\d?)(?:er)? ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 2), n(x, 1)), end: on(n(x, 6), m(x, 5), n(x, 4)) }),
    ],
    [
      new RegExp(`du (\\d\\d?)(?:er)? ${M} au (\\d\\d?)(?:er)? ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 5), m(x, 2), n(x, 1)), end: on(n(x, 5), m(x, 4), n(x, 3)) }),
    ],
    [new RegExp(`au plus tard le (\\d\\d?)(?:er)? ${M} ${Y}`, 'i'), (x) => ({ end: on(n(x, 3), m(x, 2), n(x, 1)) })],
    [
      new RegExp(`(?:à compter|à partir) du (\\d\\d?)(?:er)? ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 2), n(x, 1)) }),
    ],
    [
      new RegExp(`(\\d\\d?)(?:er)? ${M} ${Y}`, 'i'),
      (x) => ({ start: on(n(x, 3), m(x, 2), n(x, 1)), end: on(n(x, 3), m(x, 2), n(x, 1)) }),
    ],
    [new RegExp(`${M} ${Y} ?(?:[-–]|à)? ?${M} ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 4), m(x, 3))],
    [new RegExp(`${M} (?:[-–]|à|et) ${M} ${Y}`, 'i'), (x) => span(n(x, 3), m(x, 1), n(x, 3), m(x, 2))],
    [
      new RegExp(`(?:d[’']ici|jusqu[’']en|date de fin :) (?:la fin de )?${M} ${Y}`, 'i'),
      (x) => ({ end: last(n(x, 2), m(x, 1)) }),
    ],
    [
      new RegExp(`(?:depuis|à partir de|mise en œuvre|lancé en) ${M} ${Y}`, 'i'),
      (x) => ({ start: first(n(x, 2), m(x, 1)) }),
    ],
    [new RegExp(`${M} ${Y},? puis chaque année`, 'i'), (x) => ({ start: first(n(x, 2), m(x, 1)), every: 'year' })],
    [new RegExp(`${M} ${Y} et ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 3), m(x, 1))],
    [new RegExp(`${M} ${Y}`, 'i'), (x) => span(n(x, 2), m(x, 1), n(x, 2), m(x, 1))],
    [
      /T([1-4])(?: et T([1-4]))? ((?:19|20)\d\d)(?:[-–](\d\d))?/i,
      (x) => span(n(x, 3), n(x, 1) * 3 - 2, n(x, 3), n(x, x[2] ? 2 : 1) * 3),
    ],
    [/([1-4])e trimestre de ((?:19|20)\d\d)/i, (x) => span(n(x, 2), n(x, 1) * 3 - 2, n(x, 2), n(x, 1) * 3)],
    [/premier trimestre de ((?:19|20)\d\d)/i, (x) => span(n(x, 1), 1, n(x, 1), 3)],
    [
      /(hiver|printemps|été|automne) ((?:19|20)\d\d)/i,
      (x) => {
        const a = fr.season[(x[1] ?? '').toLowerCase()] ?? [1, 12]
        return span(n(x, 2), a[0], n(x, 2), a[1])
      },
    ],
    [/d[’']ici la fin de l[’']exercice ((?:19|20)\d\d)[-–](\d{4})/i, (x) => ({ end: last(n(x, 2), 3) })],
    [/exercice ((?:19|20)\d\d)[-–](\d{4})/i, (x) => span(n(x, 1), 4, n(x, 2), 3)],
    [/année scolaire ((?:19|20)\d\d)[-–](\d{4})/i, (x) => span(n(x, 1), 9, n(x, 2), 8)],
    [/((?:19|20)\d\d)[-–](\d\d)(?!\d)/, (x) => span(n(x, 1), 4, n(x, 1) + 1, 3)],
    [/((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)/, (x) => span(n(x, 1), 1, n(x, 2), 12)],
    [/(?:d[’']ici|jusqu[’']en) (?:la fin de )?((?:19|20)\d\d)/i, (x) => ({ end: last(n(x, 1), 12) })],
    [/début ((?:19|20)\d\d)/i, (x) => span(n(x, 1), 1, n(x, 1), 4)],
    [/tous les (\d+) (jour|mois|an)s?/i, (x) => ({ every: `${x[1]} ${x[2]}` })],
    [new RegExp(`${M}, chaque année`, 'i'), (x) => ({ every: `--${pad(m(x, 1))}` })],
    [/chaque (session|année|trimestre|mois)/i, (x) => ({ every: x[1] ?? '' })],
    [/((?:19|20)\d\d)/, (x) => span(n(x, 1), 1, n(x, 1), 12)],
  ],
  status: [
    [/terminée?|réalisée?|lancée?|approuvée?/i, 'completed'],
    [/en continu|continu|en cours/i, 'in-progress'],
  ],
}

/** A reader of one language. */
export function regexTable(language: 'en' | 'fr'): (text: string) => TableReading | undefined {
  const { months, month, rows, status } = language === 'en' ? en : fr
  const table = rows(months, '((?:19|20)\\d\\d)', (match, at) => month(match[at] ?? ''))
  return (text) => {
    let found: TableReading | undefined
    for (const [pattern, build] of table) {
      const match = pattern.exec(text)
      if (match) {
        found = build(match)
        break
      }
    }
    for (const [pattern, stage] of status)
      if (pattern.test(text)) {
        found = { ...found, status: stage }
        break
      }
    return found
  }
}
