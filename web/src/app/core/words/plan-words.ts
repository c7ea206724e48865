import type { SuggestionReason } from '@waymark/domain/plans/action-suggestion';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { MilestoneStatus } from '@waymark/domain/plans/milestone-status';
import type { PlanStatus, PlanStep } from '@waymark/domain/plans/plan-status';
import type { StatusGap } from '@waymark/domain/plans/status-requirements';
import type { UpdateFreshness } from '@waymark/domain/plans/update-freshness';
import type { ActionOrigin, ActionType, Decision, PersonKind } from '@waymark/domain/plans/vocabulary';

export const planStatusWords: Readonly<Record<PlanStatus, string>> = {
  draft: $localize`:@@words.plan-status.draft:Draft`,
  'in-review': $localize`:@@words.plan-status.in-review:In review`,
  returned: $localize`:@@words.plan-status.returned:Returned`,
  approved: $localize`:@@words.plan-status.approved:Approved`,
  published: $localize`:@@words.plan-status.published:Published`,
  'in-delivery': $localize`:@@words.plan-status.in-delivery:In delivery`,
  paused: $localize`:@@words.plan-status.paused:Paused`,
  superseded: $localize`:@@words.plan-status.superseded:Superseded`,
  closed: $localize`:@@words.plan-status.closed:Closed`,
};

/** The tone of the tag that bears the state of a plan. */
export const planTones = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'warn',
  approved: 'info',
  published: 'good',
  'in-delivery': 'good',
  paused: 'warn',
  superseded: 'neutral',
  closed: 'neutral',
} as const satisfies Readonly<Record<PlanStatus, string>>;

const notPublicWords = $localize`:@@words.plan-status.not-public:Not public yet`;

/** The state of a plan as its tag says it in a list: what is published for a later day is not public yet. */
export const listedPlanWords = ({ status, embargoed }: { status: PlanStatus; embargoed: boolean }): string =>
  embargoed ? notPublicWords : planStatusWords[status];

/** The same where the address of its public page is known. */
export const planStandingWords = ({ status, publicPath }: { status: PlanStatus; publicPath: string | null }): string =>
  listedPlanWords({ status, embargoed: status === 'published' && publicPath === null });

/** Verbs for buttons. */
export const planStepWords: Readonly<Record<PlanStep, string>> = {
  submit: $localize`:@@words.plan-step.submit:Submit for review`,
  return: $localize`:@@words.plan-step.return:Return for changes`,
  approve: $localize`:@@words.plan-step.approve:Approve`,
  publish: $localize`:@@words.plan-step.publish:Publish`,
  start: $localize`:@@words.plan-step.start:Start delivery`,
  pause: $localize`:@@words.plan-step.pause:Pause`,
  resume: $localize`:@@words.plan-step.resume:Resume delivery`,
  supersede: $localize`:@@words.plan-step.supersede:Replace with a later plan`,
  close: $localize`:@@words.plan-step.close:Close`,
};

export const deliveryStatusWords: Readonly<Record<DeliveryStatus, string>> = {
  'not-started': $localize`:@@words.delivery-status.not-started:Not started`,
  'on-track': $localize`:@@words.delivery-status.on-track:On track`,
  'at-risk': $localize`:@@words.delivery-status.at-risk:At risk`,
  'off-track': $localize`:@@words.delivery-status.off-track:Off track`,
  completed: $localize`:@@words.delivery-status.completed:Completed`,
  'not-achieved': $localize`:@@words.delivery-status.not-achieved:Not achieved`,
  cancelled: $localize`:@@words.delivery-status.cancelled:Cancelled`,
  paused: $localize`:@@words.delivery-status.paused:Paused`,
  merged: $localize`:@@words.delivery-status.merged:Merged into another`,
};

export const actionTypeWords: Readonly<Record<ActionType, string>> = {
  'service-change': $localize`:@@words.action-type.service-change:Change to a service`,
  campaign: $localize`:@@words.action-type.campaign:Campaign`,
  training: $localize`:@@words.action-type.training:Training`,
  event: $localize`:@@words.action-type.event:Event`,
  research: $localize`:@@words.action-type.research:Research`,
  commissioning: $localize`:@@words.action-type.commissioning:Commissioning`,
  'english-classes': $localize`:@@words.action-type.english-classes:English classes`,
  partnership: $localize`:@@words.action-type.partnership:Partnership`,
  policy: $localize`:@@words.action-type.policy:Policy`,
};

export const actionOriginWords: Readonly<Record<ActionOrigin, string>> = {
  own: $localize`:@@words.action-origin.own:Our own idea`,
  taskforce: $localize`:@@words.action-origin.taskforce:The taskforce`,
  scrutiny: $localize`:@@words.action-origin.scrutiny:Scrutiny`,
  consultation: $localize`:@@words.action-origin.consultation:Consultation`,
  'good-idea': $localize`:@@words.action-origin.good-idea:Good idea from elsewhere`,
  'exchange-visit': $localize`:@@words.action-origin.exchange-visit:Exchange visit`,
  'self-assessment-gap': $localize`:@@words.action-origin.self-assessment-gap:Gap found in self-assessment`,
};

export const decisionWords: Readonly<Record<Decision, string>> = {
  continue: $localize`:@@words.decision.continue:Continue as it is`,
  change: $localize`:@@words.decision.change:Change it`,
  stop: $localize`:@@words.decision.stop:Stop it`,
};

export const personKindWords: Readonly<Record<PersonKind, string>> = {
  officer: $localize`:@@words.person-kind.officer:Officer`,
  'elected-member': $localize`:@@words.person-kind.elected-member:Elected member`,
};

export const milestoneStatusWords: Readonly<Record<MilestoneStatus, string>> = {
  done: $localize`:@@words.milestone-status.done:Done`,
  dropped: $localize`:@@words.milestone-status.dropped:Dropped`,
  late: $localize`:@@words.milestone-status.late:Late`,
  'due-soon': $localize`:@@words.milestone-status.due-soon:Due soon`,
  planned: $localize`:@@words.milestone-status.planned:Planned`,
};

export const updateFreshnessWords: Readonly<Record<UpdateFreshness, string>> = {
  fresh: $localize`:@@words.update-freshness.fresh:Up to date`,
  due: $localize`:@@words.update-freshness.due:Update due`,
  late: $localize`:@@words.update-freshness.late:Update late`,
  stale: $localize`:@@words.update-freshness.stale:Not updated for long`,
  'not-due': $localize`:@@words.update-freshness.not-due:No update needed`,
};

/** Why the dates of an action suggest another status. */
export const suggestionReasonWords: Readonly<Record<SuggestionReason, string>> = {
  'due-date-passed': $localize`:@@words.suggestion-reason.due-date-passed:The due date has passed`,
  'milestone-late': $localize`:@@words.suggestion-reason.milestone-late:A milestone is late`,
  'due-soon-with-open-milestone': $localize`:@@words.suggestion-reason.due-soon-with-open-milestone:It is due soon and a milestone is open`,
  'start-date-passed': $localize`:@@words.suggestion-reason.start-date-passed:The start date has passed and nothing has started`,
};

export const statusGapWords: Readonly<Record<StatusGap, string>> = {
  'corrective-action-missing': $localize`:@@words.status-gap.corrective-action-missing:Say what is done to bring it back on track`,
  'completion-date-missing': $localize`:@@words.status-gap.completion-date-missing:Enter the day it was completed`,
  'completion-in-future': $localize`:@@words.status-gap.completion-in-future:Enter a day of completion that is not in the future`,
  'milestones-open': $localize`:@@words.status-gap.milestones-open:Close or drop the open milestones first`,
};
