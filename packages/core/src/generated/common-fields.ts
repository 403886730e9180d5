// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { FieldSpec } from '../kind/fields.ts'

const action: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  deliverable: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  parent: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["action"]},
  theme: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["theme"]},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  partners: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  responsibility: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  areas: {merge: "set", public: true, required: false, parent: false, type: "choices", options: ["social-development", "prevention", "risk-intervention", "incident-response"]},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  timeline: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  status: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  progress: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0, max: 100},
  weight: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0},
  critical: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  comment: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  evidence: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  links: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  reportsTo: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  reporting: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  funding: {merge: "ask", public: false, required: false, parent: false, type: "text"},
  updatedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const body: Record<string, FieldSpec> = {
  name: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  abbreviations: {merge: "set", public: true, required: false, parent: false, type: "words"},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["advisory-committee", "council", "action-group", "implementation-team", "oversight-board", "administrative-support"]},
  jurisdiction: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  mandate: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  responsibilities: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  composition: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  predecessor: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["body"]},
  parent: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["body"]},
  reportsTo: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  meets: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  lifetime: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  termsOfReference: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const field: Record<string, FieldSpec> = {
  of: {merge: "ask", public: true, required: true, parent: false, type: "word"},
  name: {merge: "ask", public: true, required: true, parent: false, type: "word"},
  label: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  hidden: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const note: Record<string, FieldSpec> = {
  text: {merge: "ask", public: false, required: false, parent: false, type: "text"},
  document: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  place: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  about: {merge: "ask", public: false, required: false, parent: true, type: "reference", to: []},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const organization: Record<string, FieldSpec> = {
  name: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  abbreviations: {merge: "set", public: true, required: false, parent: false, type: "words"},
  sector: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  website: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  contact: {merge: "ask", public: false, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const override: Record<string, FieldSpec> = {
  about: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["action"]},
  schedule: {merge: "ask", public: true, required: true, parent: false, type: "choice", options: ["completed", "active", "on-track", "due", "date-passed", "late", "upcoming", "no-date", "stopped"]},
  reason: {merge: "ask", public: true, required: true, parent: false, type: "text"},
  by: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  on: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  until: {merge: "ask", public: true, required: true, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const plan: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  lead: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["organization", "body"]},
  partners: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  tier: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["single", "lower", "upper"]},
  jurisdictions: {merge: "set", public: true, required: false, parent: false, type: "words"},
  population: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0},
  period: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  documentDateText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  documentDate: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  publishedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  address: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  reviewOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  cycles: {merge: "ask", public: false, required: false, parent: false, type: "data"},
  languages: {merge: "set", public: true, required: false, parent: false, type: "words"},
  fiscalYearStart: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 1, max: 12},
  seasons: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["academic-canada", "northern", "southern"]},
  policy: {merge: "ask", public: true, required: false, parent: false, type: "data"},
  threshold: {merge: "ask", public: false, required: false, parent: false, type: "number", min: 0},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const round: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  opensOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  dueOn: {merge: "ask", public: true, required: true, parent: false, type: "date"},
  asks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["organization", "body", "action"]},
  note: {merge: "ask", public: false, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const section: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  links: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  parent: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["section"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const theme: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  parent: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["theme"]},
  stakeholders: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  body: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["body"]},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  areas: {merge: "set", public: true, required: false, parent: false, type: "choices", options: ["social-development", "prevention", "risk-intervention", "incident-response"]},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  comment: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  links: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const update: Record<string, FieldSpec> = {
  about: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: []},
  on: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  status: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  progress: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0, max: 100},
  state: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["draft", "submitted", "accepted", "returned"]},
  by: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const word: Record<string, FieldSpec> = {
  says: {merge: "ask", public: true, required: true, parent: false, type: "word"},
  meaning: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  stage: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["not-started", "in-progress", "completed", "cancelled", "on-hold", "unknown"]},
  nature: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["one-off", "recurring", "standing"]},
  decision: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

/** The fields of the kinds that every table of actions needs. */
export const commonFields = { action, body, field, note, organization, override, plan, round, section, theme, update, word }
