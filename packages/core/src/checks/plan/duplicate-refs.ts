import { defineRule } from '../define-rule.ts'
import { sense } from '../sources.ts'

const kinds = {
  theme: { en: 'themes', fr: 'thèmes' },
  action: { en: 'actions', fr: 'actions' },
  risk: { en: 'risk and protective factors', fr: 'facteurs de risque et de protection' },
  indicator: { en: 'indicators', fr: 'indicateurs' },
  question: { en: 'evaluation questions', fr: 'questions d’évaluation' },
  recommendation: { en: 'recommendations', fr: 'recommandations' },
  node: { en: 'parts of a logic model', fr: 'éléments d’un modèle logique' },
}

export const rule = defineRule({
  id: 'plan/duplicate-refs',
  severity: 'error',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Does each ref name one thing only?', fr: 'Chaque référence désigne-t-elle une seule chose?' },
  *find(context) {
    for (const [kind, called] of Object.entries(kinds)) {
      const byRef = new Map<string, string[]>()
      for (const record of context.all(kind)) {
        const ref = typeof record.ref === 'string' ? record.ref.trim() : ''
        if (!ref) continue
        // Parts of different logic models, and recommendations of different reviews, count from 1 each.
        const key = `${ref} ${String(record['model'] ?? record['review'] ?? '')}`
        const at = byRef.get(key)
        if (at) at.push(record.id)
        else byRef.set(key, [record.id])
      }
      for (const records of byRef.values()) if (records.length > 1) yield { records, field: 'ref', data: called }
    }
  },
  message: {
    en: ({ it, count, data }) => `The ref ${it} stands on ${count} ${data.en}.`,
    fr: ({ it, count, data }) => `La référence ${it} figure sur ${count} ${data.fr}.`,
  },
  suggestion: {
    en: 'Give each a ref of its own, so that updates and links reach the right one.',
    fr: 'Donner à chacun sa propre référence, pour que les mises à jour et les liens trouvent le bon.',
  },
})
