import { defineRule } from '../define-rule.ts'
import { allWords, ids } from '../values.ts'
import { consulted } from './data/consulted.ts'
import { section250 } from './data/law.ts'
import { plain } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/consulted',
  severity: 'warning',
  source: section250,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Were all those consulted whom the Act names?',
    fr: 'A-t-on consulté toutes les personnes prévues par la loi?',
  },
  *find(context) {
    const plan = context.planRecord
    if (!plan) return
    const engagements = context.all('engagement')
    if (!engagements.length) {
      yield { records: [plan.id], data: undefined }
      return
    }
    const words = [
      ...engagements.map(({ groups, title, method }) => [...ids(groups), allWords(title), allWords(method)].join(' ')),
      ...context.all('heard').map(({ groups }) => ids(groups).join(' ')),
    ].map(plain)
    for (const group of consulted)
      if (!words.some((said) => group.words.test(said) || said.includes(plain(group.code))))
        yield { records: [plan.id], part: group.code, data: group }
  },
  message: {
    en: ({ data }) =>
      data
        ? `Reminder: those consulted include ${data.en}. No engagement with them is on record yet.`
        : 'Reminder: the public and several groups are consulted in making the plan. No engagement is on record yet.',
    fr: ({ data }) =>
      data
        ? `Rappel : les personnes consultées comprennent ${data.fr}. Aucune activité de mobilisation à leur intention n’est encore consignée.`
        : 'Rappel : le public et plusieurs groupes sont consultés lors de l’élaboration du plan. Aucune activité de mobilisation n’est encore consignée.',
  },
  suggestion: {
    en: 'Add each engagement with those who were engaged; where a group has not been heard yet, plan one.',
    fr: 'Ajouter chaque activité de mobilisation avec les groupes mobilisés; si un groupe n’a pas encore été entendu, en prévoir une.',
  },
})
