import type { PlanStep } from '@waymark/domain/plans/plan-status';

/** What a step does, before it is taken. */
export const stepExplanations: Readonly<Record<PlanStep, string>> = {
  submit: $localize`:@@plans.step.submit:The plan is locked while an approver reads it. You can go on when it comes back.`,
  return: $localize`:@@plans.step.return:The plan goes back to those who draft it, with your reason.`,
  approve: $localize`:@@plans.step.approve:You agree that the plan may be published. Whoever submits a plan may not approve it, so two people have read it.`,
  publish: $localize`:@@plans.step.publish:The plan becomes public.`,
  start: $localize`:@@plans.step.start:From now on the owners of actions are asked for updates.`,
  pause: $localize`:@@plans.step.pause:Nobody is asked for updates until the plan is resumed. The reason stands in the timeline.`,
  resume: $localize`:@@plans.step.resume:The owners of actions are asked for updates again.`,
  supersede: $localize`:@@plans.step.supersede:A later plan takes the place of this one. It stays readable and is no longer updated.`,
  close: $localize`:@@plans.step.close:The plan ends. It stays readable and is no longer updated.`,
};

export const reasonLabels: Readonly<Partial<Record<PlanStep, string>>> = {
  return: $localize`:@@plans.step.return.reason:What is to be changed`,
  pause: $localize`:@@plans.step.pause.reason:Why the plan is paused`,
  close: $localize`:@@plans.step.close.reason:Why the plan ends`,
};

/** The step that comes next by nature; every other one waits under More. */
const naturalSteps: readonly PlanStep[] = ['submit', 'approve', 'publish', 'start', 'resume'];

export function naturalStep(steps: readonly PlanStep[]): PlanStep | null {
  return naturalSteps.find((step) => steps.includes(step)) ?? null;
}
