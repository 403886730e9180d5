import type { DataSource } from '../../kinds/source.ts'
import { defineRule } from '../define-rule.ts'
import { asked, type Asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { ids } from '../values.ts'

function firstOther(
  { sources }: Asked,
  topics: readonly string[],
  known: ReadonlyMap<string, ReadonlySet<DataSource>>,
): DataSource | undefined {
  for (const topic of topics) for (const source of known.get(topic) ?? []) if (!sources.includes(source)) return source
  return undefined
}

export const rule = defineRule({
  id: 'evaluation/source-for-more-questions',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Could a source that is there answer more questions?',
    fr: 'Une source existante pourrait-elle répondre à d’autres questions?',
  },
  *find(context) {
    const all = asked(context)
    // Questions about the same outcome, theme, action or risk, or with the same indicator, may share what answers them.
    const topics = ({ question, indicators }: Asked) => [...ids(question.about), ...indicators.map(({ id }) => id)]
    const known = new Map<string, Set<DataSource>>()
    for (const each of all) {
      for (const topic of topics(each)) {
        const at = known.get(topic) ?? new Set()
        known.set(topic, at)
        for (const source of each.sources) if (source.access !== 'none') at.add(source)
      }
    }
    for (const each of all) {
      if (each.sources.length + each.sourceWords.length > 1) continue
      const source = firstOther(each, topics(each), known)
      if (source) yield { records: [source.id, each.question.id], data: each.question.id }
    }
  },
  message: {
    en: ({ it, data, name }) => `The data source ${it} could help to answer the question ${name(data)} too.`,
    fr: ({ it, data, name }) =>
      `La source de données ${it} pourrait aussi aider à répondre à la question ${name(data)}.`,
  },
  suggestion: {
    en: 'See whether one survey or one extract can serve both questions, and name it on the lines of both.',
    fr: 'Voir si un même sondage ou une même extraction peut servir aux deux questions, et l’indiquer dans les lignes des deux.',
  },
})
