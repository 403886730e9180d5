import { defineRule } from '../define-rule.ts'
import { capital, isOutcome, levelName } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'
import { allWords } from '../values.ts'

/** Words by which an outcome says that something changes, in English and French. */
const change =
  /increas|decreas|reduc|improv|enhanc|strengthen|more |less |fewer|better|great|high|low|stronger|safer|gain|grow|rais|expand|prevent|eliminat|chang|become|able to|sense of|access|aware|knowledge|skill|maintain|sustain|accru|augment|hausse|baiss|rédui|réduc|diminu|amélior|renforc|plus |moins |meilleur|mieux|accès|élimin|prévent|prévenu|connaissance|compétence|sentiment|maintien|davantage|croissan/

export const rule = defineRule({
  id: 'logic-model/outcome-not-a-change',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does each outcome say what becomes different?',
    fr: 'Chaque résultat dit-il ce qui devient différent?',
  },
  *find(context) {
    for (const node of context.all('node')) {
      const words = allWords(node.title)
      if (isOutcome(node) && words.trim() && !change.test(words))
        yield { records: [node.id], field: 'title', data: levelName(node) }
    }
  },
  message: {
    en: ({ it, data }) => `The ${data.en} ${it} may not say yet what becomes different, and for whom.`,
    fr: ({ it, data }) =>
      `${capital(data.fr)} ${it} ne dit peut-être pas encore ce qui devient différent, et pour qui.`,
  },
  suggestion: {
    en: 'Write it as a change, such as “Youth have better access to counselling”; leave it if it says so in other words.',
    fr: 'L’écrire comme un changement, par exemple « Les jeunes ont un meilleur accès au counseling »; le laisser s’il le dit autrement.',
  },
})
