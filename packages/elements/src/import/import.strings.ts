import type { Plural, Strings } from '../internal/strings.ts'

export interface ImportStrings {
  label: string
  drop: string
  kinds: string
  keys: string
  stays: string
  choose: string
  paste: string
  pasteRefused: string
  nothingPasted: string
  onlyFirst: string
  another: string
  readingFile: string
  readingPaste: string
  codeMissing: string
  readFailed: string
  saveFailed: string
  saveFile: string
  stop: string
  preview: string
  previewPaste: string
  kept: string
  lost: string
  look: Plural
  actions: Plural
  tasks: Plural
  themes: Plural
  under: string
  author: string
  authorHint: string
  authorMissing: string
  as: string
  otherAuthor: string
  accept: string
  saving: string
  cancel: string
  cancelled: string
  document: string
  recognised: string
  sourceHint: string
  head: string
  whole: string
  about: string
  withoutTheme: string
  untitled: string
  notes: string
  notesHint: string
  why: Plural
  check: string
  missing: string
  whyImported: string
  whyPasted: string
  done: string
  donePaste: string
  doneEarlier: string
  pasteEarlier: string
  undo: string
  undone: string
  partlyUndone: Plural
  planNew: string
  planMerged: Plural
  planSame: string
}

export const importStrings: Strings<ImportStrings> = {
  of: 'import',
  en: {
    label: 'Bring in a document',
    drop: 'Drop a document here, or paste a table',
    kinds: 'Word (.docx), CSV, a web page, a plan file, or a table copied from Word, Excel or a web page.',
    keys: 'To paste, select this area and press Ctrl+V (⌘V on a Mac).',
    stays: 'It is read on this device and sent nowhere. You see what was understood before anything is saved.',
    choose: 'Choose a file',
    paste: 'Paste',
    pasteRefused:
      'The browser did not let this page read the clipboard. Select the area below and press Ctrl+V (⌘V on a Mac) instead.',
    nothingPasted: 'There was nothing to read. Copy a table in Word, Excel or on a web page, then paste it here.',
    onlyFirst: 'Several files came at once; only “{name}” was read. Bring the others in one after the other.',
    another: 'Choose another document',
    readingFile: 'Reading “{name}”…',
    readingPaste: 'Reading what was pasted…',
    codeMissing:
      'The part of the page that reads documents could not be loaded. Check the connection, load the page again, then bring the document in once more.',
    readFailed:
      'The document could not be read. Save it again in the program it was made with, and bring in the new copy.',
    saveFailed: 'The document could not be put into the plan. Nothing was changed; try again.',
    saveFile: 'Save it as a plan file',
    stop: 'Stop reading',
    preview: 'What was read in “{name}”',
    previewPaste: 'What was read in the paste',
    kept: 'Every word is kept: {kept} of {total}.',
    lost: 'Words kept: {kept} of {total}. The words that are missing are marked in the document.',
    look: { one: '{n} reading to look at', other: '{n} readings to look at' },
    actions: { one: '{n} action', other: '{n} actions' },
    tasks: { one: '{n} task', other: '{n} tasks' },
    themes: { one: '{n} theme', other: '{n} themes' },
    under: '{actions} under {themes}',
    author: 'Your name',
    authorHint: 'Kept with every change you make, and remembered in this browser.',
    authorMissing: 'Write your name first: every change is kept with who made it.',
    as: 'As {name}.',
    otherAuthor: 'Somebody else?',
    accept: 'Put it into the plan',
    saving: 'Saving…',
    cancel: 'Cancel',
    cancelled: 'Nothing was imported.',
    document: 'The document',
    recognised: 'What was recognised',
    sourceHint: 'The arrow keys go from one cell that was read to the next.',
    head: 'Read as: {words}',
    whole: 'About the document',
    about: 'The plan',
    withoutTheme: 'Without a theme',
    untitled: 'Untitled',
    notes: 'What fitted nowhere',
    notesHint: 'Kept in full as notes of the plan.',
    why: { one: 'Why?', other: 'Why? ({n} reasons)' },
    check: 'To look at:',
    missing: 'Not kept: {words}',
    whyImported: 'Imported from {name}',
    whyPasted: 'Imported from the clipboard',
    done: '“{name}” was imported: {counts}.',
    donePaste: 'The paste was imported: {counts}.',
    doneEarlier: '“{name}” was imported earlier.',
    pasteEarlier: 'A paste was imported earlier.',
    undo: 'Undo',
    undone: 'The import was undone. The plan is as it was before.',
    partlyUndone: {
      one: 'The import was undone, but {n} value that was changed since stays.',
      other: 'The import was undone, but {n} values that were changed since stay.',
    },
    planNew: 'The plan “{title}” is now in this browser: {counts}.',
    planMerged: {
      one: '{n} change from the file came into the plan “{title}”.',
      other: '{n} changes from the file came into the plan “{title}”.',
    },
    planSame: 'The plan “{title}” has everything that is in the file already. Nothing was changed.',
  },
  fr: {
    label: 'Importer un document',
    drop: 'Déposez un document ici ou collez un tableau',
    kinds: 'Word (.docx), CSV, page Web, fichier de plan, ou tableau copié dans Word, dans Excel ou sur une page Web.',
    keys: 'Pour coller, sélectionnez cette zone et appuyez sur Ctrl+V (⌘V sur un Mac).',
    stays:
      'Le document est lu sur cet appareil et n’est envoyé nulle part. Vous voyez ce qui a été compris avant tout enregistrement.',
    choose: 'Choisir un fichier',
    paste: 'Coller',
    pasteRefused:
      'Le navigateur n’a pas permis à cette page de lire le presse-papiers. Sélectionnez plutôt la zone ci-dessous et appuyez sur Ctrl+V (⌘V sur un Mac).',
    nothingPasted:
      'Il n’y avait rien à lire. Copiez un tableau dans Word, dans Excel ou sur une page Web, puis collez-le ici.',
    onlyFirst:
      'Plusieurs fichiers sont arrivés à la fois; seul « {name} » a été lu. Importez les autres l’un après l’autre.',
    another: 'Choisir un autre document',
    readingFile: 'Lecture de « {name} »…',
    readingPaste: 'Lecture de ce qui a été collé…',
    codeMissing:
      'La partie de la page qui lit les documents n’a pas pu être chargée. Vérifiez la connexion, rechargez la page, puis importez le document de nouveau.',
    readFailed:
      'Le document n’a pas pu être lu. Enregistrez-le de nouveau dans le logiciel d’origine et importez la nouvelle copie.',
    saveFailed: 'Le document n’a pas pu être versé dans le plan. Rien n’a été modifié; réessayez.',
    saveFile: 'L’enregistrer comme fichier de plan',
    stop: 'Arrêter la lecture',
    preview: 'Ce qui a été lu dans « {name} »',
    previewPaste: 'Ce qui a été lu dans le contenu collé',
    kept: 'Chaque mot est conservé : {kept} sur {total}.',
    lost: 'Mots conservés : {kept} sur {total}. Les mots qui manquent sont indiqués dans le document.',
    look: { one: '{n} lecture à vérifier', other: '{n} lectures à vérifier' },
    actions: { one: '{n} action', other: '{n} actions' },
    tasks: { one: '{n} tâche', other: '{n} tâches' },
    themes: { one: '{n} thème', other: '{n} thèmes' },
    under: '{actions} sous {themes}',
    author: 'Votre nom',
    authorHint: 'Conservé avec chacune de vos modifications et retenu dans ce navigateur.',
    authorMissing: 'Écrivez d’abord votre nom : chaque modification est conservée avec son auteur.',
    as: 'Au nom de {name}.',
    otherAuthor: 'Quelqu’un d’autre?',
    accept: 'Verser dans le plan',
    saving: 'Enregistrement…',
    cancel: 'Annuler',
    cancelled: 'Rien n’a été importé.',
    document: 'Le document',
    recognised: 'Ce qui a été reconnu',
    sourceHint: 'Les touches fléchées mènent d’une cellule lue à la suivante.',
    head: 'Lu comme : {words}',
    whole: 'À propos du document',
    about: 'Le plan',
    withoutTheme: 'Sans thème',
    untitled: 'Sans titre',
    notes: 'Ce qui n’a trouvé sa place nulle part',
    notesHint: 'Conservé au complet parmi les notes du plan.',
    why: { one: 'Pourquoi?', other: 'Pourquoi? ({n} raisons)' },
    check: 'À vérifier :',
    missing: 'Non conservé : {words}',
    whyImported: 'Importé de {name}',
    whyPasted: 'Importé du presse-papiers',
    done: '« {name} » a été importé : {counts}.',
    donePaste: 'Le contenu collé a été importé : {counts}.',
    doneEarlier: '« {name} » a été importé auparavant.',
    pasteEarlier: 'Un contenu collé a été importé auparavant.',
    undo: 'Annuler l’importation',
    undone: 'L’importation a été annulée. Le plan est comme avant.',
    partlyUndone: {
      one: 'L’importation a été annulée, mais {n} valeur modifiée depuis demeure.',
      other: 'L’importation a été annulée, mais {n} valeurs modifiées depuis demeurent.',
    },
    planNew: 'Le plan « {title} » est maintenant dans ce navigateur : {counts}.',
    planMerged: {
      one: '{n} modification du fichier a été ajoutée au plan « {title} ».',
      other: '{n} modifications du fichier ont été ajoutées au plan « {title} ».',
    },
    planSame: 'Le plan « {title} » contient déjà tout ce qui est dans le fichier. Rien n’a été modifié.',
  },
}
