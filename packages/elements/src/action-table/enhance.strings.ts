import type { Strings } from '../internal/strings.ts'

/** Why a table of the page was left as it is. */
export type TableSkipCode = 'not-actions' | 'not-whole' | 'not-read' | 'code-missing'

export const enhanceStrings: Strings<Record<TableSkipCode, string>> = {
  of: 'enhance',
  en: {
    'not-actions':
      'This table was left as it is: no column of it was recognised as actions. Give its columns headings, like “Action”, “Timeline” and “Status”.',
    'not-whole':
      'This table was left as it is: some of its words found no place in a plan. Bring the document in with cswb-import to see which.',
    'not-read': 'This table was left as it is: it could not be read.',
    'code-missing':
      'This table was left as it is: a file of this library could not be loaded. Check that all of its files are on the server.',
  },
  fr: {
    'not-actions':
      'Ce tableau reste tel quel : aucune de ses colonnes n’a été reconnue comme des actions. Donnez un titre à ses colonnes, par exemple « Action », « Échéancier » et « État ».',
    'not-whole':
      'Ce tableau reste tel quel : certains de ses mots n’ont pas trouvé place dans un plan. Importez le document au moyen de cswb-import pour voir lesquels.',
    'not-read': 'Ce tableau reste tel quel : il n’a pas pu être lu.',
    'code-missing':
      'Ce tableau reste tel quel : un fichier de cette bibliothèque n’a pas pu être chargé. Vérifiez que tous ses fichiers se trouvent sur le serveur.',
  },
}
