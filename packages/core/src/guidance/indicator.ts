import { frameworkTemplate, measuringPractice } from '../checks/result-sources.ts'
import { tool } from '../checks/sources.ts'
import { from } from './guidance.ts'

export const indicator = {
  ...from(tool(6), {
    title: [
      'What exactly is counted or asked, so that two people would get the same number?',
      'Que compte-t-on ou que demande-t-on au juste, pour que deux personnes obtiennent le même nombre?',
    ],
    measures: ['Which output or outcome does it show?', 'Quel extrant ou quel résultat montre-t-il?'],
    baseline: ['What was the value before the plan began?', 'Quelle était la valeur avant le début du plan?'],
    baselineOn: [
      'Of which day or year is the baseline?',
      'De quel jour ou de quelle année date la valeur de référence?',
    ],
    method: [
      'Step by step, how are the data gathered?',
      'Étape par étape, comment les données sont-elles recueillies?',
    ],
    frequency: [
      'How often is there a new value: often enough to act on?',
      'À quelle fréquence y a-t-il une nouvelle valeur : assez souvent pour agir?',
    ],
    collects: ['Who collects it?', 'Qui la recueille?'],
  }),
  ...from(frameworkTemplate, {
    sources: [
      'From where do the data come: sources that exist, or ones to be set up?',
      'D’où viennent les données : de sources existantes ou à mettre en place?',
    ],
    reviews: ['Who looks at the results?', 'Qui examine les résultats?'],
    acts: ['Who decides what is done about them?', 'Qui décide de la suite à y donner?'],
    reporting: [
      'To whom, when and in which form are they told?',
      'À qui, quand et sous quelle forme sont-ils communiqués?',
    ],
  }),
  ...from(measuringPractice, {
    unit: ['Per cent, people, calls, days?', 'Pour cent, personnes, appels, jours?'],
    direction: ['Which way is better?', 'Dans quel sens est-ce mieux?'],
    tolerance: [
      'How far may it stray and still count as maintained?',
      'De combien peut-il s’écarter et compter encore comme maintenu?',
    ],
    denominator: ['Out of whom or what?', 'Sur combien de personnes ou d’éléments?'],
    disaggregation: [
      'Which groups should be told apart, so that nobody is hidden in an average?',
      'Quels groupes faut-il distinguer, pour que personne ne disparaisse dans une moyenne?',
    ],
    geography: ['Which area does it speak for?', 'De quel territoire parle-t-il?'],
  }),
}
