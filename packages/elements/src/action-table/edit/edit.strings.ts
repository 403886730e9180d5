import type { Plural, Strings } from '../../internal/strings.ts'

export interface EditStrings {
  toolbar: string
  addAction: string
  addTask: string
  addTheme: string
  up: string
  down: string
  indent: string
  outdent: string
  duplicate: string
  remove: string
  undo: string
  redo: string
  pick: string
  setStatus: string
  setLeads: string
  moveTo: string
  renumber: string
  keyboard: string
  pickFirst: string
  firstAlready: string
  lastAlready: string
  noneAbove: string
  notATask: string
  inOrder: string
  planOrder: string
  added: string
  addedTheme: string
  moved: string
  duplicated: string
  removed: Plural
  filtersOff: string
  themeTools: string
  rename: string
  removeTheme: string
  removeThemeAsk: string
  removeThemeWhat: Plural
  newTheme: string
  cancel: string
  apply: string
  statusOf: Plural
  leadsOf: Plural
  changedRows: Plural
  moveTitle: Plural
  theme: string
  noTheme: string
  renumberTitle: string
  renumberWhy: string
  renumberDone: Plural
  nothingToRenumber: string
  action: string
  now: string
  becomes: string
  empty: string
  keysTitle: string
  keys: readonly (readonly [keys: string, what: string])[]
  close: string
  details: string
  historyTool: string
  override: string
  statusWords: string
  columnsTool: string
  columnsTitle: string
  columnsWhy: string
  columnName: string
  columnShown: string
  columnMoved: string
  newColumn: string
  columnsDone: string
  decide: string
  inConflict: string
  conflicts: Plural
}

export const editStrings: Strings<EditStrings> = {
  of: 'action-table-edit',
  en: {
    toolbar: 'Work on the plan',
    addAction: '+ Action',
    addTask: '+ Task',
    addTheme: '+ Theme',
    up: 'Move up',
    down: 'Move down',
    indent: 'Make a task of the action above',
    outdent: 'Move one level out',
    duplicate: 'Duplicate',
    remove: 'Remove',
    undo: 'Undo',
    redo: 'Redo',
    pick: 'Select rows by tapping',
    setStatus: 'Set status…',
    setLeads: 'Set leads…',
    moveTo: 'Move to a theme…',
    renumber: 'Renumber…',
    keyboard: 'Keys…',
    pickFirst: 'Go to a row first: this works on the row you are in, or on those you have selected.',
    firstAlready: 'It stands first already.',
    lastAlready: 'It stands last already.',
    noneAbove: 'There is no action above it to become a task of.',
    notATask: 'It is no task of another action.',
    inOrder: 'The rows are sorted or grouped. Put them in the plan’s own order to move them.',
    planOrder: 'Show the plan’s own order',
    added: 'Action added.',
    addedTheme: 'Theme added.',
    moved: 'Moved. Now under {theme}, {place} of {all}.',
    duplicated: 'Duplicated.',
    removed: { one: 'One row was removed.', other: '{n} rows were removed.' },
    filtersOff: 'What was looked for was cleared, so that the new row can be seen.',
    themeTools: 'Theme',
    rename: 'Rename',
    removeTheme: 'Remove the theme',
    removeThemeAsk: 'Remove “{title}”?',
    removeThemeWhat: {
      one: 'One action or theme under it is removed with it. You can undo this.',
      other: '{n} actions and themes under it are removed with it. You can undo this.',
    },
    newTheme: 'Title of the new theme',
    cancel: 'Cancel',
    apply: 'Apply',
    statusOf: { one: 'Status of the selected row', other: 'Status of {n} rows' },
    leadsOf: { one: 'Leads of the selected row', other: 'Leads of {n} rows' },
    changedRows: { one: 'One row was changed.', other: '{n} rows were changed.' },
    moveTitle: { one: 'Move the row to', other: 'Move {n} rows to' },
    theme: 'Theme',
    noTheme: 'Without a theme',
    renumberTitle: 'Renumber the actions',
    renumberWhy:
      'Refs follow the place of each action: the ref of its theme, then its number. Refs inside sentences stay as they are.',
    renumberDone: { one: 'One ref was changed.', other: '{n} refs were changed.' },
    nothingToRenumber: 'Every ref is right already.',
    action: 'Action',
    now: 'Now',
    becomes: 'Becomes',
    empty: '(empty)',
    keysTitle: 'Keys',
    keys: [
      ['Arrows, Home, End, Page Up, Page Down', 'From cell to cell; with Ctrl to the edge, or to the next theme'],
      ['Enter, F2, or any letter', 'Write in the cell'],
      ['Enter / Tab', 'Save; Tab goes on to the next cell'],
      ['Shift+Enter', 'New line while writing'],
      ['Escape', 'Leave the cell as it was'],
      ['Delete', 'Empty the cell'],
      ['Ctrl+Enter', 'New action below'],
      ['Ctrl+Shift+Enter', 'New task under this action'],
      ['Alt+Shift+Arrows', 'Move the row up, down, in or out'],
      ['Ctrl+D', 'Duplicate'],
      ['Ctrl+I', 'All fields of the row'],
      ['Ctrl+Delete', 'Remove the row'],
      ['Shift+Space, Shift+Arrows, Ctrl+A', 'Select rows'],
      ['Ctrl+C / Ctrl+V', 'Copy rows or the cell; paste a block from a spreadsheet'],
      ['Ctrl+Z / Ctrl+Y', 'Undo and redo'],
      ['Alt+Enter', 'To the links and buttons in the cell; Escape comes back'],
      ['Alt+Shift++ / Alt+Shift+-', 'Open and fold up the tasks'],
      ['Tab', 'Out of the table'],
    ],
    close: 'Close',
    details: 'Details…',
    historyTool: 'History…',
    override: 'Set the schedule word…',
    statusWords: 'Status words…',
    columnsTool: 'Columns…',
    columnsTitle: 'Columns of the plan',
    columnsWhy: 'Names, order and what is shown are part of the plan: everybody who reads it sees them so.',
    columnName: 'Name of the column {column}',
    columnShown: 'Shown',
    columnMoved: '{column} is now column {place} of {all}.',
    newColumn: 'Add a column called',
    columnsDone: 'The columns were changed.',
    decide: 'Decide…',
    inConflict: 'Several people wrote here at the same time. All values are kept until somebody decides.',
    conflicts: {
      one: 'At one place several people wrote at the same time. All values are kept until somebody decides.',
      other: 'At {n} places several people wrote at the same time. All values are kept until somebody decides.',
    },
  },
  fr: {
    toolbar: 'Travailler au plan',
    addAction: '+ Action',
    addTask: '+ Tâche',
    addTheme: '+ Thème',
    up: 'Déplacer vers le haut',
    down: 'Déplacer vers le bas',
    indent: 'En faire une tâche de l’action au-dessus',
    outdent: 'Remonter d’un niveau',
    duplicate: 'Dupliquer',
    remove: 'Retirer',
    undo: 'Annuler',
    redo: 'Rétablir',
    pick: 'Sélectionner des lignes en touchant',
    setStatus: 'Définir l’état…',
    setLeads: 'Définir les responsables…',
    moveTo: 'Déplacer vers un thème…',
    renumber: 'Renuméroter…',
    keyboard: 'Touches…',
    pickFirst:
      'Allez d’abord à une ligne : ceci agit sur la ligne où vous êtes ou sur celles que vous avez sélectionnées.',
    firstAlready: 'Elle est déjà la première.',
    lastAlready: 'Elle est déjà la dernière.',
    noneAbove: 'Aucune action au-dessus dont elle pourrait devenir une tâche.',
    notATask: 'Ce n’est pas la tâche d’une autre action.',
    inOrder: 'Les lignes sont triées ou regroupées. Revenez à l’ordre du plan pour les déplacer.',
    planOrder: 'Afficher l’ordre du plan',
    added: 'Action ajoutée.',
    addedTheme: 'Thème ajouté.',
    moved: 'Déplacée. Maintenant sous {theme}, {place} sur {all}.',
    duplicated: 'Dupliquée.',
    removed: { one: 'Une ligne a été retirée.', other: '{n} lignes ont été retirées.' },
    filtersOff: 'La recherche a été effacée pour que la nouvelle ligne soit visible.',
    themeTools: 'Thème',
    rename: 'Renommer',
    removeTheme: 'Retirer le thème',
    removeThemeAsk: 'Retirer « {title} » ?',
    removeThemeWhat: {
      one: 'Une action ou un thème qui en dépend est retiré avec lui. Vous pourrez annuler.',
      other: '{n} actions et thèmes qui en dépendent sont retirés avec lui. Vous pourrez annuler.',
    },
    newTheme: 'Titre du nouveau thème',
    cancel: 'Annuler',
    apply: 'Appliquer',
    statusOf: { one: 'État de la ligne sélectionnée', other: 'État de {n} lignes' },
    leadsOf: { one: 'Responsables de la ligne sélectionnée', other: 'Responsables de {n} lignes' },
    changedRows: { one: 'Une ligne a été modifiée.', other: '{n} lignes ont été modifiées.' },
    moveTitle: { one: 'Déplacer la ligne vers', other: 'Déplacer {n} lignes vers' },
    theme: 'Thème',
    noTheme: 'Sans thème',
    renumberTitle: 'Renuméroter les actions',
    renumberWhy:
      'Les références suivent la place de chaque action : celle de son thème, puis son numéro. Les références dans les phrases restent telles quelles.',
    renumberDone: { one: 'Une référence a été modifiée.', other: '{n} références ont été modifiées.' },
    nothingToRenumber: 'Toutes les références sont déjà exactes.',
    action: 'Action',
    now: 'Maintenant',
    becomes: 'Devient',
    empty: '(vide)',
    keysTitle: 'Touches',
    keys: [
      ['Flèches, Début, Fin, Page haut, Page bas', 'D’une cellule à l’autre; avec Ctrl, au bord ou au thème suivant'],
      ['Entrée, F2 ou une lettre', 'Écrire dans la cellule'],
      ['Entrée / Tab', 'Enregistrer; Tab passe à la cellule suivante'],
      ['Maj+Entrée', 'Nouvelle ligne pendant l’écriture'],
      ['Échap', 'Laisser la cellule comme elle était'],
      ['Suppr', 'Vider la cellule'],
      ['Ctrl+Entrée', 'Nouvelle action en dessous'],
      ['Ctrl+Maj+Entrée', 'Nouvelle tâche de cette action'],
      ['Alt+Maj+Flèches', 'Déplacer la ligne : haut, bas, dedans, dehors'],
      ['Ctrl+D', 'Dupliquer'],
      ['Ctrl+I', 'Tous les champs de la ligne'],
      ['Ctrl+Suppr', 'Retirer la ligne'],
      ['Maj+Espace, Maj+Flèches, Ctrl+A', 'Sélectionner des lignes'],
      ['Ctrl+C / Ctrl+V', 'Copier des lignes ou la cellule; coller un bloc d’un tableur'],
      ['Ctrl+Z / Ctrl+Y', 'Annuler et rétablir'],
      ['Alt+Entrée', 'Vers les liens et boutons de la cellule; Échap revient'],
      ['Alt+Maj++ / Alt+Maj+-', 'Ouvrir et replier les tâches'],
      ['Tab', 'Sortir du tableau'],
    ],
    close: 'Fermer',
    details: 'Détails…',
    historyTool: 'Historique…',
    override: 'Fixer le mot d’échéance…',
    statusWords: 'Termes d’avancement…',
    columnsTool: 'Colonnes…',
    columnsTitle: 'Colonnes du plan',
    columnsWhy:
      'Les noms, l’ordre et ce qui est affiché font partie du plan : toutes les personnes qui le lisent les voient ainsi.',
    columnName: 'Nom de la colonne {column}',
    columnShown: 'Affichée',
    columnMoved: '{column} est maintenant la colonne {place} sur {all}.',
    newColumn: 'Ajouter une colonne appelée',
    columnsDone: 'Les colonnes ont été modifiées.',
    decide: 'Décider…',
    inConflict: 'Plusieurs personnes ont écrit ici en même temps. Tout est conservé jusqu’à ce que quelqu’un décide.',
    conflicts: {
      one: 'À un endroit, plusieurs personnes ont écrit en même temps. Tout est conservé jusqu’à ce que quelqu’un décide.',
      other:
        'À {n} endroits, plusieurs personnes ont écrit en même temps. Tout est conservé jusqu’à ce que quelqu’un décide.',
    },
  },
}
