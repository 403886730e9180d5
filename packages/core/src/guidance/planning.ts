import { logicModelChecklist } from '../checks/result-sources.ts'
import { bodies, practice, tool } from '../checks/sources.ts'
import { from } from './guidance.ts'

export const theme = from(practice, {
  title: ['Which one thing do its actions share?', 'Quel point commun réunit ses actions?'],
  stakeholders: ['Who takes part in all of it?', 'Qui prend part à l’ensemble?'],
  body: ['Which group answers for it?', 'Quel groupe en répond?'],
})

export const risk = from(tool(5), {
  title: [
    'What raises or lowers the chance of harm, said without blame?',
    'Qu’est-ce qui augmente ou réduit la probabilité d’un préjudice, sans jeter de blâme?',
  ],
  groups: ['Who is affected most?', 'Qui est le plus touché?'],
  rationale: ['Why does it come first?', 'Pourquoi passe-t-il en premier?'],
  evidence: ['Which data, and which voices, show it?', 'Quelles données et quelles voix le montrent?'],
})

export const body = from(bodies, {
  mandate: ['What was it called together for?', 'Pourquoi a-t-il été réuni?'],
  composition: ['Whose voices are needed in it?', 'Quelles voix doivent y siéger?'],
  lifetime: ['Until when does it exist?', 'Jusqu’à quand existe-t-il?'],
  reportsTo: ['To whom does it report?', 'À qui rend-il compte?'],
})

export const node = from(logicModelChecklist, {
  title: [
    'For an output: what can be counted? For an outcome: who or what becomes different?',
    'Pour un extrant : que peut-on compter? Pour un résultat : qui ou quoi devient différent?',
  ],
  actions: ['Which actions of the plan carry it out?', 'Quelles actions du plan la réalisent?'],
})

export const asset = from(tool(3), {
  connection: [
    'How does it link with others that address the same risk?',
    'Quels liens a-t-il avec d’autres qui portent sur le même risque?',
  ],
  end: ['How long will it be there?', 'Combien de temps existera-t-il?'],
})

export const engagement = from(tool(4), {
  groups: ['Who has not been heard yet?', 'Qui n’a pas encore été entendu?'],
  findings: ['What came up that nobody expected?', 'Qu’est-ce qui est ressorti d’inattendu?'],
})
