import { looksLikeStatus, looksLikeWhen } from './looks.ts'
import { plain } from './records.ts'

/** What a column holds. `other` is a column the plan adds; `title` is the action's where no column says that it holds actions. */
export type Role =
  | 'ref'
  | 'theme'
  | 'stakeholders'
  | 'action'
  | 'title'
  | 'step'
  | 'tasks'
  | 'deliverable'
  | 'timeline'
  | 'start'
  | 'end'
  | 'responsibility'
  | 'lead'
  | 'partners'
  | 'status'
  | 'progress'
  | 'comment'
  | 'evidence'
  | 'reporting'
  | 'funding'
  | 'areas'
  | 'updated'
  | 'other'

/**
 * What people write above a column, in English and French (synonym groups of published plans), without accents.
 * "Mesure" is an action, an indicator or a step by context; above a column of a plan it is an action.
 */
const says: readonly (readonly [Role, RegExp])[] = [
  [
    'ref',
    /^(ref|reference|no|n|nr|num|number|numero|id|code|item|item (no|number)|(action|step|task|ref|reference) (no|number|ref|id)|(no|numero) (de l |d )?(action|mesure|etape))$/,
  ],
  [
    'theme',
    /^((strategic |key |focus |priority |main )?(theme|priorit(y|ies)|priority area|focus area|area of focus|direction|goal|objective|pillar|outcome area)s?|area|category|bucket( name)?|action area|theme and stakeholders|axe|axe strategique|orientation|theme|themes|priorite|priorites|(domaine|secteur) prioritaire|objectif|objectifs|but|pilier|categorie|volet)$/,
  ],
  [
    'stakeholders',
    /^(key )?(stakeholders?( involved)?|involved stakeholders|parties prenantes( concernees| visees)?|intervenants|intervenantes et intervenants|parties concernees)$/,
  ],
  ['step', /^(implementation )?(steps?|etapes?( de mise en oeuvre)?)$/],
  ['tasks', /^(key |sub ?|main )?(tasks?|activit(y|ies)|taches?|sous taches?|activites?)$/],
  [
    'action',
    /^((key |specific |proposed |planned )?action( item| step)?s?|initiatives?|recommendations?|projects?|commitments?|strateg(y|ies)|actions? (to be taken|required|items?)|what|mesures?|actions? (a prendre|proposees?|prevues?)|projets?|engagements?|recommandations?|strategies?|quoi|gestes?)$/,
  ],
  ['title', /^((task |item |project |action )?(title|name)|summary|subject|titre|nom|intitule|objet)$/],
  ['deliverable', /^(key )?(deliverables?|(elements? )?livrables?|produits? livrables?)$/],
  ['start', /^(start( date)?|begin|from|debut|date de debut|du)$/],
  ['end', /^(end( date)?|finish|until|fin|date de fin|au)$/],
  ['updated', /^(last updated?|date (last )?updated|updated( on)?|derniere mise a jour|mis a jour le)$/],
  [
    'timeline',
    /^((proposed |estimated |anticipated |expected |project |implementation )?(time ?lines?|time ?frames?|time ?scales?|timing|deadlines?|schedule|completion dates?)|due|when( by)?|by when|(target|due|expected|expected completion|proposed|anticipated) dates?|dates?|echeanciers?|echeances?|calendrier|delais?|quand|date (cible|limite|prevue|butoir|d echeance|d achevement)|periode|period)$/,
  ],
  [
    'lead',
    /^((project |action )?(leads?|lead (agency|agencies|organizations?|organisations?|partners?|department|party|person)|owners?|accountable|champion|who leads)|responsables?|organismes? responsables?|chefs? de file|porteurs?|pilotes?|responsable s)$/,
  ],
  [
    'responsibility',
    /^(responsibilit(y|ies)|responsible( part(y|ies)| persons?| departments?)?|person responsible|who|by whom|assigned to|accountability|departments?|responsabilites?|qui|par qui)$/,
  ],
  [
    'partners',
    /^((key |supporting |community |potential )?partners?|support|supported by|supporting (partners?|organizations?|agencies)|collaborat(ors?|ion)|partenaires?|partenaires cles|collaborateurs?|appui)$/,
  ],
  [
    'status',
    /^((current |implementation |project )?(status|state|progress)( update)?s?|rag( status)?|status comments?|etat( d avancement| actuel)?|statut|avancement|progres|progression)$/,
  ],
  [
    'comment',
    /^((additional |general )?(comments?|notes?|remarks?|updates?|details|considerations|observations)|comments? (and )?notes?|description updates?|commentaires?|remarques?|mises? a jour|precisions)$/,
  ],
  ['evidence', /^(evidence|proof|donnees probantes|preuves?)$/],
  ['reporting', /^(reporting( frequency)?|frequency( of reporting)?|frequence( des rapports)?)$/],
  ['funding', /^(funding( source)?s?|budget|costs?|resources|financement|couts?|ressources)$/],
  ['areas', /^(planning areas?|csp planning areas?|domaines? de planification)$/],
]

/** What a heading cell says its column holds; nothing where it is not the heading of a known column. */
export function roleOf(heading: string): Role | undefined {
  if (/^(?:[\p{L}]+\s*){0,2}[#№]$/u.test(heading.trim())) return 'ref'
  if (/^\D*%\D*$/.test(heading)) return 'progress'
  const whole = plain(heading)
  const short = plain(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  for (const words of [whole, short, short.replace(/^(the|les?|la) /, '')]) {
    const found = words && says.find(([, pattern]) => pattern.test(words))
    if (found) return found[0]
  }
  // "Action / étape", "Timeline and status": the first of two headings decides.
  const [first, second] = heading.split(/\s*\/\s*|\s+(?:and|et|&)\s+/)
  if (!first || !second) return undefined
  const role = roleOf(first)
  return role === 'theme' && roleOf(second) === 'action' ? 'action' : role
}

/** The word that tells what a longer heading is about: "Target completion", "Lead division(s)", "Mid-year update". */
const tells: readonly (readonly [Role, RegExp])[] = [
  ['ref', /^(\w+ ){0,2}(ref|no|n|number|numero|id)$/],
  ['status', /\b(status|progress|etat|statut|avancement|rag)\b|^(where|ou) .*\b(are|stand|est|sommes)\b/],
  ['lead', /^(leads?|owners?|responsables?|porteurs?|pilotes?)\b|\b(leads?|owners?|pilotes?|porteurs?)$/],
  ['responsibility', /\b(responsibilit(y|ies)|responsible|responsabilites?|responsables?)\b/],
  ['partners', /\b(partners?|partenaires?|collaborateurs?)\b/],
  ['start', /^(start|begin|debut)\b|\bstart$/],
  ['end', /\b(end|finish|completion|fin)$|^fin\b/],
  [
    'timeline',
    /\b(time ?lines?|time ?frames?|timing|schedule|deadlines?|due|dates?|when|echeances?|echeanciers?|calendrier|delais?|quand)\b/,
  ],
  [
    'comment',
    /\b(comments?|notes?|remarks?|updates?|next steps?|commentaires?|remarques?|prochaines etapes)$|^(commentaires?|remarques?|notes?|prochaines? etapes?)\b/,
  ],
  ['funding', /\b(budget|funding|costs?|financement|couts?)\b/],
  [
    'action',
    /\b(actions?|initiatives?|recommendations?|projects?)$|^(actions?|mesures?|recommandations?|projets?|initiatives?|(intitule|description|nom) (de l action|de la mesure|du projet))\b|^(what we|ce qu[e ]).* (do|faire|ferons)$/,
  ],
  ['theme', /\b(themes?|priority|priorites?|pillar|pilier|axe|orientation|volet)\b/],
]

/** What a heading in words of its own is most likely about; it counts beside headings that are known. */
export function likelyRoleOf(heading: string): Role | undefined {
  if (heading.length > 80 || /\d/.test(heading)) return undefined
  const words = plain(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  // "Responsible for" says what somebody has, not who has it.
  if (words.split(' ').length > 6 || /\b(of|for|de|du|des|pour)$/.test(words)) return undefined
  // When a list's item was made or done is not when it is due.
  if (/\b(created|modified|entered|completed|cree|creation|modifie|modification)\b/.test(words)) return undefined
  const role = tells.find(([, pattern]) => pattern.test(words))?.[0]
  // "In progress" stands below a heading and is none.
  return role && !looksLikeStatus(heading) && !looksLikeWhen(heading) ? role : undefined
}

/** Whether a heading asks what an action is for. */
export const isAim = (heading: string) => /^(goals?|objectives?|aims?|objectifs?|buts?)$/.test(plain(heading))
