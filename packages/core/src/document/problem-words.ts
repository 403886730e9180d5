import type { Problem, Wanted } from './problem.ts'

type Language = 'en' | 'fr'

const wants: Record<Language, Record<string, (wanted: Wanted) => string>> = {
  en: {
    text: () => 'text, or one text per language, such as {"en": "…", "fr": "…"}',
    word: () => 'text',
    words: () => 'a list of texts',
    choice: ({ options = [] }) => `one of ${options.join(', ')}`,
    choices: ({ options = [] }) => `a list of any of ${options.join(', ')}`,
    date: () => 'a day written YYYY-MM-DD',
    number: ({ min, max }) =>
      `a number${min === undefined ? '' : ` of at least ${min}`}${max === undefined ? '' : ` and at most ${max}`}`,
    flag: () => 'true or false',
    reference: () => 'the id of a record',
    references: () => 'a list of record ids',
    parties: () => 'a list of organization or body ids, or "role:" and the words of the role',
    data: () => 'a JSON value',
  },
  fr: {
    text: () => 'un texte, ou un texte par langue, comme {"en": "…", "fr": "…"}',
    word: () => 'un texte',
    words: () => 'une liste de textes',
    choice: ({ options = [] }) => `l’une des valeurs ${options.join(', ')}`,
    choices: ({ options = [] }) => `une liste parmi ${options.join(', ')}`,
    date: () => 'un jour au format AAAA-MM-JJ',
    number: ({ min, max }) =>
      `un nombre${min === undefined ? '' : ` d’au moins ${min}`}${max === undefined ? '' : ` et d’au plus ${max}`}`,
    flag: () => 'true ou false',
    reference: () => 'l’identifiant d’une fiche',
    references: () => 'une liste d’identifiants de fiches',
    parties: () => 'une liste d’identifiants d’organismes ou de comités, ou « role: » suivi du nom du rôle',
    data: () => 'une valeur JSON',
  },
}

const sentences: Record<Language, Record<Problem['code'], (problem: Problem, wanted: string) => string>> = {
  en: {
    'not-json': (p) => `This is not a plan file: it is not valid JSON${p.found ? ` (${p.found})` : ''}.`,
    'not-a-plan': (p) =>
      `This is not a plan: a plan is a JSON object with a format and records, and this is ${p.found ?? 'something else'}.`,
    'format-missing': () => 'The document does not say its format. Add "format": "cswb-plan/1".',
    'format-unknown': (p) => `The format ${p.found} is not known. A plan says "format": "cswb-plan/1".`,
    'format-newer': (p) =>
      `This plan is in the format ${p.found}, newer than this version reads (cswb-plan/1). Update the software to open it; the file was not changed.`,
    'records-missing': (p) =>
      `The document has no list of records${p.found ? ` (found ${p.found})` : ''}. A plan has "records": [ … ].`,
    'record-not-an-object': (p) => `${p.path}: a record is an object with an id and a kind; found ${p.found}.`,
    'id-missing': (p) => `${p.path}: the record has no id; found ${p.found}, wanted a text that no other record has.`,
    'id-twice': (p) =>
      `${p.path}: the id ${p.record} is already taken by another record (${p.found}). Give one of them another id.`,
    'kind-missing': (p) =>
      `${where(p, 'record')}: the record does not say its kind; found ${p.found}, wanted a text such as "action".`,
    'plan-missing': (p) => `The document names the plan ${p.found}, but no record of kind "plan" has that id.`,
    'field-missing': (p, wanted) => `${where(p, 'record')}: the field "${p.field}" is missing; wanted ${wanted}.`,
    'field-wrong': (p, wanted) => `${where(p, 'record')}: the field "${p.field}" is ${p.found}; wanted ${wanted}.`,
    'changes-wrong': (p) => `The change log is ${p.found}; wanted a list of changes.`,
    'change-wrong': (p) => `${p.path}: the change cannot be read; found ${p.found}.`,
    'records-differ': (p) =>
      `${where(p, 'record')}: the record does not say what the change log says. If the records were edited by hand, take the "changes" out of a copy of the file and open that.`,
  },
  fr: {
    'not-json': (p) => `Ce n’est pas un fichier de plan : le JSON n’est pas valide${p.found ? ` (${p.found})` : ''}.`,
    'not-a-plan': (p) =>
      `Ce n’est pas un plan : un plan est un objet JSON avec un format et des fiches, et ceci est ${p.found ?? 'autre chose'}.`,
    'format-missing': () => 'Le document n’indique pas son format. Ajoutez "format": "cswb-plan/1".',
    'format-unknown': (p) => `Le format ${p.found} est inconnu. Un plan indique "format": "cswb-plan/1".`,
    'format-newer': (p) =>
      `Ce plan est au format ${p.found}, plus récent que celui que cette version lit (cswb-plan/1). Mettez le logiciel à jour pour l’ouvrir; le fichier n’a pas été modifié.`,
    'records-missing': (p) =>
      `Le document n’a pas de liste de fiches${p.found ? ` (trouvé : ${p.found})` : ''}. Un plan contient "records": [ … ].`,
    'record-not-an-object': (p) =>
      `${p.path} : une fiche est un objet avec un identifiant et un type; trouvé : ${p.found}.`,
    'id-missing': (p) =>
      `${p.path} : la fiche n’a pas d’identifiant; trouvé : ${p.found}, attendu : un texte qu’aucune autre fiche ne porte.`,
    'id-twice': (p) =>
      `${p.path} : l’identifiant ${p.record} est déjà pris par une autre fiche (${p.found}). Donnez-en un autre à l’une des deux.`,
    'kind-missing': (p) =>
      `${where(p, 'fiche')} : la fiche n’indique pas son type; trouvé : ${p.found}, attendu : un texte comme « action ».`,
    'plan-missing': (p) =>
      `Le document nomme le plan ${p.found}, mais aucune fiche de type « plan » ne porte cet identifiant.`,
    'field-missing': (p, wanted) => `${where(p, 'fiche')} : le champ « ${p.field} » manque; attendu : ${wanted}.`,
    'field-wrong': (p, wanted) =>
      `${where(p, 'fiche')} : le champ « ${p.field} » vaut ${p.found}; attendu : ${wanted}.`,
    'changes-wrong': (p) => `Le journal des modifications est ${p.found}; attendu : une liste de modifications.`,
    'change-wrong': (p) => `${p.path} : la modification ne peut pas être lue; trouvé : ${p.found}.`,
    'records-differ': (p) =>
      `${where(p, 'fiche')} : la fiche ne dit pas ce que dit le journal. Si les fiches ont été modifiées à la main, retirez "changes" d’une copie du fichier et ouvrez celle-ci.`,
  },
}

const where = (problem: Problem, word: string) => [problem.kind ?? word, problem.record ?? problem.path].join(' ')

/** The problem as one sentence that names the place and what would be right. */
export function describeProblem(problem: Problem, language: Language): string {
  const wanted = problem.wanted ? (wants[language][problem.wanted.type]?.(problem.wanted) ?? problem.wanted.type) : ''
  return sentences[language][problem.code](problem, wanted)
}
