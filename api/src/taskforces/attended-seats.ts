import type { Day } from '@waymark/domain/day';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import type { EntityManager } from 'typeorm';
import { TaskforceMemberEntity } from './taskforce.entities';

interface OfTaskforce {
  organisationId: string;
  taskforceId: string;
}

/** All seats that the taskforce has had. */
export const seatsOf = (
  tx: EntityManager,
  { organisationId, taskforceId }: OfTaskforce,
): Promise<TaskforceMemberEntity[]> =>
  tx.find(TaskforceMemberEntity, { where: { organisationId, taskforceId }, order: { id: 'ASC' } });

/** The seats whose term ran on the day, by their identifiers. */
export async function currentSeats(tx: EntityManager, of: OfTaskforce, day: Day): Promise<string[]> {
  return (await seatsOf(tx, of)).filter((seat) => isCurrent(seat, day)).map(({ id }) => id);
}
