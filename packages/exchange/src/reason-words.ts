import type { DraftReason, ReasonCode } from './draft.ts'

type Say = (data: Readonly<Record<string, string>>) => string
type Sentences = Record<ReasonCode, Say>

const en: Sentences = {
  'abbreviation-explained': (d) => `The document explains ${d['abbreviation']} as “${d['name']}”.`,
  'abbreviation-matched': (d) =>
    `${d['abbreviation']} has the first letters of “${d['name']}”, which the document names too.`,
  'body-by-words': (d) => `“${d['words']}” names a group or committee.`,
  'body-described': () => 'A heading names this group or committee, and the text under it describes it.',
  'body-succeeds': (d) => `The document says that it takes over: “${d['words']}”.`,
  'cell-aligned': (d) => `The cell under “${d['heading']}” has one line for each, in the same order.`,
  'cell-shared': (d) =>
    `The cell speaks for several actions${d['words'] ? ` (“${d['words']}”)` : ''}; each has its words as written.`,
  'column-added': (d) => `The plan has no column like “${d['heading']}”; it was added.`,
  'column-by-contents': (d) =>
    `What the column “${d['heading']}” of table ${d['table']} holds was told by its contents.`,
  'column-named': (d) => `The document calls this column “${d['heading']}”; the plan keeps that name.`,
  'columns-guessed': (d) => `Table ${d['table']} has no headings; what its columns hold was told by their contents.`,
  'columns-joined': () => 'The words of two columns were put together.',
  'columns-swapped': (d) =>
    `In table ${d['table']} the cells under “${d['headings']}” look as if they stand under each other’s heading.`,
  'comment-of-theme': (d) =>
    `The comment stands beside several actions (${d['refs']}) and names none of them, so it is kept with the theme.`,
  continued: (d) => `A later table goes on with it: “${d['words']}”.`,
  'date-of-document': (d) => `“${d['words']}” ${d['day'] ? `is ${d['day']}` : 'does not name one certain day'}.`,
  'duplicate-ref': (d) => `Another action has the ref ${d['ref']} too.`,
  'fitted-nowhere': () => 'These words fitted nowhere else.',
  'leads-from-text': (d) => `The text begins with who does the work: “${d['words']}”.`,
  'list-split': (d) => `“${d['words']}” was read as a list of names.`,
  'no-actions': () => 'No table looks like a table of actions; its words are kept as notes, to be placed.',
  'page-frame': (d) => `Menus and footer of the page were left out: “${shorten(d['words'])}”.`,
  'party-known': (d) => `“${d['words']}” is named as a partner or a group.`,
  'party-role': (d) => `“${d['words']}” is kept as a role: it is not certain which organization is meant.`,
  'plan-field-filled': (d) =>
    `The plan already says something else here; the document’s words are kept as a note: “${d['words']}”.`,
  'quotes-broken': (d) =>
    `A quotation mark is missing or too many near row ${d['row']}; rows from there on may be cut wrongly.`,
  'ref-corrected': (d) => `“${d['words']}” was read as ${d['refs']}.`,
  'ref-inferred': (d) => `It has no number of its own; its actions are numbered ${d['refs']}.`,
  'responsibility-whole': (d) =>
    `${d['lines']} lines for ${d['tasks']} tasks: they are kept with the step, as written.`,
  'row-continues': () => 'A row whose first cell is empty goes on with it.',
  'rows-wrapped': () => 'The lines of the table are broken in the middle of sentences; they were put together again.',
  'section-from-heading': () => 'A heading with the text under it.',
  'split-by-ref': (d) =>
    `One cell was cut at its refs${d['refs'] ? ` (${d['refs']})` : d['words'] ? ` (“${d['words']}”)` : ''}.`,
  'split-in-line': (d) => `One cell was cut where the numbering goes on inside a line (${d['refs']}).`,
  'split-list': () => 'Each item of the list in one cell is an action.',
  'stakeholders-cut': (d) => `The label “${d['words']}” is cut off; the names after it are known stakeholders.`,
  'table-not-actions': (d) => `Table ${d['table']} does not look like a table of actions; its words are kept as notes.`,
  'tasks-from-list': () => 'An item of a list under an action is a task.',
  'theme-from-column': () => 'The table names the theme in a column of its own.',
  'theme-from-heading': () => 'The title stands right above a table of actions.',
  'theme-from-title-row': () => 'The title stands in a row across the table of its actions.',
  'timeline-below-table': (d) => `The line below the table is said of every action above it: “${d['words']}”.`,
  'title-completed': (d) => `The title is cut off where it first stands (“${d['words']}”); a later table has it whole.`,
  'title-joined': () => 'The title stands on several lines, which were put together.',
  'title-of-plan': () => 'The first line of the document.',
}

const fr: Sentences = {
  'abbreviation-explained': (d) => `Le document explique ${d['abbreviation']} par « ${d['name']} ».`,
  'abbreviation-matched': (d) =>
    `${d['abbreviation']} reprend les premières lettres de « ${d['name']} », que le document nomme aussi.`,
  'body-by-words': (d) => `« ${d['words']} » désigne un groupe ou un comité.`,
  'body-described': () => 'Un titre nomme ce groupe ou ce comité, et le texte qui suit le décrit.',
  'body-succeeds': (d) => `Le document dit qu’il prend la relève : « ${d['words']} ».`,
  'cell-aligned': (d) => `La cellule sous « ${d['heading']} » compte une ligne pour chacune, dans le même ordre.`,
  'cell-shared': (d) =>
    `La cellule vaut pour plusieurs actions${d['words'] ? ` (« ${d['words']} »)` : ''}; chacune garde ses mots tels qu’écrits.`,
  'column-added': (d) => `Le plan n’a pas de colonne comme « ${d['heading']} »; elle a été ajoutée.`,
  'column-by-contents': (d) =>
    `Le sens de la colonne « ${d['heading']} » du tableau ${d['table']} a été déduit de son contenu.`,
  'column-named': (d) => `Le document appelle cette colonne « ${d['heading']} »; le plan garde ce nom.`,
  'columns-guessed': (d) =>
    `Le tableau ${d['table']} n’a pas d’en-têtes; le sens des colonnes a été déduit de leur contenu.`,
  'columns-joined': () => 'Les mots de deux colonnes ont été réunis.',
  'columns-swapped': (d) =>
    `Dans le tableau ${d['table']}, les cellules sous « ${d['headings']} » semblent être sous l’en-tête l’une de l’autre.`,
  'comment-of-theme': (d) =>
    `Le commentaire est à côté de plusieurs actions (${d['refs']}) sans en nommer une; il est donc conservé avec le thème.`,
  continued: (d) => `Un tableau suivant le poursuit : « ${d['words']} ».`,
  'date-of-document': (d) => `« ${d['words']} » ${d['day'] ? `est le ${d['day']}` : 'ne désigne pas un jour certain'}.`,
  'duplicate-ref': (d) => `Une autre action porte aussi le numéro ${d['ref']}.`,
  'fitted-nowhere': () => 'Ces mots n’avaient pas d’autre place.',
  'leads-from-text': (d) => `Le texte commence par qui fait le travail : « ${d['words']} ».`,
  'list-split': (d) => `« ${d['words']} » a été lu comme une liste de noms.`,
  'no-actions': () => 'Aucun tableau ne ressemble à un tableau d’actions; les mots sont conservés en notes, à placer.',
  'page-frame': (d) => `Les menus et le pied de la page ont été laissés de côté : « ${shorten(d['words'])} ».`,
  'party-known': (d) => `« ${d['words']} » est nommé comme partenaire ou comme groupe.`,
  'party-role': (d) => `« ${d['words']} » est conservé comme rôle : l’organisme visé n’est pas certain.`,
  'plan-field-filled': (d) =>
    `Le plan dit déjà autre chose ici; les mots du document sont conservés en note : « ${d['words']} ».`,
  'quotes-broken': (d) =>
    `Un guillemet manque ou est de trop près de la ligne ${d['row']}; les lignes qui suivent peuvent être mal coupées.`,
  'ref-corrected': (d) => `« ${d['words']} » a été lu comme ${d['refs']}.`,
  'ref-inferred': (d) => `Il n’a pas de numéro; ses actions portent les numéros ${d['refs']}.`,
  'responsibility-whole': (d) =>
    `${d['lines']} lignes pour ${d['tasks']} tâches : elles sont conservées avec l’étape, telles qu’écrites.`,
  'row-continues': () => 'Une ligne dont la première cellule est vide la poursuit.',
  'rows-wrapped': () => 'Les lignes du tableau sont coupées au milieu des phrases; elles ont été réunies.',
  'section-from-heading': () => 'Un titre et le texte qui le suit.',
  'split-by-ref': (d) =>
    `Une cellule a été découpée selon ses numéros${d['refs'] ? ` (${d['refs']})` : d['words'] ? ` (« ${d['words']} »)` : ''}.`,
  'split-in-line': (d) => `Une cellule a été découpée là où la numérotation se poursuit dans une ligne (${d['refs']}).`,
  'split-list': () => 'Chaque élément de la liste d’une cellule est une action.',
  'stakeholders-cut': (d) =>
    `Le libellé « ${d['words']} » est tronqué; les noms qui suivent sont des parties prenantes connues.`,
  'table-not-actions': (d) =>
    `Le tableau ${d['table']} ne ressemble pas à un tableau d’actions; ses mots sont conservés en notes.`,
  'tasks-from-list': () => 'Un élément d’une liste sous une action est une tâche.',
  'theme-from-column': () => 'Le tableau nomme le thème dans une colonne.',
  'theme-from-heading': () => 'Le titre est juste au-dessus d’un tableau d’actions.',
  'theme-from-title-row': () => 'Le titre occupe une ligne de toute la largeur du tableau de ses actions.',
  'timeline-below-table': (d) =>
    `La ligne sous le tableau vaut pour toutes les actions qui précèdent : « ${d['words']} ».`,
  'title-completed': (d) =>
    `Le titre est tronqué à sa première place (« ${d['words']} »); un tableau suivant le donne en entier.`,
  'title-joined': () => 'Le titre est sur plusieurs lignes, qui ont été réunies.',
  'title-of-plan': () => 'La première ligne du document.',
}

const shorten = (words = '') => (words.length > 80 ? `${words.slice(0, 79)}…` : words)

/** The reason as a sentence a person can check. */
export function describeReason(reason: DraftReason, language: 'en' | 'fr'): string {
  return (language === 'fr' ? fr : en)[reason.code](reason.data ?? {})
}

const places = {
  en: { table: 'table', row: 'row', paragraph: 'paragraph' },
  fr: { table: 'tableau', row: 'ligne', paragraph: 'paragraphe' },
}

type Blocks = readonly { readonly type: string }[]
const numbers = new WeakMap<Blocks, readonly number[]>()

/** Tables and paragraphs are counted each by themselves, from 1. */
function numbersOf(blocks: Blocks): readonly number[] {
  let counted = numbers.get(blocks)
  if (!counted) {
    let tables = 0
    counted = blocks.map((block, index) => (block.type === 'table' ? ++tables : index + 1 - tables))
    numbers.set(blocks, counted)
  }
  return counted
}

/** A place in words: "table 3, row 2", "paragraph 4". */
export function describePlace(
  draft: { readonly blocks: Blocks },
  place: { readonly block: number; readonly row?: number },
  language: 'en' | 'fr',
): string {
  const words = places[language]
  const number = numbersOf(draft.blocks)[place.block] ?? place.block + 1
  if (draft.blocks[place.block]?.type !== 'table') return `${words.paragraph} ${number}`
  return `${words.table} ${number}${place.row === undefined ? '' : `, ${words.row} ${place.row + 1}`}`
}
