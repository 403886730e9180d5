import type { Plural, Strings } from './strings.ts'

export interface SourceStrings {
  missing: string
  both: string
  address: string
  code: string
  failed: string
  published: string
  more: Plural
  awaited: string
  retry: string
  details: string
}

/** Sentences about opening a plan, the same in every element. */
export const sourceStrings: Strings<SourceStrings> = {
  of: 'source',
  en: {
    missing:
      'This part of the page does not say which plan to show. Its tag needs src="…" (the address of a published plan) or plan="…" (a plan in this browser).',
    both: 'This part of the page names two plans, one in src="…" and one in plan="…". Its tag must name one only.',
    address: '“{src}” is not an address. Write it like /plans/plan.json, or in full with https://.',
    code: 'The part of the page that opens plans could not be loaded. Check the connection, then load the page again.',
    failed: 'The plan could not be opened. Try again; if it happens again, tell the people who run this page.',
    published:
      'This page shows published plans only, named in src="…". To show a plan kept in this browser, it has to load cswb.js instead of read.js.',
    more: { one: '{n} more problem is listed in the details.', other: '{n} more problems are listed in the details.' },
    awaited: 'As soon as it is here, it is shown.',
    retry: 'Try again',
    details: 'Details for developers',
  },
  fr: {
    missing:
      'Cette partie de la page n’indique pas quel plan afficher. Sa balise doit porter src="…" (l’adresse d’un plan publié) ou plan="…" (un plan conservé dans ce navigateur).',
    both: 'Cette partie de la page nomme deux plans, l’un dans src="…", l’autre dans plan="…". Sa balise ne doit en nommer qu’un.',
    address: '« {src} » n’est pas une adresse. Écrivez-la comme /plans/plan.json, ou au complet avec https://.',
    code: 'La partie de la page qui ouvre les plans n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.',
    failed: 'Le plan n’a pas pu être ouvert. Réessayez; si cela se reproduit, prévenez les responsables de cette page.',
    published:
      'Cette page n’affiche que des plans publiés, indiqués dans src="…". Pour afficher un plan conservé dans ce navigateur, elle doit charger cswb.js au lieu de read.js.',
    more: {
      one: '{n} autre problème figure dans les détails.',
      other: '{n} autres problèmes figurent dans les détails.',
    },
    awaited: 'Il s’affichera dès qu’il sera là.',
    retry: 'Réessayer',
    details: 'Détails pour les développeurs',
  },
}
