import type { OwnedKind, OwnedState } from '@waymark/domain/progress/owned-item';
import type { Tone } from '../ui/tag';

export const ownedKindWords: Readonly<Record<OwnedKind, string>> = {
  update: $localize`:@@progress.kind.update:Progress`,
  milestone: $localize`:@@progress.kind.milestone:Milestone`,
  action: $localize`:@@progress.kind.action:End of an action`,
  review: $localize`:@@progress.kind.review:Review`,
  figure: $localize`:@@progress.kind.figure:Figure`,
  risk: $localize`:@@progress.kind.risk:Risk to look at`,
  plan: $localize`:@@progress.kind.plan:Plan`,
  approval: $localize`:@@progress.kind.approval:Plan to approve`,
  commitment: $localize`:@@progress.kind.commitment:Action to accept`,
  mention: $localize`:@@progress.kind.mention:Comment that mentions you`,
};

export const ownedStateWords: Readonly<Record<OwnedState, string>> = {
  due: $localize`:@@progress.state.due:Due`,
  overdue: $localize`:@@progress.state.overdue:Overdue`,
  returned: $localize`:@@progress.state.returned:Returned`,
  approval: $localize`:@@progress.state.approval:To approve`,
};

export const ownedStateTones: Readonly<Record<OwnedState, Tone>> = {
  due: 'warn',
  overdue: 'bad',
  returned: 'bad',
  approval: 'info',
};
