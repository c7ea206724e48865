import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import type { Day } from '@waymark/domain/day';
import { isCurrent, sectors, type Sector, type TaskforceGap } from '@waymark/domain/taskforces/taskforce';
import { taskforceGapWords } from '../core/words/people-words';

/** One sector and who sits for it now. */
export interface SectorSeats {
  sector: Sector;
  members: TaskforceMember[];
}

/** Each sector that is present, in the order of the vocabulary; observers fill no seat. */
export function sectorsPresent(members: readonly TaskforceMember[], today: Day): SectorSeats[] {
  const seated = members.filter((member) => member.role !== 'observer' && isCurrent(member, today));
  return sectors
    .map((sector) => ({ sector, members: seated.filter((member) => member.sector === sector) }))
    .filter((one) => one.members.length > 0);
}

/** What is missing, each as a sentence. */
export function gapSentences({ gaps }: Pick<Taskforce, 'gaps'>): string[] {
  const words: Readonly<Record<string, string>> = taskforceGapWords satisfies Record<TaskforceGap, string>;
  return gaps.flatMap((gap) => words[gap] ?? []);
}

/** The person, or the seat while nobody is named for it. */
export function memberName({ personName, seat }: Pick<TaskforceMember, 'personName' | 'seat'>): string {
  return personName ?? seat ?? '';
}
