/**
 * Phrases as plans write them, with holes for what differs: `M` a month, `m` one shortened, `y` a year, `z` the year
 * after, `zz` its last two figures, `d` a day, `q` 1 to 4, `S` a season. A hole stands in braces.
 */
const templates = {
  en: [
    '{M} {y}',
    '{m}. {y}',
    '{M}, {y}',
    '{M} {d}, {y}',
    '{d} {M} {y}',
    '{y}-0{q}-2{q}',
    '{m} - {m} {y}',
    '{m}. {y} – {m}. {z}',
    '{M} to {M}, {y}',
    '{m} /{m}. {y}',
    '{d} {M} - {d} {M} {z}',
    'between {M} {d}, {y} and {M} {d}, {z}',
    'Q{q} {y}',
    'Q1 and Q2, {y}',
    'Q{q} {y}-{zz}',
    '{q}th quarter of {y}',
    '{S} {y}',
    '{S}/Fall {y}',
    '{S} term {y}',
    '{y}-{zz}',
    'FY{y}',
    '{y}-{z}',
    '{y}',
    'by {M} {y}',
    'by the end of {y}',
    'by the end of fiscal year {y}–{zz}',
    'no later than {M} {d}, {y}',
    'end date {M} {y}',
    'until {M} {y}',
    'since {M} {y}',
    'starting {M} {y}',
    'on a rolling basis beginning in {S} {y}',
    '{M} {y} and then annually',
    '{M} {y} and {z}',
    '{M} {y} {M} {z}',
    'early {y}',
    'late {M} {y}',
    '{M} annually',
    'By {d} {M}, annually',
    'every {q} months, starting {M} {y}',
    'each semester until {y}',
    'Draft plan approved {M} {y}',
    'Report to council in {y}',
    '{m} {y} (Completed)',
    '{M} – {M} {y} – first talks (Completed/Ongoing)',
    '{M} {y} – review of the policy complete',
    'Completed on {y}-0{q}-1{q}',
    '{M} {y}/Office of the President',
    'Ongoing – reported {M} {y}',
    'Implementation {M} {y}',
    '4.{q}: {M} {y}',
    'Pilot project launched in {y}',
  ],
  fr: [
    '{M} {y}',
    '{m}. {y}',
    'en {M} {y}',
    'le {d} {M} {y}',
    '{d} {M} {y}',
    '{y}-0{q}-2{q}',
    '{m}. à {m}. {y}',
    'de {M} à {M} {y}',
    '{m}. {y} – {m}. {z}',
    'du {d} {M} au {d} {M} {z}',
    'entre le 1er {M} {y} et le {d} {M} {z}',
    '{M} et {M} {y}',
    'T{q} {y}',
    'T1 et T2 {y}',
    'T{q} {y}-{zz}',
    '{q}e trimestre de {y}',
    'premier trimestre de {y}',
    '{S} {y}',
    'à l’{S} {y}',
    'session d’hiver {y}',
    '{y}-{zz}',
    'exercice {y}-{z}',
    'année scolaire {y}-{z}',
    '{y}-{z}',
    '{y}',
    'd’ici {M} {y}',
    'd’ici la fin de {y}',
    'd’ici la fin de l’exercice {y}-{z}',
    'au plus tard le {d} {M} {y}',
    'date de fin : {M} {y}',
    'jusqu’en {M} {y}',
    'depuis {M} {y}',
    'à partir de {M} {y}',
    'à compter du {d} {M} {y}',
    '{M} {y}, puis chaque année',
    '{M} {y} et {z}',
    '{M} {y} {M} {z}',
    'début {y}',
    'fin {M} {y}',
    '{M}, chaque année',
    'tous les {q} mois, à partir de {M} {y}',
    'chaque session jusqu’en {y}',
    'Ébauche du plan approuvée en {M} {y}',
    'Rapport au conseil en {y}',
    '{m}. {y} (terminé)',
    '{M} à {M} {y} – premières rencontres (terminé / continu)',
    'Réalisée le {d} {M} {y}',
    '{M} {y}/Bureau de la rectrice',
    'En continu – rapport en {M} {y}',
    'Mise en œuvre {M} {y}',
    '4.{q} : {M} {y}',
    'Projet pilote lancé en {y}',
  ],
}

const words = {
  en: {
    M: 'January February March April May June July August September October November December',
    m: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
    S: 'Winter Spring Summer Fall',
  },
  fr: {
    M: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    m: 'janv févr mars avr mai juin juill août sept oct nov déc',
    S: 'hiver printemps été automne',
  },
}

/** Distinct phrases of a language, the same in every run: every template with `times` fillings, in an order without a pattern. */
export function corpus(language: 'en' | 'fr', times = 40): string[] {
  let seed = 20221
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  const found = new Set<string>()
  for (const template of templates[language]) {
    const most = found.size + times
    for (let tries = 0; found.size < most && tries < times * 4; tries++) {
      const year = 2005 + next(35)
      const hole = (name: string): string => {
        if (name === 'y') return String(year)
        if (name === 'z') return String(year + 1)
        if (name === 'zz') return String(year + 1).slice(2)
        if (name === 'd') return String(2 + next(26))
        if (name === 'q') return String(1 + next(4))
        const list = words[language][name as 'M' | 'm' | 'S'].split(' ')
        return list[next(list.length)] ?? ''
      }
      found.add(template.replace(/\{(\w+)\}/g, (_, name: string) => hole(name)))
    }
  }
  return [...found]
    .map((phrase) => ({ phrase, at: next(1e6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ phrase }) => phrase)
}

/** Words of status columns, with a date where plans give one. */
const states = {
  en: 'Completed;Complete;Ongoing;In progress;In-Progress;On track;On target;Delayed;Behind schedule;Not started;On hold;Cancelled;Upcoming;Completed/Ongoing;Underway;Pending approval;Supported;Achieved;Some delay;Deferred',
  fr: 'Terminé;Terminée;En continu;En cours;En bonne voie;En retard;Non commencé;En suspens;Annulé;À venir;Terminé / continu;Réalisée;En attente d’approbation;Appuyé;Atteint;Reporté;Mis en œuvre;Partiellement réalisé;À déterminer;Suspendu',
}

/** Distinct status cells: each state alone and with fillings of a date or a unit. */
export function statuses(language: 'en' | 'fr'): string[] {
  const found: string[] = []
  for (const state of states[language].split(';')) {
    found.push(state)
    words[language].M.split(' ').forEach((month, at) => {
      found.push(`${state} – ${month} ${2010 + at}`, `${state} (${month} ${2022 - at})`)
    })
  }
  return found
}
