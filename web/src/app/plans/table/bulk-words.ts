import type { FieldChange } from '@waymark/contract/bulk-changes';
import type { Goal } from '@waymark/contract/goals';
import type { BulkField, BulkRefusal } from '@waymark/domain/plans/bulk-change';
import { dayWords } from '../../core/format';
import { deliveryStatusWords } from '../../core/words/plan-words';
import type { TableNames } from './table-cells';

export const bulkFieldWords: Readonly<Record<BulkField, string>> = {
  goalId: $localize`:@@table.bulk.goal:Goal`,
  councilLeadId: $localize`:@@table.council-lead:Council lead`,
  deliveryStatus: $localize`:@@table.status:Status`,
  statusReason: $localize`:@@table.bulk.reason:What is said about the status`,
  correctiveAction: $localize`:@@table.bulk.corrective:What will put it right`,
  completedOn: $localize`:@@table.bulk.completed:Completed on`,
  startsOn: $localize`:@@table.starts:Starts`,
  dueOn: $localize`:@@table.due:Due`,
  tags: $localize`:@@table.tags:Tags`,
};

export const bulkRefusalWords: Readonly<Record<BulkRefusal, string>> = {
  'changed-since': $localize`:@@table.refusal.changed:Someone else changed it since you opened the table`,
  'not-there': $localize`:@@table.refusal.gone:It is no longer in the plan`,
  'not-yours': $localize`:@@table.refusal.not-yours:Its status is said by its lead or by a manager`,
  ended: $localize`:@@table.refusal.ended:It has ended, so its dates stay`,
  'no-dates': $localize`:@@table.refusal.no-dates:It has no dates to move`,
  'due-before-start': $localize`:@@table.refusal.order:It would be due before it starts`,
  'too-many-tags': $localize`:@@table.refusal.tags:It would have too many tags`,
  'goal-full': $localize`:@@table.refusal.full:The goal holds as many actions as it can`,
  'reason-required': $localize`:@@table.refusal.reason:Its dates say worse, so say why`,
  'corrective-action-missing': $localize`:@@table.refusal.corrective:Say what will put it right`,
  'completion-date-missing': $localize`:@@table.refusal.completed:Say when it was completed`,
  'completion-in-future': $localize`:@@table.refusal.future:It cannot be completed in the future`,
  'milestones-open': $localize`:@@table.refusal.milestones:It still has open milestones`,
};

interface Named extends TableNames {
  goals: readonly Goal[];
}

/** One side of a change in words. */
export function sideWords({ field }: FieldChange, value: string | null, { people, tags, goals }: Named): string {
  if (value === null) return $localize`:@@table.bulk.nothing:nothing`;
  if (field === 'councilLeadId') return people.find(({ id }) => id === value)?.name ?? '';
  if (field === 'deliveryStatus') return deliveryStatusWords[value as keyof typeof deliveryStatusWords];
  if (field === 'goalId') return goalWords(goals.find(({ id }) => id === value));
  if (field === 'tags')
    return value
      .split('; ')
      .map((code) => tags.find((tag) => tag.code === code)?.title ?? code)
      .join(', ');
  return field.endsWith('On') ? dayWords(value) : value;
}

export const goalWords = (goal: Goal | undefined): string => (goal ? `${goal.theme} ${goal.title}` : '');
