import type { DocumentErrorCode, DocumentErrorData } from './document-error.ts'

type Sentences = Record<DocumentErrorCode, (data: { file: string; found: string; limit: string }) => string>

const en: Sentences = {
  aborted: () => 'Reading was stopped. Nothing was changed.',
  damaged: ({ file }) =>
    `${file} is damaged or was not copied whole. Open it in the program it was made with, save it again, and bring in the new copy.`,
  empty: ({ file }) => `${file} is empty. Choose a file with a table in it, or copy the table and paste it here.`,
  encrypted: ({ file }) =>
    `${file} is protected by a password. Open it in Word, take the password off (File, Info, Protect Document), save it, and bring it in again.`,
  image: ({ file }) =>
    `${file} is a picture, and words in pictures cannot be read. Bring in the Word file, web page or CSV that the picture was made from.`,
  'no-tables': ({ file }) =>
    `No table of actions was found in ${file}. Its text can still be kept as sections; to get actions, put them in a table with a heading such as “Action”.`,
  'not-read': ({ file, found }) =>
    `${file} could not be read${found && ` (${found})`}. Open it in the program it was made with, save it as .docx, .csv or a web page, and bring in the new copy.`,
  'old-office': ({ file }) =>
    `${file} is in the format of Word or Excel 97–2003. Open it, save it as .docx (Word) or .csv (Excel), and bring in the new copy.`,
  'other-office': ({ file, found }) =>
    `${file} is a document of another kind (${found}). Save it as .docx, or copy the table and paste it here.`,
  pdf: ({ file }) =>
    `${file} is a PDF, which does not say where its tables are. Bring in the Word file it was made from; or open the PDF in Word, check the tables, save as .docx, and bring that in.`,
  spreadsheet: ({ file }) =>
    `${file} is an Excel workbook. In Excel, save the sheet as “CSV UTF-8”, or copy its cells and paste them here.`,
  'too-large': ({ file, found, limit }) =>
    `${file} is too large: ${found} MB, and at most ${limit} MB can be read. Take the pictures out, or bring it in as several documents.`,
  'too-long': ({ file, found, limit }) =>
    `${file} has a paragraph or cell of ${found} characters, and at most ${limit} can be read. Check that the right thing was copied; break the text into paragraphs.`,
  'too-many-rows': ({ file, limit }) =>
    `${file} has more than ${limit} rows, which is more than can be read at once. Bring it in as several documents.`,
  'unknown-type': ({ file }) =>
    `${file} is not a document that can be read here. Bring in a Word document (.docx), a CSV file or a web page, or paste a table.`,
}

const fr: Sentences = {
  aborted: () => 'La lecture a été arrêtée. Rien n’a été modifié.',
  damaged: ({ file }) =>
    `${file} est endommagé ou n’a pas été copié en entier. Ouvrez-le dans le logiciel d’origine, enregistrez-le de nouveau et importez la nouvelle copie.`,
  empty: ({ file }) =>
    `${file} est vide. Choisissez un fichier qui contient un tableau, ou copiez le tableau et collez-le ici.`,
  encrypted: ({ file }) =>
    `${file} est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document), enregistrez-le et importez-le de nouveau.`,
  image: ({ file }) =>
    `${file} est une image, et les mots d’une image ne peuvent pas être lus. Importez le document Word, la page Web ou le fichier CSV d’où vient l’image.`,
  'no-tables': ({ file }) =>
    `Aucun tableau d’actions n’a été trouvé dans ${file}. Son texte peut tout de même être conservé en sections; pour obtenir des actions, mettez-les dans un tableau avec un en-tête comme « Action ».`,
  'not-read': ({ file, found }) =>
    `${file} n’a pas pu être lu${found && ` (${found})`}. Ouvrez-le dans le logiciel d’origine, enregistrez-le en .docx, en .csv ou en page Web, et importez la nouvelle copie.`,
  'old-office': ({ file }) =>
    `${file} est au format de Word ou d’Excel 97–2003. Ouvrez-le, enregistrez-le en .docx (Word) ou en .csv (Excel), et importez la nouvelle copie.`,
  'other-office': ({ file, found }) =>
    `${file} est un document d’un autre type (${found}). Enregistrez-le en .docx, ou copiez le tableau et collez-le ici.`,
  pdf: ({ file }) =>
    `${file} est un PDF, qui n’indique pas où sont ses tableaux. Importez le document Word d’origine; ou ouvrez le PDF dans Word, vérifiez les tableaux, enregistrez en .docx et importez ce fichier.`,
  spreadsheet: ({ file }) =>
    `${file} est un classeur Excel. Dans Excel, enregistrez la feuille au format « CSV UTF-8 », ou copiez ses cellules et collez-les ici.`,
  'too-large': ({ file, found, limit }) =>
    `${file} est trop volumineux : ${found} Mo, et on peut lire au plus ${limit} Mo. Retirez les images, ou importez-le en plusieurs documents.`,
  'too-long': ({ file, found, limit }) =>
    `${file} contient un paragraphe ou une cellule de ${found} caractères, et on peut en lire au plus ${limit}. Vérifiez que c’est bien ce qu’il fallait copier; divisez le texte en paragraphes.`,
  'too-many-rows': ({ file, limit }) =>
    `${file} compte plus de ${limit} lignes, soit plus que ce qui peut être lu à la fois. Importez-le en plusieurs documents.`,
  'unknown-type': ({ file }) =>
    `${file} n’est pas un document qui peut être lu ici. Importez un document Word (.docx), un fichier CSV ou une page Web, ou collez un tableau.`,
}

/** The error as a sentence or two that say what was found and what to do. */
export function describeDocumentError(
  error: { readonly code: DocumentErrorCode; readonly data: DocumentErrorData },
  language: 'en' | 'fr',
): string {
  const { name, found = '', limit = '' } = error.data
  const nameless = language === 'fr' ? 'Ce qui a été collé' : 'What was pasted'
  const quoted = name && (language === 'fr' ? `Le fichier « ${name} »` : `The file “${name}”`)
  const sentence = (language === 'fr' ? fr : en)[error.code]({ file: quoted || nameless, found, limit })
  // In the middle of a sentence the article is small.
  return sentence.replace(
    /(?<=[a-zé] )(The file|Le fichier|What was|Ce qui)/,
    (words) => words[0]?.toLowerCase() + words.slice(1),
  )
}
