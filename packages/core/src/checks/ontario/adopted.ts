import { defineRule } from '../define-rule.ts'
import { section248 } from './data/law.ts'
import { adoptions, yetToAdopt } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/adopted',
  severity: 'warning',
  source: section248,
  phases: ['drafting', 'adopted'],
  speaksFor: ['governance/no-commitment'],
  asks: { en: 'Has every council that has to adopted the plan?', fr: 'Chaque conseil concerné a-t-il adopté le plan?' },
  *find(context) {
    const plan = context.planRecord
    if (!plan) return
    if (!adoptions(context).length) yield { records: [plan.id], data: '' }
    else for (const { name } of yetToAdopt(context, plan)) yield { records: [plan.id], part: name, data: name }
  },
  message: {
    en: ({ data }) =>
      data
        ? `Reminder: in a joint plan every council adopts for itself. No adoption by ${data} is on record yet.`
        : 'Reminder: the council adopts the plan by resolution (some do so by by-law). No adoption is on record yet.',
    fr: ({ data }) =>
      data
        ? `Rappel : dans un plan conjoint, chaque conseil adopte le plan pour sa part. Aucune adoption n’est encore consignée pour : ${data}.`
        : 'Rappel : le conseil adopte le plan par résolution (certains le font par règlement). Aucune adoption n’est encore consignée.',
  },
  suggestion: {
    en: 'Add a decision with the matter “adoption”, its type (resolution or by-law; a receipt for information does not adopt), date, number and council. A regional council may adopt for its municipalities; in a county each municipality adopts.',
    fr: 'Ajouter une décision ayant pour objet l’adoption, avec son type (résolution ou règlement; recevoir à titre d’information n’est pas adopter), sa date, son numéro et le conseil. Un conseil régional peut adopter pour ses municipalités; dans un comté, chaque municipalité adopte.',
  },
})
