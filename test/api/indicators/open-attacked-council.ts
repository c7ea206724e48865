import { furnish } from '../../support/furnished';
import type { Council, World } from '../../support/world';
import { AttackedCouncil } from './attacked-council';
import {
  aimAtFew,
  enterFew,
  nameEverybody,
  recordLearners,
  recordTaking,
  sendLinks,
  tellOfFew,
} from './attacked-figures';
import { known, today } from './attacked-periods';

/** Makes the councils, their office, and every figure about few people. */
export async function openAttackedCouncil(world: World): Promise<AttackedCouncil> {
  world.today(known);
  const members: Council[] = [];
  for (let place = 0; place < 4; place++) members.push(await world.council());
  const [council = members[0] as Council] = members;
  const office = await world.combinedAuthority(members);
  const { things } = await furnish(world, { council, office });
  const roles = ['contributor', 'taskforce-member', 'planner', 'approver', 'administrator', 'adviser'] as const;
  const insider = await world.person({ organisationId: council.id, roles });
  const made = new AttackedCouncil(world, members, office, things, insider);
  await nameEverybody(made);
  await recordLearners(made);
  await recordTaking(made);
  await aimAtFew(made);
  await enterFew(made);
  world.today(today);
  await tellOfFew(made);
  await sendLinks(made);
  await made.begin();
  return made;
}
