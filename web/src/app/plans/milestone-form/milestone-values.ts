import type { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import type { Day } from '@waymark/domain/day';
import { dayWords } from '../../core/format';
import { orNull } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';

/** What one came to do with a milestone. */
export type MilestoneTask = 'add' | 'change' | 'done' | 'drop';

export interface MilestoneForm {
  title: string;
  dueOn: Day | null;
  movedReason: string;
  doneOn: Day | null;
  evidence: string;
  droppedReason: string;
}

export const emptyMilestone: MilestoneForm = {
  title: '',
  dueOn: null,
  movedReason: '',
  doneOn: null,
  evidence: '',
  droppedReason: '',
};

export function formOfMilestone(milestone: Milestone): MilestoneForm {
  const { title, dueOn, movedReason, doneOn, evidence, droppedReason } = milestone;
  return {
    ...{ title, dueOn, doneOn },
    movedReason: movedReason ?? '',
    evidence: evidence ?? '',
    droppedReason: droppedReason ?? '',
  };
}

export function bodyOfMilestone({ title, dueOn, doneOn, ...texts }: MilestoneForm): ChangeMilestone {
  return {
    ...{ title, doneOn },
    ...(dueOn === null ? {} : { dueOn }),
    movedReason: orNull(texts.movedReason),
    evidence: orNull(texts.evidence),
    droppedReason: orNull(texts.droppedReason),
  };
}

export const milestoneFieldWords: Readonly<Record<keyof MilestoneForm, string>> = {
  title: $localize`:@@plans.milestone.title:What will have been reached`,
  dueOn: $localize`:@@plans.milestone.due-on:Due date`,
  movedReason: $localize`:@@plans.milestone.moved-reason:Why the date moves`,
  doneOn: $localize`:@@plans.milestone.done-on:Done on`,
  evidence: $localize`:@@plans.milestone.evidence:Evidence`,
  droppedReason: $localize`:@@plans.milestone.dropped-reason:Why it is dropped`,
};

export const milestoneWords = (field: keyof MilestoneForm, value: unknown) => ({
  label: milestoneFieldWords[field],
  text: field.endsWith('On') && typeof value === 'string' ? dayWords(value) : valueWords(value),
  prose: ['movedReason', 'evidence', 'droppedReason'].includes(field),
});
