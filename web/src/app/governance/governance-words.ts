import type { NoticeState } from '@waymark/domain/governance/notice';
import type { GovernanceKind, RecommendationAnswer, RecommendationState } from '@waymark/domain/governance/vocabulary';

export const kindWords: Readonly<Record<GovernanceKind, string>> = {
  mandate: $localize`:@@governance.kind.mandate:Mandate`,
  'forward-plan': $localize`:@@governance.kind.forward-plan:Forward plan entry`,
  decision: $localize`:@@governance.kind.decision:Cabinet or committee decision`,
  'call-in-end': $localize`:@@governance.kind.call-in-end:End of call-in`,
  scrutiny: $localize`:@@governance.kind.scrutiny:Scrutiny`,
  publication: $localize`:@@governance.kind.publication:Publication`,
  review: $localize`:@@governance.kind.review:Review`,
};

export const noticeTitles: Readonly<Record<NoticeState, string>> = {
  'not-needed': '',
  given: $localize`:@@governance.notice.given:Notice was given in time`,
  late: $localize`:@@governance.notice.late:Notice was given late`,
  due: $localize`:@@governance.notice.due:Enter it in the forward plan`,
  missed: $localize`:@@governance.notice.missed:The last day for the forward plan has passed`,
};

export const answerWords: Readonly<Record<RecommendationAnswer, string>> = {
  accepted: $localize`:@@governance.answer.accepted:Accepted`,
  'in-part': $localize`:@@governance.answer.in-part:Accepted in part`,
  'not-accepted': $localize`:@@governance.answer.not-accepted:Not accepted`,
};

export const stateWords: Readonly<Record<RecommendationState, string>> = {
  'awaiting-answer': $localize`:@@governance.state.awaiting-answer:Waits for an answer`,
  'awaiting-action': $localize`:@@governance.state.awaiting-action:Waits for an action`,
  settled: $localize`:@@governance.state.settled:Settled`,
};

const occasions: Readonly<Record<string, string>> = {
  submission: $localize`:@@governance.version.submission:kept as it was submitted`,
  approval: $localize`:@@governance.version.approval:kept as it was approved`,
  publication: $localize`:@@governance.version.publication:kept as it was published`,
  'consultation-draft': $localize`:@@governance.version.consultation-draft:kept as a draft for consultation`,
};

/** Why a version of the plan was kept. */
export const occasionWords = (occasion: string): string =>
  occasions[occasion] ?? $localize`:@@governance.version.kept:kept`;
