import type { Permission } from '../access';
import { Refusal } from '../refusal';

export const planStatuses = [
  'draft',
  'in-review',
  'returned',
  'approved',
  'published',
  'in-delivery',
  'paused',
  'superseded',
  'closed',
] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const planSteps = [
  'submit',
  'return',
  'approve',
  'publish',
  'start',
  'pause',
  'resume',
  'supersede',
  'close',
] as const;
export type PlanStep = (typeof planSteps)[number];

interface Transition {
  from: readonly PlanStatus[];
  to: PlanStatus;
  permission: Permission;
  needsReason?: true;
}

const transitions: Readonly<Record<PlanStep, Transition>> = {
  submit: { from: ['draft', 'returned'], to: 'in-review', permission: 'plan:submit' },
  return: { from: ['in-review', 'approved'], to: 'returned', permission: 'plan:return', needsReason: true },
  approve: { from: ['in-review'], to: 'approved', permission: 'plan:approve' },
  publish: { from: ['approved'], to: 'published', permission: 'plan:publish' },
  start: { from: ['published'], to: 'in-delivery', permission: 'plan:deliver' },
  pause: { from: ['in-delivery'], to: 'paused', permission: 'plan:deliver', needsReason: true },
  resume: { from: ['paused'], to: 'in-delivery', permission: 'plan:deliver' },
  supersede: { from: ['published', 'in-delivery', 'paused'], to: 'superseded', permission: 'plan:deliver' },
  close: {
    from: ['published', 'in-delivery', 'paused'],
    to: 'closed',
    permission: 'plan:deliver',
    needsReason: true,
  },
};

const editable: readonly PlanStatus[] = ['draft', 'returned'];
const progressEditable: readonly PlanStatus[] = ['draft', 'returned', 'published', 'in-delivery', 'paused'];
const publishable: readonly PlanStatus[] = ['published', 'in-delivery', 'paused'];

/** The status a plan has after a step; refuses a step that its status does not allow. */
export function nextPlanStatus(status: PlanStatus, step: PlanStep): PlanStatus {
  const { from, to } = transitions[step];
  if (!from.includes(status)) throw new Refusal('conflict', 'step-not-possible', { status, step });
  return to;
}

export function possibleSteps(status: PlanStatus): PlanStep[] {
  return planSteps.filter((step) => transitions[step].from.includes(status));
}

export function stepNeedsReason(step: PlanStep): boolean {
  return transitions[step].needsReason === true;
}

export function permissionFor(step: PlanStep): Permission {
  return transitions[step].permission;
}

/** Four eyes: the person who submitted a plan is not the one who approves it. */
export function assertOtherEyes(step: PlanStep, userId: string, submittedById: string | null): void {
  if (step === 'approve' && userId === submittedById) throw new Refusal('forbidden', 'own-submission');
}

/** Whether the plan itself, its goals, actions and targets may be written. */
export function planEditable(status: PlanStatus): boolean {
  return editable.includes(status);
}

/** Whether the progress of actions and milestones may be written. */
export function progressPossible(status: PlanStatus): boolean {
  return progressEditable.includes(status);
}

/** Whether a later version of an already published plan may be published. */
export function republishable(status: PlanStatus): boolean {
  return publishable.includes(status);
}
