import type { CarryChoices } from '@waymark/domain/plans/carry-forward';

type Words<K extends keyof CarryChoices> = Readonly<Record<CarryChoices[K], string>>;

export const goalWords: Words<'goals'> = {
  all: $localize`:@@plans.carry.goals.all:All goals`,
  'with-open-actions': $localize`:@@plans.carry.goals.open:Goals that have open actions`,
  none: $localize`:@@plans.carry.goals.none:No goals`,
};

export const actionWords: Words<'actions'> = {
  open: $localize`:@@plans.carry.actions.open:Open actions, with their milestones that are still to come`,
  none: $localize`:@@plans.carry.actions.none:No actions`,
};

export const targetWords: Words<'targets'> = {
  'new-baseline': $localize`:@@plans.carry.targets.new-baseline:The same targets, measured from the latest figure`,
  same: $localize`:@@plans.carry.targets.same:The same baselines and targets`,
  shifted: $localize`:@@plans.carry.targets.shifted:The same values, with dates moved along with the plan`,
  none: $localize`:@@plans.carry.targets.none:No indicators`,
};

export const ownerWords: Words<'owners'> = {
  keep: $localize`:@@plans.carry.owners.keep:Keep those who still serve`,
  clear: $localize`:@@plans.carry.owners.clear:Leave every lead open`,
};

export const dateWords: Words<'dates'> = {
  shift: $localize`:@@plans.carry.dates.shift:Move them along with the plan`,
  keep: $localize`:@@plans.carry.dates.keep:Keep those that lie in the new period`,
  clear: $localize`:@@plans.carry.dates.clear:Leave them open`,
};
