import { practice, putIntoAction } from '../checks/sources.ts'
import { from } from './guidance.ts'

export const action = {
  ...from(putIntoAction, {
    title: [
      'What will be done, said so that anyone can tell when it is?',
      'Que fera-t-on, dit de façon que chacun puisse voir quand c’est fait?',
    ],
    leads: ['Who answers for it?', 'Qui en répond?'],
    partners: ['Who else has a hand in it, or has to agree?', 'Qui d’autre y prend part ou doit donner son accord?'],
    risks: ['Which risk does it reduce?', 'Quel risque réduit-elle?'],
    evidence: ['What shows that this can work?', 'Qu’est-ce qui montre que cela peut fonctionner?'],
    funding: ['Where do the money and the time come from?', 'D’où viennent l’argent et le temps?'],
    reportsTo: ['Who hears of its progress?', 'À qui rend-on compte de son avancement?'],
  }),
  ...from(practice, {
    deliverable: [
      'What will there be at the end that was not there before?',
      'Qu’y aura-t-il à la fin qui n’existait pas avant?',
    ],
    timeline: [
      'By which day, quarter or term, and is any date still to be confirmed?',
      'Pour quel jour, trimestre ou semestre, et une date reste-t-elle à confirmer?',
    ],
    status: [
      'Where does it stand today, in one word of the plan’s own?',
      'Où en est-elle aujourd’hui, en un mot du plan?',
    ],
    comment: [
      'What has happened since the last report, and what comes next?',
      'Que s’est-il passé depuis le dernier rapport, et quelle est la suite?',
    ],
  }),
}
