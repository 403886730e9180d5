// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { FieldSpec } from '../kind/fields.ts'

const acknowledgement: Record<string, FieldSpec> = {
  rule: {merge: "ask", public: false, required: true, parent: false, type: "word"},
  about: {merge: "ask", public: false, required: false, parent: true, type: "reference", to: []},
  field: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  reason: {merge: "ask", public: false, required: true, parent: false, type: "text"},
  by: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  on: {merge: "ask", public: false, required: false, parent: false, type: "date"},
  until: {merge: "ask", public: false, required: false, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const agreement: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["memorandum", "data-sharing", "protocol", "contract"]},
  parties: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  signedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  from: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  until: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  state: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["draft", "in-force", "ended"]},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  address: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const asset: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["group", "strategy"]},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  members: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  purpose: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  connection: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  areas: {merge: "set", public: true, required: false, parent: false, type: "choices", options: ["social-development", "prevention", "risk-intervention", "incident-response"]},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  funding: {merge: "ask", public: false, required: false, parent: false, type: "text"},
  end: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  endsOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const decision: Record<string, FieldSpec> = {
  body: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["body"]},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["resolution", "by-law", "direction", "receipt"]},
  matter: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["adoption", "publication", "review", "annual-report", "budget", "appointment", "other"]},
  number: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  on: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  jurisdiction: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  about: {merge: "set", public: true, required: false, parent: false, type: "references", to: []},
  followUp: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const engagement: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  method: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  when: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  on: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  participants: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0},
  questions: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  facilitators: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  findings: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const factor: Record<string, FieldSpec> = {
  framework: {merge: "ask", public: true, required: true, parent: false, type: "choice", options: ["success-factors", "collective-impact", "practice-steps"]},
  code: {merge: "ask", public: true, required: true, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  state: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["absent", "emerging", "in-place"]},
  evidence: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  assessedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const heard: Record<string, FieldSpec> = {
  engagement: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["engagement"]},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  response: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  actions: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["action", "theme"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const indicator: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  measures: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["node", "theme", "action", "risk"]},
  accountability: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["population", "performance"]},
  aspect: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["how-much", "how-well", "better-off"]},
  data: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["quantitative", "perception"]},
  scale: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["count", "percent", "rate", "ratio", "score", "amount", "duration"]},
  unit: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  direction: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["up", "down", "maintain"]},
  tolerance: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0},
  numerator: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  denominator: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  formula: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  disaggregation: {merge: "set", public: true, required: false, parent: false, type: "words"},
  geography: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  baseline: {merge: "ask", public: true, required: false, parent: false, type: "number"},
  baselineOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  baselineText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  benchmark: {merge: "ask", public: true, required: false, parent: false, type: "number"},
  benchmarkText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  path: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["linear", "at-the-end"]},
  sources: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["source"]},
  sourceText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  method: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  frequency: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  collects: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  reviews: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  acts: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  responsibility: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  reporting: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  state: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["proposed", "adopted", "retired"]},
  comment: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const line: Record<string, FieldSpec> = {
  question: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["question"]},
  indicator: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["indicator"]},
  measure: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  responsibility: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  timeline: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  sources: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["source"]},
  sourceText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  method: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  analysis: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  limitations: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  resources: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const link: Record<string, FieldSpec> = {
  model: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["model"]},
  from: {merge: "ask", public: true, required: true, parent: false, type: "reference", to: ["node"]},
  to: {merge: "ask", public: true, required: true, parent: false, type: "reference", to: ["node"]},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["causal", "feedback"]},
  note: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const measurement: Record<string, FieldSpec> = {
  indicator: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["indicator"]},
  period: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  from: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  until: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  value: {merge: "ask", public: true, required: false, parent: false, type: "number"},
  numerator: {merge: "ask", public: true, required: false, parent: false, type: "number"},
  denominator: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 0},
  group: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  releasedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  provisional: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  suppressed: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  note: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const membership: Record<string, FieldSpec> = {
  body: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["body"]},
  organization: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["organization"]},
  person: {merge: "ask", public: false, required: false, parent: false, type: "word"},
  role: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  seat: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  represents: {merge: "set", public: true, required: false, parent: false, type: "words"},
  from: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  until: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  votes: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const model: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  theme: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["theme"]},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  convention: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["ontario", "tbs", "kellogg"]},
  direction: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["outcomes-on-top", "left-to-right"]},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const node: Record<string, FieldSpec> = {
  model: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["model"]},
  level: {merge: "ask", public: true, required: true, parent: false, type: "choice", options: ["input", "activity", "output", "immediate", "intermediate", "long-term", "impact", "assumption", "external-factor"]},
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  actions: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["action"]},
  risks: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["risk"]},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  unintended: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const question: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  parent: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["question"]},
  key: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  criterion: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability", "equity"]},
  about: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["node", "theme", "action", "risk"]},
  justification: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  use: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  criteria: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  timeline: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  resources: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  feasibility: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["yes", "partly", "no"]},
  answer: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  answeredOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const recommendation: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  review: {merge: "ask", public: true, required: false, parent: true, type: "reference", to: ["review"]},
  response: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["supported", "in-part", "not-supported", "pending"]},
  responseText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  respondedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  leads: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  actions: {merge: "set", public: true, required: false, parent: false, type: "references", to: ["action"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const review: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  reviewer: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  phase: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  findings: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  timeline: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  status: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  sharedWith: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  sharedOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const risk: Record<string, FieldSpec> = {
  ref: {merge: "ask", public: true, required: false, parent: false, type: "word"},
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["risk", "protective"]},
  category: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  description: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  groups: {merge: "set", public: true, required: false, parent: false, type: "words"},
  priority: {merge: "ask", public: true, required: false, parent: false, type: "flag"},
  rank: {merge: "ask", public: true, required: false, parent: false, type: "number", min: 1},
  rationale: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  evidence: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  areas: {merge: "set", public: true, required: false, parent: false, type: "choices", options: ["social-development", "prevention", "risk-intervention", "incident-response"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const source: Record<string, FieldSpec> = {
  title: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  owners: {merge: "set", public: true, required: false, parent: false, type: "parties", to: ["organization", "body"]},
  type: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["primary", "secondary"]},
  availability: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["existing", "new"]},
  access: {merge: "ask", public: true, required: false, parent: false, type: "choice", options: ["open", "by-agreement", "none"]},
  accessText: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  reliability: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  agreement: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["agreement"]},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

const target: Record<string, FieldSpec> = {
  indicator: {merge: "ask", public: true, required: true, parent: true, type: "reference", to: ["indicator"]},
  value: {merge: "ask", public: true, required: false, parent: false, type: "number"},
  unit: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  text: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  by: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  replaces: {merge: "ask", public: true, required: false, parent: false, type: "reference", to: ["target"]},
  setOn: {merge: "ask", public: true, required: false, parent: false, type: "date"},
  reason: {merge: "ask", public: true, required: false, parent: false, type: "text"},
  order: {merge: "latest", public: true, required: false, parent: false, type: "word"},
}

/** The fields of the other kinds. */
export const rareFields = { acknowledgement, agreement, asset, decision, engagement, factor, heard, indicator, line, link, measurement, membership, model, node, question, recommendation, review, risk, source, target }
