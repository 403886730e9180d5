import { defineRule } from '../define-rule.ts'
import { areaNames, areas, workOn } from '../planning-areas.ts'
import { hasStrategy, priorityRisks } from '../priority-risks.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/asset-gaps',
  severity: 'info',
  source: tool(3),
  phases: ['drafting', 'review'],
  asks: {
    en: 'In which planning areas does nobody work on a priority risk?',
    fr: 'Dans quels domaines de planification personne ne travaille-t-il sur un risque prioritaire?',
  },
  *find(context) {
    for (const risk of priorityRisks(context)) {
      const work = workOn(context, risk.id)
      // A risk that nobody works on at all is another rule’s; work without areas tells nothing about gaps.
      if (!work.length || !hasStrategy(context, risk.id)) continue
      const missing = areas.filter((area) => !work.some((each) => each.area === area))
      if (missing.length) yield { records: [risk.id], data: missing.map((area) => areaNames[area]) }
    }
  },
  message: {
    en: ({ it, data, list }) => `Nobody is known to work on the risk ${it} in ${list(data.map(({ en }) => en))}.`,
    fr: ({ it, data, list }) =>
      `À notre connaissance, personne ne travaille sur le risque ${it} dans ${list(data.map(({ fr }) => `le domaine « ${fr} »`))}.`,
  },
  suggestion: {
    en: 'Ask partners whether something exists there and add it as a community asset; otherwise plan an action, or note why none is needed.',
    fr: 'Demander aux partenaires si quelque chose y existe et l’ajouter comme actif de la collectivité; sinon, prévoir une action ou noter pourquoi il n’en faut pas.',
  },
})
