import type { Words } from '../../../kind/fields.ts'

/** Those who are consulted in making a plan, by section 250, and the words that engagements name them by. */
export const consulted: readonly (Words & { code: string; words: RegExp })[] = [
  {
    code: 'public',
    en: 'members of the public',
    fr: 'les membres du public',
    words: /\b(?:public|resident|citizen|citoyen|community member|membres? de la collectivite|population|household)/,
  },
  {
    code: 'youth',
    en: 'youth',
    fr: 'les jeunes',
    words: /\b(?:youth|young|student|teen|jeune|adolescent|etudiant|eleve)/,
  },
  {
    code: 'racialized-groups',
    en: 'members of racialized groups',
    fr: 'les membres de groupes racisés',
    words:
      /\b(?:raciali[sz]ed|racise|black (?:people|communit|resident|youth)|personnes? noires?|communautes? noires?)/,
  },
  {
    code: 'indigenous-communities',
    en: 'First Nation, Inuit and Métis communities',
    fr: 'les Premières Nations, les Inuits et les Métis',
    words: /\b(?:first nation|premieres? nation|indigenous|autochtone|inuit|metis)/,
  },
  {
    code: 'community-organizations',
    en: 'community organizations that represent these groups',
    fr: 'les organismes communautaires qui représentent ces groupes',
    words: /\b(?:organi[sz]ation|agenc|non profit|service provider|organisme|fournisseur)/,
  },
  {
    code: 'service-users',
    en: 'people who have received or are receiving mental health or addictions services',
    fr: 'les personnes qui reçoivent ou ont reçu des services de santé mentale ou de lutte contre les dépendances',
    words: /\b(?:mental health|addiction|lived experience|sante mentale|dependance|toxicomanie|experience vecue)/,
  },
]
