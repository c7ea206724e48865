import { datasetWays } from './dataset-ways';
import type { Furnished } from './furnished';
import type { World } from './world';

/**
 * Makes some of a furnished council's things somebody's own, and brings others to where there is something to answer: the
 * contributor leads the action, the taskforce member was asked for the commitment, and the viewer is signed in twice. All
 * versions stay as they are.
 */
export async function makeOwn(world: World, furnished: Furnished): Promise<Furnished> {
  const { council, things } = furnished;
  const [session] = await world.rows<{ id: string }>(
    `insert into session (user_id, token_hash, ends_at)
     values ($1, sha256(uuidv7()::text::bytea), now() + interval '1 hour') returning id`,
    [council.viewer.userId],
  );
  await world.rows(
    `with lead as (
       insert into person (organisation_id, name, kind, user_id) values ($1, 'Lead', 'officer', $2) returning id
     ) update action set council_lead_id = lead.id from lead where action.id = $3`,
    [council.id, council.contributor.userId, things['action']],
  );
  const seat = [things['taskforce_member'], council.taskforceMember.userId];
  await world.rows('update taskforce_member set user_id = $2 where id = $1', seat);
  await world.rows('update person set to_invite = true where id = $1', [things['person']]);
  await world.rows(`${datasetWays['post /datasets/{datasetId}/load'].before} where id = $1`, [
    things['dataset_import'],
  ]);
  await world.rows('update consultation set opens_on = current_date, closes_on = current_date + 30 where id = $1', [
    things['consultation'],
  ]);
  return { ...furnished, things: { ...things, session: session?.id ?? '' } };
}
