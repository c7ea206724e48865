import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { World } from './world';

interface Of {
  id: string;
}

/** An entry of a council's directory, without asking the product; with an account it is that account's holder. */
export async function person(
  world: World,
  council: Of,
  { userId = null, leftOn = null }: { userId?: string | null; leftOn?: string | null } = {},
): Promise<string> {
  const rows = await world.rows<{ id: string }>(
    `insert into person (organisation_id, name, kind, user_id, left_on) values ($1, 'Head of Service', 'officer', $2, $3)
     returning id`,
    [council.id, userId, leftOn],
  );
  return rows[0]?.id ?? '';
}

/** A seat on a taskforce of the council, without asking the product. */
export async function seat(
  world: World,
  council: Of,
  { userId = null, endsOn = null }: { userId?: string | null; endsOn?: string | null } = {},
): Promise<string> {
  const rows = await world.rows<{ id: string }>(
    `with t as (insert into taskforce (organisation_id, name) values ($1, 'Taskforce') returning id)
     insert into taskforce_member (organisation_id, taskforce_id, seat, organisation_name, sector, role, starts_on, ends_on, user_id)
     select $1, id, 'Director', 'Voluntary Action', 'voluntary', 'member', '2020-01-01', $3, $2 from t returning id`,
    [council.id, userId, endsOn],
  );
  return rows[0]?.id ?? '';
}

/** Puts a plan into a state of its life cycle without taking the steps that lead there. */
export async function inStatus(world: World, plan: Of, status: PlanStatus): Promise<void> {
  await world.rows('update plan set status = $2 where id = $1', [plan.id, status]);
}
