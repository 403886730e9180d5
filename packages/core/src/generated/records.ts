// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { Acknowledgement } from '../kinds/acknowledgement.ts'
import type { Action } from '../kinds/action.ts'
import type { Agreement } from '../kinds/agreement.ts'
import type { Asset } from '../kinds/asset.ts'
import type { Body } from '../kinds/body.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Engagement } from '../kinds/engagement.ts'
import type { Factor } from '../kinds/factor.ts'
import type { FieldRecord } from '../kinds/field.ts'
import type { Heard } from '../kinds/heard.ts'
import type { Indicator } from '../kinds/indicator.ts'
import type { MatrixLine } from '../kinds/line.ts'
import type { ModelLink } from '../kinds/link.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Membership } from '../kinds/membership.ts'
import type { Model } from '../kinds/model.ts'
import type { ModelNode } from '../kinds/node.ts'
import type { Note } from '../kinds/note.ts'
import type { Organization } from '../kinds/organization.ts'
import type { Override } from '../kinds/override.ts'
import type { Plan } from '../kinds/plan.ts'
import type { EvaluationQuestion } from '../kinds/question.ts'
import type { Recommendation } from '../kinds/recommendation.ts'
import type { Review } from '../kinds/review.ts'
import type { Risk } from '../kinds/risk.ts'
import type { Round } from '../kinds/round.ts'
import type { Section } from '../kinds/section.ts'
import type { DataSource } from '../kinds/source.ts'
import type { Target } from '../kinds/target.ts'
import type { Theme } from '../kinds/theme.ts'
import type { Update } from '../kinds/update.ts'
import type { WordRecord } from '../kinds/word.ts'

export type { Acknowledgement, Action, Agreement, Asset, Body, Decision, Engagement, Factor, FieldRecord, Heard, Indicator, MatrixLine, ModelLink, Measurement, Membership, Model, ModelNode, Note, Organization, Override, Plan, EvaluationQuestion, Recommendation, Review, Risk, Round, Section, DataSource, Target, Theme, Update, WordRecord }

/** Every kind of record, by the name of its kind. */
export interface Records {
  acknowledgement: Acknowledgement
  action: Action
  agreement: Agreement
  asset: Asset
  body: Body
  decision: Decision
  engagement: Engagement
  factor: Factor
  field: FieldRecord
  heard: Heard
  indicator: Indicator
  line: MatrixLine
  link: ModelLink
  measurement: Measurement
  membership: Membership
  model: Model
  node: ModelNode
  note: Note
  organization: Organization
  override: Override
  plan: Plan
  question: EvaluationQuestion
  recommendation: Recommendation
  review: Review
  risk: Risk
  round: Round
  section: Section
  source: DataSource
  target: Target
  theme: Theme
  update: Update
  word: WordRecord
}
