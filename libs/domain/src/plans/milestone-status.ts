import { type Day, daysBetween } from '../day';

export const milestoneStatuses = ['done', 'dropped', 'late', 'due-soon', 'planned'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

export interface DatedMilestone {
  dueOn: Day;
  doneOn: Day | null;
  /** A milestone with a reason here is dropped, and no longer counts. */
  droppedReason: string | null;
}

const dueSoonWithinDays = 30;

/** A milestone is judged by its dates alone; nobody sets its status by hand. */
export function milestoneStatus(milestone: DatedMilestone, today: Day): MilestoneStatus {
  if (milestone.doneOn !== null) return 'done';
  if (isDropped(milestone)) return 'dropped';
  if (milestone.dueOn < today) return 'late';
  return daysBetween(today, milestone.dueOn) <= dueSoonWithinDays ? 'due-soon' : 'planned';
}

export function isOpen(milestone: Omit<DatedMilestone, 'dueOn'>): boolean {
  return milestone.doneOn === null && !isDropped(milestone);
}

/** Share of the milestones done, of those that count, 0 to 1; null when none counts. Dropped ones do not count. */
export function shareComplete(milestones: readonly Omit<DatedMilestone, 'dueOn'>[]): number | null {
  const counted = milestones.filter((milestone) => milestone.doneOn !== null || !isDropped(milestone));
  if (counted.length === 0) return null;
  return counted.filter((milestone) => milestone.doneOn !== null).length / counted.length;
}

function isDropped(milestone: { droppedReason: string | null }): boolean {
  return milestone.droppedReason !== null && milestone.droppedReason.trim() !== '';
}
