import type { Plural, Strings } from '../../internal/strings.ts'
import type { FilterName, Grouping } from './finding.ts'

export interface FindStrings {
  find: string
  /** The button that opens the filters, and the same with how many are set. */
  filters: string
  filtersSet: string
  /** Names the buttons that each show one status. */
  quick: string
  groupBy: string
  groupings: Record<Grouping, string>
  sortBy: string
  planOrder: string
  ascending: string
  descending: string
  /** What can leave rows out: heads of the filters, and before their values in `{name}: {value}`. */
  names: Record<FilterName, string>
  from: string
  to: string
  is: string
  fromOnly: string
  toOnly: string
  fromTo: string
  withoutDates: string
  /** `{found}` of `{n}`. */
  actions: Plural
  tasks: Plural
  /** Before one filter on the button that drops it, for those who do not see the sign. */
  drop: string
  clear: string
  nothing: string
  nothingAlone: string
  /** On a button: drop `{filter}`, and then `{n}` rows are found. */
  withoutIt: Plural
  shown: string
  sortedBy: string
  groupedBy: string
  planOrderAgain: string
  stopped: string
  noLead: string
  noSchedule: string
  noArea: string
}

export const findStrings: Strings<FindStrings> = {
  of: 'action-table-find',
  en: {
    find: 'Find in the plan',
    filters: 'Filters',
    filtersSet: 'Filters ({n})',
    quick: 'Show by status',
    groupBy: 'Group by',
    groupings: { theme: 'Theme', lead: 'Lead', schedule: 'Schedule', area: 'Planning area' },
    sortBy: 'Sort by',
    planOrder: 'The plan’s order',
    ascending: '{column}, ascending',
    descending: '{column}, descending',
    names: {
      text: 'Words',
      organizations: 'Organization',
      statuses: 'Status',
      schedules: 'Schedule',
      themes: 'Theme',
      areas: 'Planning area',
      dates: 'Dates',
    },
    from: 'From',
    to: 'To',
    is: '{name}: {value}',
    fromOnly: 'from {from}',
    toOnly: 'until {to}',
    fromTo: '{from} to {to}',
    withoutDates: 'Finds timelines that touch these days. Those without a date that could be read are left out.',
    actions: { one: '{found} of {n} action', other: '{found} of {n} actions' },
    tasks: { one: '{found} of {n} task', other: '{found} of {n} tasks' },
    drop: 'Drop the filter: ',
    clear: 'Clear all',
    nothing: 'Nothing in the plan meets all of these filters.',
    nothingAlone: 'Nothing in the plan meets this filter.',
    withoutIt: { one: 'Drop “{filter}”: {n} is found', other: 'Drop “{filter}”: {n} are found' },
    shown: 'Shown: {count}.',
    sortedBy: 'Sorted by {order}.',
    groupedBy: 'Grouped by {group}.',
    planOrderAgain: 'In the plan’s order.',
    stopped: 'Stopped',
    noLead: 'No lead named',
    noSchedule: 'Nothing said of it',
    noArea: 'No planning area named',
  },
  fr: {
    find: 'Chercher dans le plan',
    filters: 'Filtres',
    filtersSet: 'Filtres ({n})',
    quick: 'Afficher selon l’état d’avancement',
    groupBy: 'Regrouper par',
    groupings: { theme: 'Thème', lead: 'Responsable', schedule: 'Calendrier', area: 'Domaine de planification' },
    sortBy: 'Trier par',
    planOrder: 'L’ordre du plan',
    ascending: '{column}, ordre croissant',
    descending: '{column}, ordre décroissant',
    names: {
      text: 'Mots',
      organizations: 'Organisme',
      statuses: 'État d’avancement',
      schedules: 'Calendrier',
      themes: 'Thème',
      areas: 'Domaine de planification',
      dates: 'Dates',
    },
    from: 'Du',
    to: 'Au',
    is: '{name} : {value}',
    fromOnly: 'à partir du {from}',
    toOnly: 'jusqu’au {to}',
    fromTo: 'du {from} au {to}',
    withoutDates:
      'Trouve les échéanciers qui touchent ces jours. Ceux dont aucune date n’a pu être lue sont laissés de côté.',
    actions: { one: '{found} de {n} action', other: '{found} des {n} actions' },
    tasks: { one: '{found} de {n} tâche', other: '{found} des {n} tâches' },
    drop: 'Retirer le filtre : ',
    clear: 'Tout effacer',
    nothing: 'Rien dans le plan ne répond à tous ces filtres.',
    nothingAlone: 'Rien dans le plan ne répond à ce filtre.',
    withoutIt: { one: 'Retirer « {filter} » : {n} résultat', other: 'Retirer « {filter} » : {n} résultats' },
    shown: 'Affiché : {count}.',
    sortedBy: 'Trié par {order}.',
    groupedBy: 'Regroupé par {group}.',
    planOrderAgain: 'Dans l’ordre du plan.',
    stopped: 'Arrêté',
    noLead: 'Aucun responsable nommé',
    noSchedule: 'Rien n’en est dit',
    noArea: 'Aucun domaine de planification nommé',
  },
}
