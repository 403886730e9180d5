import type { Plural, Strings } from '../internal/strings.ts'

export interface PlanSummaryStrings {
  asPlanReports: string
  asOfToday: string
  asOf: string
  /** A date in an attribute that is none. */
  badDate: string
  empty: string
  counting: string
  delivery: string
  due: string
  dueCounts: Record<'late' | 'date-passed' | 'due', Plural>
  ofActions: Plural
  nothingDue: string
  unsure: Plural
  undated: Plural
  changed: string
  noHistory: string
  laterHistory: string
  lookingBack: string
  unchanged: string
  became: string
  verdictBecame: string
  added: string
  removed: string
  changedCounts: Plural
  themes: string
  organizations: string
  bodies: string
  areas: string
  theme: string
  organization: string
  body: string
  area: string
  stands: string
  severalCount: string
  areasFrom: string
  noAreas: string
  without: Plural
  showAll: Plural
  results: string
  resultsBeside: string
  indicators: Plural
  untitled: string
}

export const planSummaryStrings: Strings<PlanSummaryStrings> = {
  of: 'plan-summary',
  en: {
    asPlanReports: 'As the plan itself reports, on {date}.',
    asOfToday: 'As of today, {date}.',
    asOf: 'As of {date}.',
    badDate: '“{value}” in {name} is not a date. Write it as year-month-day, like {example}.',
    empty: 'No actions yet. When the plan’s actions are added, where they stand appears here.',
    counting: 'Counting…',
    delivery: 'Where the plan stands',
    due: 'What should have happened by {date}',
    dueCounts: {
      late: { one: '{n} late', other: '{n} late' },
      'date-passed': { one: '{n} with a date that has passed', other: '{n} with dates that have passed' },
      due: { one: '{n} due now', other: '{n} due now' },
    },
    ofActions: { one: '{list}, of {n} action.', other: '{list}, of {n} actions.' },
    nothingDue: 'No date has passed without word, and nothing is due.',
    unsure: {
      one: '{n} action has a date that cannot be read for sure, and is not judged by it.',
      other: '{n} actions have dates that cannot be read for sure, and are not judged by them.',
    },
    undated: { one: '{n} action has no date.', other: '{n} actions have no date.' },
    changed: 'What has changed since {date}',
    noHistory: 'This plan comes without its history, so what has changed since then cannot be known.',
    laterHistory: 'The plan’s history begins on {date}, so what was before cannot be known.',
    lookingBack: 'Looking back…',
    unchanged: 'No action reads differently.',
    became: '{action}: was {before}, now {after}',
    verdictBecame: 'The plan as a whole read “{before}” and now reads “{after}”.',
    added: '{action}: added, now {after}',
    removed: '{action}: removed; was {before}',
    changedCounts: { one: '{n} action reads differently.', other: '{n} actions read differently.' },
    themes: 'By theme',
    organizations: 'By organization',
    bodies: 'By group or committee',
    areas: 'By planning area',
    theme: 'Theme',
    organization: 'Organization',
    body: 'Group or committee',
    area: 'Planning area',
    stands: 'Where its actions stand',
    severalCount: 'An action counts for everyone who leads it or takes part, so these do not add up to the plan.',
    areasFrom: 'An action that names no area counts for those of its theme.',
    noAreas: 'No action or theme of this plan names a planning area.',
    without: { one: '{n} other has no action.', other: '{n} others have no action.' },
    showAll: { one: 'Show {n} more', other: 'Show {n} more' },
    results: 'Results',
    resultsBeside: 'What has become different is told apart from what was done; neither counts in the other.',
    indicators: { one: 'The indicator', other: 'The {n} indicators, one by one' },
    untitled: 'Untitled',
  },
  fr: {
    asPlanReports: 'Selon le plan lui-même, en date du {date}.',
    asOfToday: 'En date d’aujourd’hui, le {date}.',
    asOf: 'En date du {date}.',
    badDate: '« {value} », dans {name}, n’est pas une date. Écrivez-la ainsi : année-mois-jour, par exemple {example}.',
    empty: 'Aucune action pour le moment. Dès que les actions du plan seront ajoutées, leur état s’affichera ici.',
    counting: 'Décompte…',
    delivery: 'Où en est le plan',
    due: 'Ce qui devait être fait en date du {date}',
    dueCounts: {
      late: { one: '{n} en retard', other: '{n} en retard' },
      'date-passed': { one: '{n} dont l’échéance est passée', other: '{n} dont l’échéance est passée' },
      due: { one: '{n} à échéance', other: '{n} à échéance' },
    },
    ofActions: { one: '{list}, sur {n} action.', other: '{list}, sur {n} actions.' },
    nothingDue: 'Aucune échéance n’est passée sans nouvelles, et rien n’est à échéance.',
    unsure: {
      one: '{n} action a une date qui ne se lit pas avec certitude; elle n’est pas jugée d’après celle-ci.',
      other:
        '{n} actions ont des dates qui ne se lisent pas avec certitude; elles ne sont pas jugées d’après celles-ci.',
    },
    undated: { one: '{n} action est sans date.', other: '{n} actions sont sans date.' },
    changed: 'Ce qui a changé depuis le {date}',
    noHistory: 'Ce plan est fourni sans son historique; on ne peut donc pas savoir ce qui a changé depuis.',
    laterHistory: 'L’historique du plan commence le {date}; on ne peut donc pas savoir ce qu’il en était avant.',
    lookingBack: 'Consultation de l’historique…',
    unchanged: 'Aucune action ne se lit autrement.',
    became: '{action} : était « {before} », maintenant « {after} »',
    verdictBecame: 'L’ensemble du plan se lisait « {before} »; il se lit maintenant « {after} ».',
    added: '{action} : ajoutée, maintenant « {after} »',
    removed: '{action} : retirée; était « {before} »',
    changedCounts: { one: '{n} action se lit autrement.', other: '{n} actions se lisent autrement.' },
    themes: 'Par thème',
    organizations: 'Par organisme',
    bodies: 'Par groupe ou comité',
    areas: 'Par domaine de planification',
    theme: 'Thème',
    organization: 'Organisme',
    body: 'Groupe ou comité',
    area: 'Domaine de planification',
    stands: 'Où en sont ses actions',
    severalCount:
      'Une action compte pour tous ceux qui en sont responsables ou y participent; la somme n’est donc pas celle du plan.',
    areasFrom: 'Une action qui ne nomme aucun domaine compte pour ceux de son thème.',
    noAreas: 'Aucune action et aucun thème de ce plan ne nomme un domaine de planification.',
    without: { one: '{n} autre n’a aucune action.', other: '{n} autres n’ont aucune action.' },
    showAll: { one: 'En afficher {n} autre', other: 'En afficher {n} autres' },
    results: 'Résultats',
    resultsBeside: 'Ce qui est devenu différent se dit à part de ce qui a été fait; l’un ne compte pas dans l’autre.',
    indicators: { one: 'L’indicateur', other: 'Les {n} indicateurs, un à un' },
    untitled: 'Sans titre',
  },
}
