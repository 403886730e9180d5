// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { Words } from '../kind/fields.ts'

/** What a accepted finding and its fields are called. */
export const acknowledgementLabels = {
  one: {en: "accepted finding", fr: "constat accepté"},
  many: {en: "accepted findings", fr: "constats acceptés"},
  fields: {
    rule: {en: "Rule", fr: "Règle"},
    about: {en: "About", fr: "Au sujet de"},
    field: {en: "Field", fr: "Champ"},
    reason: {en: "Reason", fr: "Motif"},
    by: {en: "By", fr: "Par"},
    on: {en: "On", fr: "Le"},
    until: {en: "Until", fr: "Jusqu’au"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

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
    links: {en: "Links", fr: "Liens"},
    reportsTo: {en: "Reports to", fr: "Rend compte à"},
    reporting: {en: "Reporting frequency", fr: "Fréquence des rapports"},
    funding: {en: "Funding", fr: "Financement"},
    updatedOn: {en: "Last updated", fr: "Dernière mise à jour"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a agreement and its fields are called. */
export const agreementLabels = {
  one: {en: "agreement", fr: "entente"},
  many: {en: "agreements", fr: "ententes"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    type: {en: "Type", fr: "Type"},
    parties: {en: "Parties", fr: "Parties"},
    signedOn: {en: "Signed on", fr: "Signée le"},
    from: {en: "From", fr: "Du"},
    until: {en: "Until", fr: "Au"},
    state: {en: "State", fr: "Étape"},
    text: {en: "Text", fr: "Texte"},
    address: {en: "Published at", fr: "Publiée à l’adresse"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a community asset and its fields are called. */
export const assetLabels = {
  one: {en: "community asset", fr: "actif de la collectivité"},
  many: {en: "community assets", fr: "actifs de la collectivité"},
  fields: {
    title: {en: "Name", fr: "Nom"},
    type: {en: "Type", fr: "Type"},
    leads: {en: "Leads", fr: "Responsables"},
    members: {en: "Members", fr: "Membres"},
    purpose: {en: "Purpose", fr: "Raison d’être"},
    description: {en: "Description", fr: "Description"},
    connection: {en: "Connection to the plan", fr: "Lien avec le plan"},
    areas: {en: "Planning areas", fr: "Domaines de planification"},
    risks: {en: "Risks addressed", fr: "Risques visés"},
    groups: {en: "Groups served", fr: "Groupes visés"},
    funding: {en: "Funding", fr: "Financement"},
    end: {en: "End, as written", fr: "Fin, telle qu’écrite"},
    endsOn: {en: "Ends on", fr: "Prend fin le"},
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
    jurisdiction: {en: "Jurisdiction", fr: "Territoire"},
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

/** What a decision and its fields are called. */
export const decisionLabels = {
  one: {en: "decision", fr: "décision"},
  many: {en: "decisions", fr: "décisions"},
  fields: {
    body: {en: "Group or committee", fr: "Groupe ou comité"},
    type: {en: "Type", fr: "Type"},
    matter: {en: "Matter", fr: "Objet"},
    number: {en: "Number", fr: "Numéro"},
    on: {en: "Date", fr: "Date"},
    jurisdiction: {en: "Jurisdiction", fr: "Territoire"},
    text: {en: "Text", fr: "Texte"},
    about: {en: "About", fr: "Au sujet de"},
    followUp: {en: "Follow-up", fr: "Suivi"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a engagement and its fields are called. */
export const engagementLabels = {
  one: {en: "engagement", fr: "activité de mobilisation"},
  many: {en: "engagements", fr: "activités de mobilisation"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    method: {en: "Method", fr: "Méthode"},
    when: {en: "When, as written", fr: "Quand, tel qu’écrit"},
    on: {en: "Date", fr: "Date"},
    groups: {en: "Who was engaged", fr: "Qui a été mobilisé"},
    participants: {en: "How many took part", fr: "Nombre de participants"},
    questions: {en: "Questions", fr: "Questions"},
    facilitators: {en: "Facilitators", fr: "Animation"},
    findings: {en: "What came out of it", fr: "Ce qui en ressort"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a success factor and its fields are called. */
export const factorLabels = {
  one: {en: "success factor", fr: "facteur de succès"},
  many: {en: "success factors", fr: "facteurs de succès"},
  fields: {
    framework: {en: "Framework", fr: "Cadre"},
    code: {en: "Code", fr: "Code"},
    title: {en: "Title", fr: "Titre"},
    state: {en: "State", fr: "Étape"},
    evidence: {en: "Evidence", fr: "Données probantes"},
    assessedOn: {en: "Assessed on", fr: "Évalué le"},
    leads: {en: "Responsible", fr: "Responsables"},
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

/** What a thing heard and its fields are called. */
export const heardLabels = {
  one: {en: "thing heard", fr: "propos entendu"},
  many: {en: "things heard", fr: "propos entendus"},
  fields: {
    engagement: {en: "Engagement", fr: "Activité de mobilisation"},
    text: {en: "What was heard", fr: "Ce que nous avons entendu"},
    groups: {en: "Groups", fr: "Groupes"},
    risks: {en: "Risks", fr: "Risques"},
    response: {en: "What was done about it", fr: "Ce qui a été fait"},
    actions: {en: "Answered by", fr: "Suites données"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a indicator and its fields are called. */
export const indicatorLabels = {
  one: {en: "indicator", fr: "indicateur"},
  many: {en: "indicators", fr: "indicateurs"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    title: {en: "Indicator", fr: "Indicateur"},
    measures: {en: "Expected outcome or output", fr: "Résultat ou extrant attendu"},
    accountability: {en: "Population or performance", fr: "Population ou rendement"},
    aspect: {en: "What it tells", fr: "Ce qu’il montre"},
    data: {en: "Kind of data", fr: "Type de données"},
    scale: {en: "Scale", fr: "Échelle"},
    unit: {en: "Unit", fr: "Unité"},
    direction: {en: "Better is", fr: "Le mieux est"},
    tolerance: {en: "Tolerance", fr: "Tolérance"},
    numerator: {en: "Numerator", fr: "Numérateur"},
    denominator: {en: "Denominator", fr: "Dénominateur"},
    formula: {en: "Formula in words", fr: "Formule en toutes lettres"},
    disaggregation: {en: "Broken down by", fr: "Ventilé selon"},
    geography: {en: "Geographical area", fr: "Région géographique"},
    baseline: {en: "Baseline", fr: "Valeur de référence"},
    baselineOn: {en: "Baseline date", fr: "Date de référence"},
    baselineText: {en: "Baseline data, as written", fr: "Données de référence, telles qu’écrites"},
    benchmark: {en: "Benchmark", fr: "Point de repère"},
    benchmarkText: {en: "Where the benchmark comes from", fr: "Origine du point de repère"},
    path: {en: "Expected path", fr: "Trajectoire attendue"},
    sources: {en: "Data sources", fr: "Sources de données"},
    sourceText: {en: "Data sources, as written", fr: "Sources de données, telles qu’écrites"},
    method: {en: "Collection method", fr: "Méthode de collecte"},
    frequency: {en: "Frequency", fr: "Fréquence de collecte"},
    collects: {en: "Collected by", fr: "Collecte"},
    reviews: {en: "Reviewed by", fr: "Examen"},
    acts: {en: "Acted on by", fr: "Suites"},
    responsibility: {en: "Responsibility, as written", fr: "Responsabilité, telle qu’écrite"},
    reporting: {en: "Reporting", fr: "Production de rapports"},
    state: {en: "State", fr: "Étape"},
    comment: {en: "Comment", fr: "Commentaire"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a line of the evaluation matrix and its fields are called. */
export const lineLabels = {
  one: {en: "line of the evaluation matrix", fr: "ligne de la matrice d’évaluation"},
  many: {en: "lines of the evaluation matrix", fr: "lignes de la matrice d’évaluation"},
  fields: {
    question: {en: "Evaluation question", fr: "Question d’évaluation"},
    indicator: {en: "Indicator", fr: "Indicateur"},
    measure: {en: "Performance measure, as written", fr: "Mesure du rendement, telle qu’écrite"},
    leads: {en: "Responsible", fr: "Responsables"},
    responsibility: {en: "Responsibility, as written", fr: "Responsabilité, telle qu’écrite"},
    timeline: {en: "Timeline", fr: "Échéancier"},
    sources: {en: "Data sources", fr: "Sources de données"},
    sourceText: {en: "Data sources, as written", fr: "Sources de données, telles qu’écrites"},
    method: {en: "Collection method", fr: "Méthode de collecte"},
    analysis: {en: "Analysis", fr: "Analyse"},
    limitations: {en: "Limitations", fr: "Limites"},
    resources: {en: "Resources needed", fr: "Ressources nécessaires"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a link of a logic model and its fields are called. */
export const linkLabels = {
  one: {en: "link of a logic model", fr: "lien d’un modèle logique"},
  many: {en: "links of logic models", fr: "liens de modèles logiques"},
  fields: {
    model: {en: "Logic model", fr: "Modèle logique"},
    from: {en: "From", fr: "De"},
    to: {en: "To", fr: "Vers"},
    type: {en: "Type", fr: "Type"},
    note: {en: "Note", fr: "Note"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a measurement and its fields are called. */
export const measurementLabels = {
  one: {en: "measurement", fr: "mesure du rendement"},
  many: {en: "measurements", fr: "mesures du rendement"},
  fields: {
    indicator: {en: "Indicator", fr: "Indicateur"},
    period: {en: "Period, as written", fr: "Période, telle qu’écrite"},
    from: {en: "From", fr: "Du"},
    until: {en: "Until", fr: "Au"},
    value: {en: "Value", fr: "Valeur"},
    numerator: {en: "Numerator", fr: "Numérateur"},
    denominator: {en: "Denominator", fr: "Dénominateur"},
    group: {en: "Group", fr: "Groupe"},
    releasedOn: {en: "Released on", fr: "Diffusée le"},
    provisional: {en: "Provisional", fr: "Provisoire"},
    suppressed: {en: "Suppressed", fr: "Supprimée (confidentialité)"},
    note: {en: "Note", fr: "Note"},
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
    represents: {en: "Represents", fr: "Représente"},
    from: {en: "From", fr: "Du"},
    until: {en: "Until", fr: "Au"},
    votes: {en: "Votes", fr: "A droit de vote"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a logic model and its fields are called. */
export const modelLabels = {
  one: {en: "logic model", fr: "modèle logique"},
  many: {en: "logic models", fr: "modèles logiques"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    theme: {en: "Theme", fr: "Thème"},
    risks: {en: "Priority or risks", fr: "Priorité ou risques"},
    groups: {en: "Target group", fr: "Groupe cible"},
    convention: {en: "Names of levels", fr: "Noms des niveaux"},
    direction: {en: "Direction", fr: "Sens"},
    description: {en: "Description", fr: "Description"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a part of a logic model and its fields are called. */
export const nodeLabels = {
  one: {en: "part of a logic model", fr: "élément d’un modèle logique"},
  many: {en: "parts of logic models", fr: "éléments de modèles logiques"},
  fields: {
    model: {en: "Logic model", fr: "Modèle logique"},
    level: {en: "Level", fr: "Niveau"},
    ref: {en: "Ref", fr: "Réf."},
    title: {en: "Title", fr: "Titre"},
    description: {en: "Description", fr: "Description"},
    actions: {en: "Actions", fr: "Actions"},
    risks: {en: "Risks reduced", fr: "Risques réduits"},
    leads: {en: "Leads", fr: "Responsables"},
    unintended: {en: "Possible unwanted effect", fr: "Effet non souhaité possible"},
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

/** What a own word for a schedule and its fields are called. */
export const overrideLabels = {
  one: {en: "own word for a schedule", fr: "terme imposé"},
  many: {en: "own words for schedules", fr: "termes imposés"},
  fields: {
    about: {en: "Action", fr: "Action"},
    schedule: {en: "Schedule", fr: "Respect de l’échéancier"},
    reason: {en: "Reason", fr: "Motif"},
    by: {en: "By", fr: "Par"},
    on: {en: "From", fr: "À partir du"},
    until: {en: "Until", fr: "Jusqu’au"},
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

/** What a evaluation question and its fields are called. */
export const questionLabels = {
  one: {en: "evaluation question", fr: "question d’évaluation"},
  many: {en: "evaluation questions", fr: "questions d’évaluation"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    text: {en: "Evaluation question", fr: "Question d’évaluation"},
    parent: {en: "Part of", fr: "Fait partie de"},
    key: {en: "Key question", fr: "Question clé"},
    criterion: {en: "Criterion", fr: "Critère"},
    about: {en: "About", fr: "Au sujet de"},
    justification: {en: "Why it is asked", fr: "Pourquoi on la pose"},
    use: {en: "How the answer will be used", fr: "Utilisation de la réponse"},
    criteria: {en: "What counts as a good answer", fr: "Ce qui constitue une bonne réponse"},
    leads: {en: "Responsible", fr: "Responsables"},
    timeline: {en: "Timeline", fr: "Échéancier"},
    resources: {en: "Resources needed", fr: "Ressources nécessaires"},
    feasibility: {en: "Feasible with what there is", fr: "Faisable avec les moyens disponibles"},
    answer: {en: "Answer", fr: "Réponse"},
    answeredOn: {en: "Answered on", fr: "Réponse donnée le"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a recommendation and its fields are called. */
export const recommendationLabels = {
  one: {en: "recommendation", fr: "recommandation"},
  many: {en: "recommendations", fr: "recommandations"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    text: {en: "Recommendation", fr: "Recommandation"},
    review: {en: "Review", fr: "Examen"},
    response: {en: "Response", fr: "Réponse"},
    responseText: {en: "Response, as written", fr: "Réponse, telle qu’écrite"},
    respondedOn: {en: "Responded on", fr: "Réponse donnée le"},
    leads: {en: "Leads", fr: "Responsables"},
    actions: {en: "Answering actions", fr: "Actions qui y répondent"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a review and its fields are called. */
export const reviewLabels = {
  one: {en: "review", fr: "examen"},
  many: {en: "reviews", fr: "examens"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    reviewer: {en: "Reviewer", fr: "Réviseur"},
    phase: {en: "Phase", fr: "Phase"},
    findings: {en: "Findings", fr: "Constatations"},
    timeline: {en: "Timeline", fr: "Échéancier"},
    status: {en: "Status", fr: "État d’avancement"},
    sharedWith: {en: "Shared with", fr: "Communiqué à"},
    sharedOn: {en: "Shared on", fr: "Communiqué le"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a risk or protective factor and its fields are called. */
export const riskLabels = {
  one: {en: "risk or protective factor", fr: "facteur de risque ou de protection"},
  many: {en: "risk and protective factors", fr: "facteurs de risque et de protection"},
  fields: {
    ref: {en: "Ref", fr: "Réf."},
    title: {en: "Factor", fr: "Facteur"},
    type: {en: "Type", fr: "Type"},
    category: {en: "Category", fr: "Catégorie"},
    description: {en: "Description", fr: "Description"},
    groups: {en: "Groups affected", fr: "Groupes touchés"},
    priority: {en: "Priority", fr: "Prioritaire"},
    rank: {en: "Rank", fr: "Rang"},
    rationale: {en: "Why it is a priority", fr: "Pourquoi il est prioritaire"},
    evidence: {en: "Evidence", fr: "Données probantes"},
    areas: {en: "Planning areas", fr: "Domaines de planification"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a reporting round and its fields are called. */
export const roundLabels = {
  one: {en: "reporting round", fr: "période de rapport"},
  many: {en: "reporting rounds", fr: "périodes de rapport"},
  fields: {
    title: {en: "Title", fr: "Titre"},
    opensOn: {en: "Opens on", fr: "Commence le"},
    dueOn: {en: "Updates due on", fr: "Mises à jour attendues le"},
    asks: {en: "Who is asked", fr: "À qui l’on demande"},
    note: {en: "Note", fr: "Note"},
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
    links: {en: "Links", fr: "Liens"},
    parent: {en: "Part of", fr: "Fait partie de"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a data source and its fields are called. */
export const sourceLabels = {
  one: {en: "data source", fr: "source de données"},
  many: {en: "data sources", fr: "sources de données"},
  fields: {
    title: {en: "Name", fr: "Nom"},
    owners: {en: "Owner", fr: "Propriétaire"},
    type: {en: "Primary or secondary", fr: "Primaire ou secondaire"},
    availability: {en: "Existing or new", fr: "Existante ou nouvelle"},
    access: {en: "Access", fr: "Accès"},
    accessText: {en: "Access, as written", fr: "Accès, tel qu’écrit"},
    reliability: {en: "Reliability", fr: "Fiabilité"},
    agreement: {en: "Agreement", fr: "Entente"},
    order: {en: "Order", fr: "Ordre"},
  },
} satisfies { one: Words; many: Words; fields: Record<string, Words> }

/** What a target and its fields are called. */
export const targetLabels = {
  one: {en: "target", fr: "cible"},
  many: {en: "targets", fr: "cibles"},
  fields: {
    indicator: {en: "Indicator", fr: "Indicateur"},
    value: {en: "Value", fr: "Valeur"},
    unit: {en: "Unit", fr: "Unité"},
    text: {en: "Target, as written", fr: "Cible, telle qu’écrite"},
    by: {en: "By", fr: "D’ici le"},
    replaces: {en: "Replaces", fr: "Remplace"},
    setOn: {en: "Set on", fr: "Fixée le"},
    reason: {en: "Reason for the revision", fr: "Motif de la révision"},
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
    links: {en: "Links", fr: "Liens"},
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
