import { matrixGuide, matrixTemplate } from '../checks/result-sources.ts'
import { from } from './guidance.ts'

export const question = from(matrixTemplate, {
  text: [
    'Do those who decide, fund and take part want to know this?',
    'Les personnes qui décident, financent et participent veulent-elles le savoir?',
  ],
  justification: ['Where does the evaluation say why it is asked?', 'Où l’évaluation dit-elle pourquoi on la pose?'],
  use: [
    'Which decision or improvement would an answer help with?',
    'À quelle décision ou amélioration une réponse aiderait-elle?',
  ],
  criteria: ['What would a good answer have to show?', 'Que devrait montrer une bonne réponse?'],
  feasibility: [
    'Can it be answered with the time, money and people there are?',
    'Peut-on y répondre avec le temps, l’argent et les personnes disponibles?',
  ],
  timeline: ['When is the information collected?', 'Quand l’information est-elle recueillie?'],
  leads: ['Who collects and who analyzes?', 'Qui recueille et qui analyse?'],
})

const template = from(matrixTemplate, {
  indicator: [
    'Is it SMART, is there a baseline, and would a second one help?',
    'Est-il SMART, a-t-il une valeur de référence, et un second aiderait-il?',
  ],
  leads: ['Who collects and analyzes it?', 'Qui la recueille et l’analyse?'],
  timeline: ['When?', 'Quand?'],
  sources: [
    'Where does it come from, and could that source answer more questions?',
    'D’où vient-elle, et cette source pourrait-elle répondre à d’autres questions?',
  ],
  method: [
    'Which steps gather it: which fields of what exists, which new or changed form?',
    'Quelles étapes la recueillent : quels champs de l’existant, quel formulaire nouveau ou modifié?',
  ],
})

export const line = {
  ...template,
  ...from(matrixGuide, {
    analysis: [
      'How are the numbers or the words made into an answer, and what are they compared with?',
      'Comment les chiffres ou les mots deviennent-ils une réponse, et à quoi les compare-t-on?',
    ],
    limitations: ['What can it not tell, and for whom?', 'Que ne peut-elle pas dire, et de qui?'],
  }),
}

export const source = from(matrixTemplate, {
  type: [
    'Do you collect these data yourselves, or did somebody else?',
    'Recueillez-vous ces données vous-mêmes, ou quelqu’un d’autre l’a-t-il fait?',
  ],
  availability: ['Are they there already?', 'Existent-elles déjà?'],
  access: ['How easily can they be had?', 'Est-il facile de les obtenir?'],
  reliability: ['How far can they be relied on?', 'Dans quelle mesure peut-on s’y fier?'],
})
