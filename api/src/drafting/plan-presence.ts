import { Injectable } from '@nestjs/common';
import type { NewPresence, Presence, Present } from '@waymark/contract/drafting';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { Database, organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';

/** Who was seen within this time is there. It bridges one lost beat of the fifteen seconds that pages keep. */
const presentFor = `interval '45 seconds'`;
const forgottenAfter = `interval '10 minutes'`;

const plan = `plan as (select organisation_id, id from plan where id = $1 and organisation_id = any($2::uuid[]))`;
const others = `select (select organisation_id from plan) as "organisationId",
    coalesce((select json_agg(json_build_object('userId', p.user_id, 'name', p.user_name, 'section', p.section,
        'editing', p.editing) order by p.user_name, p.user_id)
      from plan_presence p join plan on plan.organisation_id = p.organisation_id and plan.id = p.plan_id
      where p.user_id <> $3 and p.seen_at > clock_timestamp() - ${presentFor}), '[]') as others`;

const seeing = { name: 'presence', text: `with ${plan} ${others}` };

/** Says and asks at once. Who has long gone is forgotten on the way. */
const saying = {
  name: 'presence-said',
  text: `with ${plan}, gone as (delete from plan_presence p using plan
      where p.organisation_id = plan.organisation_id and p.plan_id = plan.id and p.user_id <> $3
        and p.seen_at < clock_timestamp() - ${forgottenAfter}),
    said as (insert into plan_presence (organisation_id, plan_id, user_id, user_name, section, editing)
      select organisation_id, id, $3::uuid, $4, $5, $6::boolean from plan
      on conflict (organisation_id, plan_id, user_id) do update set user_name = excluded.user_name,
        section = excluded.section, editing = excluded.editing, seen_at = clock_timestamp())
    ${others}`,
};

interface Row {
  organisationId: string | null;
  others: Present[];
}

/** Keeps who is where in a plan. It is no record: nothing remembers where someone was an hour ago. */
@Injectable()
export class PlanPresence {
  constructor(private readonly database: Database) {}

  others(viewer: Viewer, planId: string): Promise<Presence> {
    return this.database.reading(viewer, async (tx) =>
      presenceOf(await ask<Row>(tx, seeing, [planId, readableBy(viewer), viewer.userId])),
    );
  }

  say(viewer: Viewer, planId: string, { section, editing }: NewPresence): Promise<Presence> {
    const values = [planId, readableBy(viewer), viewer.userId, viewer.name, section, editing];
    return this.database.as(viewer, async (tx) => presenceOf(await ask<Row>(tx, saying, values)));
  }
}

const readableBy = (viewer: Viewer): string[] =>
  organisationsOf(viewer).filter((organisationId) => can(viewer, 'plan:read', organisationId));

function presenceOf([row]: Row[]): Presence {
  if (!row?.organisationId) throw new Refusal('missing', 'plan');
  return { others: row.others };
}
