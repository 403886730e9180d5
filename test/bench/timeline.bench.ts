// How fast timelines and statuses are read, against a bare table of regular expressions and chrono-node.
import { parseTimeline } from '@cswb/core/timeline.js'
import { readStatus } from '@cswb/core/status.js'
import { casual } from 'chrono-node'
import { casual as casualFr } from 'chrono-node/fr'
import { interleave, report } from './pair.ts'
import { corpus, statuses } from './timeline/corpus.ts'
import { regexTable } from './timeline/regex-table.ts'

const results: Record<string, number | string> = {}
const ratios: Record<string, number> = {}
const reference = new Date(Date.UTC(2022, 5, 15))

for (const language of ['en', 'fr'] as const) {
  const phrases = corpus(language)
  const cells = statuses(language)
  const table = regexTable(language)
  const chrono = language === 'en' ? casual : casualFr
  const readers: Record<string, (text: string) => unknown> = {
    ours: (text) => {
      const { clauses } = parseTimeline(text)
      return clauses.some(
        ({ span, milestones, recurrence }) =>
          recurrence || milestones.length || span.earliestStart || span.latestEnd || span.latestStart,
      )
    },
    'regex-table': (text) => {
      const found = table(text)
      return found?.start ?? found?.end ?? found?.every
    },
    chrono: (text) => chrono.parse(text, reference).length,
  }
  results[`${language}/phrases`] = String(phrases.length)
  for (const [name, read] of Object.entries(readers))
    results[`${language}/${name}/recognized`] = String(phrases.filter(read).length)
  // A table that knew less would be faster for nothing.
  if (phrases.filter((text) => !readers['regex-table']?.(text)).length)
    throw new Error(`The ${language} table misses phrases.`)

  const all = (read: (text: string) => unknown, texts: string[]) => () => {
    let last: unknown
    for (const text of texts) last = read(text)
    return last
  }
  const per = phrases.length
  const times = interleave([
    { name: 'ours', per, run: all((text) => parseTimeline(text), phrases) },
    { name: 'regex-table', per, run: all(table, phrases) },
    { name: 'chrono', per, run: all((text) => chrono.parse(text, reference), phrases) },
    { name: 'status', per: cells.length, run: all((text) => readStatus(text), cells) },
  ])
  for (const [name, time] of Object.entries(times)) results[`${language}/${name}/us`] = time
  const { ours = NaN, 'regex-table': regex = NaN, chrono: theirs = NaN } = times
  ratios[`${language}/regex-table`] = ours / regex
  ratios[`${language}/chrono`] = ours / theirs
}

report('timeline', results, ratios)
