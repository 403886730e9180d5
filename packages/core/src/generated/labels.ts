// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { Words } from '../kind/fields.ts'

/** What a action and its fields are called. */
export const actionLabels = {
  one: {en: "action", fr: "action"},
  many: {en: "actions", fr: "actions"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    title: {en: "Action", fr: "Action"},
    deliverable: {en: "Deliverable", fr: "Élément livrable"},
    parent: {en: "Task of", fr: "Tâche de"},
    theme: {en: "Theme", fr: "Thème"},
    leads: {en: "Leads", fr: "Responsables"},
    partners: {en: "Partners", fr: "Partenaires"},
    responsibility: {en: "Responsibility, as written", fr: "Responsabilité, telle qu’écrite"},
    areas: {en: "Planning areas", fr: "Domaines de planification"},
    risks: {en: "Risks addressed", fr: "Risques visés"},
    timeline: {en: "Timeline", fr: "Échéancier"},
    status: {en: "Status", fr: "État d’avancement"},
    progress: {en: "Progress, percent", fr: "Progrès, en pourcentage"},
    weight: {en: "Weight", fr: "Pondération"},
    critical: {en: "Critical", fr: "Essentielle"},
    comment: {en: "Comment", fr: "Commentaire"},
    evidence: {en: "Evidence", fr: "Données probantes"},
    reportsTo: {en: "Reports to", fr: "Rend compte à"},
    reporting: {en: "Reporting frequency", fr: "Fréquence des rapports"},
    funding: {en: "Funding", fr: "Financement"},
    updatedOn: {en: "Last updated", fr: "Dernière mise à jour"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a group or committee and its fields are called. */
export const bodyLabels = {
  one: {en: "group or committee", fr: "groupe ou comité"},
  many: {en: "groups and committees", fr: "groupes et comités"},
  fields: {
    name: {en: "Name", fr: "Nom"},
    abbreviations: {en: "Abbreviations", fr: "Abréviations"},
    type: {en: "Type", fr: "Type"},
    mandate: {en: "Mandate", fr: "Mandat"},
    responsibilities: {en: "Responsibilities", fr: "Responsabilités"},
    composition: {en: "Composition", fr: "Composition"},
    predecessor: {en: "Takes over from", fr: "Succède à"},
    parent: {en: "Part of", fr: "Relève de"},
    reportsTo: {en: "Reports to", fr: "Rend compte à"},
    meets: {en: "Meets", fr: "Se réunit"},
    lifetime: {en: "Lifetime", fr: "Durée"},
    termsOfReference: {en: "Terms of reference", fr: "Cadre de référence"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a column and its fields are called. */
export const fieldLabels = {
  one: {en: "column", fr: "colonne"},
  many: {en: "columns", fr: "colonnes"},
  fields: {
    of: {en: "Kind of record", fr: "Type de fiche"},
    name: {en: "Name", fr: "Nom"},
    label: {en: "Label", fr: "Libellé"},
    hidden: {en: "Hidden", fr: "Masquée"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a membership and its fields are called. */
export const membershipLabels = {
  one: {en: "membership", fr: "siège"},
  many: {en: "memberships", fr: "sièges"},
  fields: {
    body: {en: "Group or committee", fr: "Groupe ou comité"},
    organization: {en: "Organization", fr: "Organisme"},
    person: {en: "Person", fr: "Personne"},
    role: {en: "Role", fr: "Rôle"},
    seat: {en: "Seat represented", fr: "Siège représenté"},
    from: {en: "From", fr: "Du"},
    until: {en: "Until", fr: "Au"},
    votes: {en: "Votes", fr: "A droit de vote"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a note and its fields are called. */
export const noteLabels = {
  one: {en: "note", fr: "note"},
  many: {en: "notes", fr: "notes"},
  fields: {
    text: {en: "Text", fr: "Texte"},
    document: {en: "Document", fr: "Document"},
    place: {en: "Place in the document", fr: "Endroit dans le document"},
    about: {en: "About", fr: "Au sujet de"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a organization and its fields are called. */
export const organizationLabels = {
  one: {en: "organization", fr: "organisme"},
  many: {en: "organizations", fr: "organismes"},
  fields: {
    name: {en: "Name", fr: "Nom"},
    abbreviations: {en: "Abbreviations", fr: "Abréviations"},
    sector: {en: "Sector", fr: "Secteur"},
    website: {en: "Website", fr: "Site Web"},
    contact: {en: "Contact", fr: "Personne-ressource"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a plan and its fields are called. */
export const planLabels = {
  one: {en: "plan", fr: "plan"},
  many: {en: "plans", fr: "plans"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    description: {en: "Description", fr: "Description"},
    lead: {en: "Lead organization", fr: "Organisme responsable"},
    partners: {en: "Partners", fr: "Partenaires"},
    tier: {en: "Municipal tier", fr: "Palier municipal"},
    jurisdictions: {en: "Jurisdictions", fr: "Territoires"},
    population: {en: "Population", fr: "Population"},
    period: {en: "Period", fr: "Période"},
    documentDateText: {en: "Document date, as written", fr: "Date du document, telle qu’écrite"},
    documentDate: {en: "Document date", fr: "Date du document"},
    publishedOn: {en: "Published on", fr: "Publié le"},
    address: {en: "Published at", fr: "Publié à l’adresse"},
    reviewOn: {en: "Review date", fr: "Date d’examen"},
    cycles: {en: "Cycles to align with", fr: "Cycles à harmoniser"},
    languages: {en: "Languages", fr: "Langues"},
    fiscalYearStart: {en: "First month of the fiscal year", fr: "Premier mois de l’exercice"},
    seasons: {en: "What seasons mean", fr: "Sens des saisons"},
    policy: {en: "Roll-up policy", fr: "Règle de synthèse"},
    threshold: {en: "Suppression threshold", fr: "Seuil de suppression"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a section and its fields are called. */
export const sectionLabels = {
  one: {en: "section", fr: "section"},
  many: {en: "sections", fr: "sections"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    text: {en: "Text", fr: "Texte"},
    parent: {en: "Part of", fr: "Fait partie de"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a theme and its fields are called. */
export const themeLabels = {
  one: {en: "theme", fr: "thème"},
  many: {en: "themes", fr: "thèmes"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    title: {en: "Title", fr: "Titre"},
    description: {en: "Description", fr: "Description"},
    parent: {en: "Part of", fr: "Fait partie de"},
    stakeholders: {en: "Stakeholders", fr: "Parties prenantes"},
    body: {en: "Responsible group or committee", fr: "Groupe ou comité responsable"},
    groups: {en: "Groups served", fr: "Groupes visés"},
    areas: {en: "Planning areas", fr: "Domaines de planification"},
    risks: {en: "Risks addressed", fr: "Risques visés"},
    comment: {en: "Comment", fr: "Commentaire"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a update and its fields are called. */
export const updateLabels = {
  one: {en: "update", fr: "mise à jour"},
  many: {en: "updates", fr: "mises à jour"},
  fields: {
    about: {en: "About", fr: "Au sujet de"},
    on: {en: "Reported on", fr: "Signalée le"},
    text: {en: "Text", fr: "Texte"},
    status: {en: "Status", fr: "État d’avancement"},
    progress: {en: "Progress, percent", fr: "Progrès, en pourcentage"},
    state: {en: "State", fr: "Étape"},
    by: {en: "Reported by", fr: "Signalée par"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a status word and its fields are called. */
export const wordLabels = {
  one: {en: "status word", fr: "terme d’avancement"},
  many: {en: "status words", fr: "termes d’avancement"},
  fields: {
    says: {en: "The word", fr: "Le terme"},
    meaning: {en: "What the plan means by it", fr: "Sens donné par le plan"},
    stage: {en: "Stage", fr: "Étape"},
    nature: {en: "Nature", fr: "Nature"},
    decision: {en: "Decision", fr: "Décision"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }
