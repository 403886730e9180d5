import { definePack } from '../define-rule.ts'
import { isOntarian } from './data/municipalities.ts'
import { act } from './data/law.ts'

export const pack = definePack({
  name: 'ontario',
  label: { en: 'Ontario: reminders of the law', fr: 'Ontario : rappels de la loi' },
  source: act,
  when: {
    en: 'For plans of a municipal tier that name Ontario among their jurisdictions (“Ontario”, “Stratford, ON”); for others, ask for it by name. Universities, services and First Nations are not bound. The rules remind; they are no legal advice.',
    fr: 'Pour les plans d’un palier municipal qui nomment l’Ontario parmi leurs territoires (« Ontario », « Stratford (ON) »); pour les autres, la demander par son nom. Les universités, les services et les Premières Nations n’y sont pas tenus. Les règles sont des rappels et non des avis juridiques.',
  },
  applies: ({ planRecord }) => isOntarian(planRecord),
})
