// Generated from the files in checks/ by tools/generate.ts. Do not edit: change the rule, then run `npm run generate`.
import type { Pack } from '../checks/define-rule.ts'
import { pack as planPack } from '../checks/plan/pack.ts'
import { rule as planAssetGaps } from '../checks/plan/asset-gaps.ts'
import { rule as planAssetOverlaps } from '../checks/plan/asset-overlaps.ts'
import { rule as planCompletedWithOpenTasks } from '../checks/plan/completed-with-open-tasks.ts'
import { rule as planCycles } from '../checks/plan/cycles.ts'
import { rule as planDanglingReferences } from '../checks/plan/dangling-references.ts'
import { rule as planDuplicateRefs } from '../checks/plan/duplicate-refs.ts'
import { rule as planEmptyAreas } from '../checks/plan/empty-areas.ts'
import { rule as planEndsBeforeStart } from '../checks/plan/ends-before-start.ts'
import { rule as planHeardWithoutResponse } from '../checks/plan/heard-without-response.ts'
import { rule as planImpossibleDate } from '../checks/plan/impossible-date.ts'
import { rule as planLateUnexplained } from '../checks/plan/late-unexplained.ts'
import { rule as planNoLead } from '../checks/plan/no-lead.ts'
import { rule as planNoReporting } from '../checks/plan/no-reporting.ts'
import { rule as planNoReviewDate } from '../checks/plan/no-review-date.ts'
import { rule as planNoTimeline } from '../checks/plan/no-timeline.ts'
import { rule as planPriorityWithoutReason } from '../checks/plan/priority-without-reason.ts'
import { rule as planRecommendationWithoutResponse } from '../checks/plan/recommendation-without-response.ts'
import { rule as planRiskWithoutStrategy } from '../checks/plan/risk-without-strategy.ts'
import { rule as planStale } from '../checks/plan/stale.ts'
import { rule as planStrategyWithoutEvidence } from '../checks/plan/strategy-without-evidence.ts'
import { rule as planTaskAfterAction } from '../checks/plan/task-after-action.ts'
import { rule as planThemeWithoutAction } from '../checks/plan/theme-without-action.ts'
import { rule as planThemeWithoutOutcome } from '../checks/plan/theme-without-outcome.ts'
import { rule as planUnclearDate } from '../checks/plan/unclear-date.ts'
import { rule as planUndated } from '../checks/plan/undated.ts'
import { pack as governancePack } from '../checks/governance/pack.ts'
import { rule as governanceAgreementOver } from '../checks/governance/agreement-over.ts'
import { rule as governanceBodyWithoutLifetime } from '../checks/governance/body-without-lifetime.ts'
import { rule as governanceBodyWithoutMandate } from '../checks/governance/body-without-mandate.ts'
import { rule as governanceBodyWithoutMembers } from '../checks/governance/body-without-members.ts'
import { rule as governanceBodyWithoutReporting } from '../checks/governance/body-without-reporting.ts'
import { rule as governanceCollectiveImpact } from '../checks/governance/collective-impact.ts'
import { rule as governanceFactorAbsent } from '../checks/governance/factor-absent.ts'
import { rule as governanceFactorEvidence } from '../checks/governance/factor-evidence.ts'
import { rule as governanceNoCommitment } from '../checks/governance/no-commitment.ts'
import { rule as governanceNoCoordinator } from '../checks/governance/no-coordinator.ts'
import { rule as governanceNoOversight } from '../checks/governance/no-oversight.ts'
import { rule as governancePracticeSteps } from '../checks/governance/practice-steps.ts'
import { rule as governanceReportingLoop } from '../checks/governance/reporting-loop.ts'
import { rule as governanceSuccessFactors } from '../checks/governance/success-factors.ts'
import { rule as governanceTermOver } from '../checks/governance/term-over.ts'
import { rule as governanceThemeWithoutBody } from '../checks/governance/theme-without-body.ts'
import { pack as evaluationPack } from '../checks/evaluation/pack.ts'
import { rule as evaluationCollectOnce } from '../checks/evaluation/collect-once.ts'
import { rule as evaluationExistingOrNew } from '../checks/evaluation/existing-or-new.ts'
import { rule as evaluationFeasibilityUnsaid } from '../checks/evaluation/feasibility-unsaid.ts'
import { rule as evaluationIndicatorOffQuestion } from '../checks/evaluation/indicator-off-question.ts'
import { rule as evaluationMeasureWithoutIndicator } from '../checks/evaluation/measure-without-indicator.ts'
import { rule as evaluationNoCriteria } from '../checks/evaluation/no-criteria.ts'
import { rule as evaluationNoJustification } from '../checks/evaluation/no-justification.ts'
import { rule as evaluationNoMethod } from '../checks/evaluation/no-method.ts'
import { rule as evaluationNoQuestions } from '../checks/evaluation/no-questions.ts'
import { rule as evaluationNoResponsibility } from '../checks/evaluation/no-responsibility.ts'
import { rule as evaluationNoSource } from '../checks/evaluation/no-source.ts'
import { rule as evaluationNoTimeline } from '../checks/evaluation/no-timeline.ts'
import { rule as evaluationNoUse } from '../checks/evaluation/no-use.ts'
import { rule as evaluationNotFeasible } from '../checks/evaluation/not-feasible.ts'
import { rule as evaluationOnlySecondary } from '../checks/evaluation/only-secondary.ts'
import { rule as evaluationPrimaryOrSecondary } from '../checks/evaluation/primary-or-secondary.ts'
import { rule as evaluationQuestionWithoutIndicator } from '../checks/evaluation/question-without-indicator.ts'
import { rule as evaluationReliabilityUnsaid } from '../checks/evaluation/reliability-unsaid.ts'
import { rule as evaluationSingleIndicator } from '../checks/evaluation/single-indicator.ts'
import { rule as evaluationSingleSource } from '../checks/evaluation/single-source.ts'
import { rule as evaluationSourceForMoreQuestions } from '../checks/evaluation/source-for-more-questions.ts'
import { rule as evaluationSourceOutOfReach } from '../checks/evaluation/source-out-of-reach.ts'
import { rule as evaluationSourceWithoutAgreement } from '../checks/evaluation/source-without-agreement.ts'
import { rule as evaluationTooManyQuestions } from '../checks/evaluation/too-many-questions.ts'
import { pack as logicModelPack } from '../checks/logic-model/pack.ts'
import { rule as logicModelActivityWithoutAction } from '../checks/logic-model/activity-without-action.ts'
import { rule as logicModelActivityWithoutInput } from '../checks/logic-model/activity-without-input.ts'
import { rule as logicModelActivityWithoutOutput } from '../checks/logic-model/activity-without-output.ts'
import { rule as logicModelBackwardLink } from '../checks/logic-model/backward-link.ts'
import { rule as logicModelCausalCycle } from '../checks/logic-model/causal-cycle.ts'
import { rule as logicModelInputUnused } from '../checks/logic-model/input-unused.ts'
import { rule as logicModelLinkAcrossModels } from '../checks/logic-model/link-across-models.ts'
import { rule as logicModelModelHeader } from '../checks/logic-model/model-header.ts'
import { rule as logicModelModelWithoutOutcome } from '../checks/logic-model/model-without-outcome.ts'
import { rule as logicModelNoAssumptions } from '../checks/logic-model/no-assumptions.ts'
import { rule as logicModelNoUnwantedEffects } from '../checks/logic-model/no-unwanted-effects.ts'
import { rule as logicModelOrphan } from '../checks/logic-model/orphan.ts'
import { rule as logicModelOutcomeLeadsNowhere } from '../checks/logic-model/outcome-leads-nowhere.ts'
import { rule as logicModelOutcomeNotAChange } from '../checks/logic-model/outcome-not-a-change.ts'
import { rule as logicModelOutcomeWithoutCause } from '../checks/logic-model/outcome-without-cause.ts'
import { rule as logicModelOutputReadsAsOutcome } from '../checks/logic-model/output-reads-as-outcome.ts'
import { rule as logicModelOutputWithoutActivity } from '../checks/logic-model/output-without-activity.ts'
import { rule as logicModelOutputWithoutOutcome } from '../checks/logic-model/output-without-outcome.ts'
import { rule as logicModelRiskWithoutPath } from '../checks/logic-model/risk-without-path.ts'
import { rule as logicModelSkippedLevel } from '../checks/logic-model/skipped-level.ts'
import { rule as logicModelTooManyNodes } from '../checks/logic-model/too-many-nodes.ts'
import { pack as measurementPack } from '../checks/measurement/pack.ts'
import { rule as measurementAccountabilityUnsaid } from '../checks/measurement/accountability-unsaid.ts'
import { rule as measurementBaselineUndated } from '../checks/measurement/baseline-undated.ts'
import { rule as measurementFrequencyTooLong } from '../checks/measurement/frequency-too-long.ts'
import { rule as measurementMaintainWithoutTolerance } from '../checks/measurement/maintain-without-tolerance.ts'
import { rule as measurementMeasuresNothing } from '../checks/measurement/measures-nothing.ts'
import { rule as measurementMixedPeriods } from '../checks/measurement/mixed-periods.ts'
import { rule as measurementNoBaseline } from '../checks/measurement/no-baseline.ts'
import { rule as measurementNoDirection } from '../checks/measurement/no-direction.ts'
import { rule as measurementNoFrequency } from '../checks/measurement/no-frequency.ts'
import { rule as measurementNoGeography } from '../checks/measurement/no-geography.ts'
import { rule as measurementNoMethod } from '../checks/measurement/no-method.ts'
import { rule as measurementNoPerception } from '../checks/measurement/no-perception.ts'
import { rule as measurementNoResponsibility } from '../checks/measurement/no-responsibility.ts'
import { rule as measurementNoSource } from '../checks/measurement/no-source.ts'
import { rule as measurementNoTarget } from '../checks/measurement/no-target.ts'
import { rule as measurementNotBrokenDown } from '../checks/measurement/not-broken-down.ts'
import { rule as measurementOnlyHowMuch } from '../checks/measurement/only-how-much.ts'
import { rule as measurementOverdueMeasurement } from '../checks/measurement/overdue-measurement.ts'
import { rule as measurementPercentOutOfRange } from '../checks/measurement/percent-out-of-range.ts'
import { rule as measurementPeriodNotOver } from '../checks/measurement/period-not-over.ts'
import { rule as measurementRelativeTarget } from '../checks/measurement/relative-target.ts'
import { rule as measurementResultWithoutIndicator } from '../checks/measurement/result-without-indicator.ts'
import { rule as measurementRevisionWithoutReason } from '../checks/measurement/revision-without-reason.ts'
import { rule as measurementSmallNumbers } from '../checks/measurement/small-numbers.ts'
import { rule as measurementSmart } from '../checks/measurement/smart.ts'
import { rule as measurementTargetBeforeBaseline } from '../checks/measurement/target-before-baseline.ts'
import { rule as measurementTargetDatePassed } from '../checks/measurement/target-date-passed.ts'
import { rule as measurementTargetDirection } from '../checks/measurement/target-direction.ts'
import { rule as measurementTargetUndated } from '../checks/measurement/target-undated.ts'
import { rule as measurementTwoDefinitions } from '../checks/measurement/two-definitions.ts'
import { rule as measurementTwoTargets } from '../checks/measurement/two-targets.ts'
import { rule as measurementUndatedMeasurement } from '../checks/measurement/undated-measurement.ts'
import { rule as measurementUnitsDisagree } from '../checks/measurement/units-disagree.ts'
import { rule as measurementValueAgainstParts } from '../checks/measurement/value-against-parts.ts'
import { pack as ontarioPack } from '../checks/ontario/pack.ts'
import { rule as ontarioAdopted } from '../checks/ontario/adopted.ts'
import { rule as ontarioAdoptionRecord } from '../checks/ontario/adoption-record.ts'
import { rule as ontarioAdvisoryCommittee } from '../checks/ontario/advisory-committee.ts'
import { rule as ontarioCommitteeSeatsIfAny } from '../checks/ontario/committee-seats-if-any.ts'
import { rule as ontarioCommitteeSeats } from '../checks/ontario/committee-seats.ts'
import { rule as ontarioConsulted } from '../checks/ontario/consulted.ts'
import { rule as ontarioEffectReport } from '../checks/ontario/effect-report.ts'
import { rule as ontarioMeasurableOutcomes } from '../checks/ontario/measurable-outcomes.ts'
import { rule as ontarioPoliceReport } from '../checks/ontario/police-report.ts'
import { rule as ontarioPrioritizedRisks } from '../checks/ontario/prioritized-risks.ts'
import { rule as ontarioPublished } from '../checks/ontario/published.ts'
import { rule as ontarioReview } from '../checks/ontario/review.ts'
import { rule as ontarioRiskStrategies } from '../checks/ontario/risk-strategies.ts'

/** The packs that come with the library. */
export const packs: readonly Pack[] = [
  { ...planPack, rules: [
    planAssetGaps,
    planAssetOverlaps,
    planCompletedWithOpenTasks,
    planCycles,
    planDanglingReferences,
    planDuplicateRefs,
    planEmptyAreas,
    planEndsBeforeStart,
    planHeardWithoutResponse,
    planImpossibleDate,
    planLateUnexplained,
    planNoLead,
    planNoReporting,
    planNoReviewDate,
    planNoTimeline,
    planPriorityWithoutReason,
    planRecommendationWithoutResponse,
    planRiskWithoutStrategy,
    planStale,
    planStrategyWithoutEvidence,
    planTaskAfterAction,
    planThemeWithoutAction,
    planThemeWithoutOutcome,
    planUnclearDate,
    planUndated,
  ] },
  { ...governancePack, rules: [
    governanceAgreementOver,
    governanceBodyWithoutLifetime,
    governanceBodyWithoutMandate,
    governanceBodyWithoutMembers,
    governanceBodyWithoutReporting,
    governanceCollectiveImpact,
    governanceFactorAbsent,
    governanceFactorEvidence,
    governanceNoCommitment,
    governanceNoCoordinator,
    governanceNoOversight,
    governancePracticeSteps,
    governanceReportingLoop,
    governanceSuccessFactors,
    governanceTermOver,
    governanceThemeWithoutBody,
  ] },
  { ...evaluationPack, rules: [
    evaluationCollectOnce,
    evaluationExistingOrNew,
    evaluationFeasibilityUnsaid,
    evaluationIndicatorOffQuestion,
    evaluationMeasureWithoutIndicator,
    evaluationNoCriteria,
    evaluationNoJustification,
    evaluationNoMethod,
    evaluationNoQuestions,
    evaluationNoResponsibility,
    evaluationNoSource,
    evaluationNoTimeline,
    evaluationNoUse,
    evaluationNotFeasible,
    evaluationOnlySecondary,
    evaluationPrimaryOrSecondary,
    evaluationQuestionWithoutIndicator,
    evaluationReliabilityUnsaid,
    evaluationSingleIndicator,
    evaluationSingleSource,
    evaluationSourceForMoreQuestions,
    evaluationSourceOutOfReach,
    evaluationSourceWithoutAgreement,
    evaluationTooManyQuestions,
  ] },
  { ...logicModelPack, rules: [
    logicModelActivityWithoutAction,
    logicModelActivityWithoutInput,
    logicModelActivityWithoutOutput,
    logicModelBackwardLink,
    logicModelCausalCycle,
    logicModelInputUnused,
    logicModelLinkAcrossModels,
    logicModelModelHeader,
    logicModelModelWithoutOutcome,
    logicModelNoAssumptions,
    logicModelNoUnwantedEffects,
    logicModelOrphan,
    logicModelOutcomeLeadsNowhere,
    logicModelOutcomeNotAChange,
    logicModelOutcomeWithoutCause,
    logicModelOutputReadsAsOutcome,
    logicModelOutputWithoutActivity,
    logicModelOutputWithoutOutcome,
    logicModelRiskWithoutPath,
    logicModelSkippedLevel,
    logicModelTooManyNodes,
  ] },
  { ...measurementPack, rules: [
    measurementAccountabilityUnsaid,
    measurementBaselineUndated,
    measurementFrequencyTooLong,
    measurementMaintainWithoutTolerance,
    measurementMeasuresNothing,
    measurementMixedPeriods,
    measurementNoBaseline,
    measurementNoDirection,
    measurementNoFrequency,
    measurementNoGeography,
    measurementNoMethod,
    measurementNoPerception,
    measurementNoResponsibility,
    measurementNoSource,
    measurementNoTarget,
    measurementNotBrokenDown,
    measurementOnlyHowMuch,
    measurementOverdueMeasurement,
    measurementPercentOutOfRange,
    measurementPeriodNotOver,
    measurementRelativeTarget,
    measurementResultWithoutIndicator,
    measurementRevisionWithoutReason,
    measurementSmallNumbers,
    measurementSmart,
    measurementTargetBeforeBaseline,
    measurementTargetDatePassed,
    measurementTargetDirection,
    measurementTargetUndated,
    measurementTwoDefinitions,
    measurementTwoTargets,
    measurementUndatedMeasurement,
    measurementUnitsDisagree,
    measurementValueAgainstParts,
  ] },
  { ...ontarioPack, rules: [
    ontarioAdopted,
    ontarioAdoptionRecord,
    ontarioAdvisoryCommittee,
    ontarioCommitteeSeatsIfAny,
    ontarioCommitteeSeats,
    ontarioConsulted,
    ontarioEffectReport,
    ontarioMeasurableOutcomes,
    ontarioPoliceReport,
    ontarioPrioritizedRisks,
    ontarioPublished,
    ontarioReview,
    ontarioRiskStrategies,
  ] },
]

export type ShippedPack = 'plan' | 'governance' | 'evaluation' | 'logic-model' | 'measurement' | 'ontario'
