import type { Phrases } from './phrases.ts'

export const french: Phrases = {
  attainment: {
    met: 'cible atteinte',
    'on-course': 'en bonne voie',
    'off-course': 'hors trajectoire',
    'not-yet-due': 'pas encore à échéance',
    'no-data': 'aucune donnée',
    suppressed: 'supprimé (confidentialité)',
    'no-baseline': 'sans valeur de référence',
    'no-target': 'sans cible',
  },
  trend: {
    improving: 'en amélioration',
    worsening: 'en détérioration',
    'no-clear-change': 'aucun changement net',
    'no-data': 'aucune donnée',
    suppressed: 'supprimé (confidentialité)',
    'no-direction': 'sens souhaité non précisé',
  },
  counted: {
    met: 'dont la cible est atteinte',
    'no-data': 'sans données',
    suppressed: 'non montré',
    'no-clear-change': 'sans changement net',
    'no-direction': 'dont personne ne précise le sens souhaité',
  },
  untitled: 'Cet indicateur',
  baseline: 'valeur de référence',
  stands: (title, now, when) => `${title} : ${now} (${when}).`,
  moved: (title, from, then, now, when, to) =>
    to === 'same'
      ? `${title} : rien n’a bougé, ${from} (${then}), ${now} (${when}).`
      : `${title} : la valeur est ${to === 'up' ? 'montée' : 'descendue'} de ${from} (${then}) à ${now} (${when}).`,
  nothing: (title) => `${title} : rien n’a encore été mesuré.`,
  nothingSince: (title, from, then) => `${title} : ${from} (${then}); rien n’a été mesuré depuis.`,
  hidden: (title) =>
    `La dernière valeur de « ${title} » n’est pas montrée, afin de protéger les personnes qu’elle concerne.`,
  met: (target) => `La cible de ${target} est atteinte.`,
  metLate: (target) => `La cible de ${target} n’était pas atteinte à cette date; elle l’est maintenant.`,
  sinceLost: (target) => `La cible de ${target} a été atteinte; la valeur s’en est éloignée depuis.`,
  missed: (target) => `La cible de ${target} n’a pas été atteinte.`,
  course: (expected, target, on) =>
    `En route vers ${target}, la valeur serait alors de ${expected} : l’indicateur ${on ? 'est en bonne voie' : 'est hors trajectoire'}.`,
  keeps: (target, within, kept) =>
    `La valeur doit se maintenir à ${target}${within === undefined ? '' : `, à ${within} près`} : l’indicateur ${kept ? 'est en bonne voie' : 'est hors trajectoire'}.`,
  waiting: (target) => `La cible de ${target} n’est pas encore à échéance.`,
  undatedTarget: (target) => `La cible est de ${target}; personne n’a dit pour quand.`,
  dueNotMeasured: (target) =>
    `L’échéance de la cible de ${target} est passée; aucune valeur de cette date n’est encore connue.`,
  wrongSide: (target, baseline, better) =>
    `La cible de ${target} est ${better === 'up' ? 'inférieure' : 'supérieure'} à la valeur de référence de ${baseline}, alors qu’une valeur plus ${better === 'up' ? 'haute' : 'basse'} est dite meilleure. Une fois l’une des deux corrigée, on pourra dire le chemin parcouru.`,
  noBaseline: (target) =>
    `Sans valeur de référence, personne ne peut dire le chemin parcouru vers la cible de ${target}.`,
  noTarget: 'Aucune cible n’a été fixée.',
  noNumber: 'La cible est en mots, sans nombre auquel comparer.',
  progress: (share, back) =>
    back
      ? 'La valeur est plus loin de la cible que la valeur de référence.'
      : `C’est ${share} du chemin depuis la valeur de référence.`,
  evenPath: 'Le plan n’énonce pas de trajectoire; on la suppose régulière.',
  hiddenBaseline:
    'Sa valeur de référence n’est pas montrée, afin de protéger les personnes qu’elle concerne; le chemin parcouru n’est donc pas dit.',
  undatedBaseline:
    'La valeur de référence n’a pas de date; rien ne peut donc être attendu avant l’échéance de la cible.',
  assumedDirection: 'Le sens souhaité est déduit de la valeur de référence et de la cible.',
  provisional: 'La dernière valeur est provisoire.',
  overdue: (periodEnds) => `La valeur de la période se terminant le ${periodEnds} n’est pas encore arrivée.`,
  earlier: (target, outcome) =>
    outcome === 'met'
      ? `La cible précédente de ${target} a été atteinte.`
      : outcome === 'missed'
        ? `La cible précédente de ${target} n’a pas été atteinte.`
        : outcome === 'unknown'
          ? `On ne sait pas si la cible précédente de ${target} a été atteinte.`
          : `Plus tard, la cible est de ${target}.`,
  revised: (target, until, reason) =>
    `La cible était de ${target}${until === undefined ? '' : ` jusqu’au ${until}`}; elle a été modifiée${reason ? ` : « ${reason} »` : ', sans motif indiqué'}.`,
  target: (value, deadline) => (deadline ? `${value} ${deadline}` : value),
  groups: (each) => `Par groupe : ${each.join('; ')}.`,
  group: (name, value, when) =>
    value === undefined ? `${name}, non montré` : `${name}, ${value}${when ? ` (${when})` : ''}`,
  onlyGroups: 'On connaît les valeurs de groupes, mais non celle de l’ensemble.',
  undated: (count, one) =>
    one ? 'Une valeur sans date est laissée de côté.' : `${count} valeurs sans date sont laissées de côté.`,
  outside: (low, high, better) =>
    `C’est une ${better ? 'amélioration' : 'détérioration'} au-delà de la variation normale, qui se situe entre ${low} et ${high}.`,
  longRun: (center, better) =>
    `Les huit dernières valeurs sont toutes du ${better ? 'bon' : 'mauvais'} côté du niveau habituel, ${center} : il y a ${better ? 'amélioration' : 'détérioration'}.`,
  within: (low, high) => `Il n’y a pas de réel changement : la variation normale se situe entre ${low} et ${high}.`,
  run: (count, better) =>
    `Chacune des trois dernières valeurs est ${better ? 'meilleure' : 'moins bonne'} que la précédente; avec ${count} valeurs, cela peut encore être une variation normale.`,
  few: (count, written) =>
    count === 1
      ? 'Une seule valeur ne montre encore aucun changement.'
      : `Les ${written} valeurs connues ne montrent aucun changement net.`,
  tolerance: 'Le changement est trop petit pour compter, selon la tolérance du plan.',
  noDirection: 'Personne n’a dit dans quel sens la valeur est meilleure.',
  performance: (count, written, each) =>
    `${count < 2 ? 'Un indicateur' : `${written} indicateurs`} de rendement : ${each}.`,
  population: (count, written, each) =>
    `${count < 2 ? 'Un indicateur' : `${written} indicateurs`} à l’échelle de la population, qui n’${count < 2 ? 'évalue' : 'évaluent'} aucun organisme : ${each}.`,
  noIndicators: 'Aucun indicateur n’est encore utilisé ici.',
}
