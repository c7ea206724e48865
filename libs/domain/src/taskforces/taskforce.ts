import type { Day } from '../day';

export const sectors = [
  'council',
  'business',
  'voluntary',
  'faith',
  'education',
  'health',
  'housing',
  'police',
  'lived-experience',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const taskforceRoles = ['chair', 'vice-chair', 'member', 'adviser', 'observer'] as const;
export type TaskforceRole = (typeof taskforceRoles)[number];

export interface SeatHeld {
  sector: Sector;
  role: TaskforceRole;
  startsOn: Day | null;
  /** The last day of the term; null while it is open. */
  endsOn: Day | null;
  /** A body that is not usually involved in this work. */
  notUsuallyInvolved: boolean;
}

export const neededSectors = [
  'business',
  'voluntary',
  'faith',
  'education',
  'health',
  'housing',
  'lived-experience',
] as const satisfies Sector[];

export const taskforceGapCodes = [...neededSectors, 'no-chair', 'no-unusual-body'] as const;
export type TaskforceGap = (typeof taskforceGapCodes)[number];

/** What a taskforce lacks today. An observer fills no seat; a term counts from its first to its last day. */
export function taskforceGaps(members: readonly SeatHeld[], today: Day): TaskforceGap[] {
  const current = members.filter((member) => member.role !== 'observer' && isCurrent(member, today));
  const gaps: TaskforceGap[] = neededSectors.filter((sector) => !current.some((member) => member.sector === sector));
  if (!current.some((member) => member.role === 'chair')) gaps.push('no-chair');
  if (!current.some((member) => member.notUsuallyInvolved)) gaps.push('no-unusual-body');
  return gaps;
}

export function isCurrent(term: { startsOn: Day | null; endsOn: Day | null }, today: Day): boolean {
  return (term.startsOn === null || term.startsOn <= today) && (term.endsOn === null || term.endsOn >= today);
}
