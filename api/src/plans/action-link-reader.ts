import { Injectable } from '@nestjs/common';
import type {
  ActionLink,
  ActionPlace,
  ActionPlaces,
  LinkableAction,
  LinkableActions,
} from '@waymark/contract/action-links';
import { assertCan, can } from '@waymark/domain/access';
import { type PlanStatus, planEditable } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findGoal } from './find-plan';

const mostListed = 30;

interface PlaceRow extends ActionPlace {
  organisationId: string;
  status: PlanStatus;
  linkId: string | null;
  version: number | null;
  archived: boolean;
}

const goalNumber = `(select count(*) from goal o where o.organisation_id = g.organisation_id and o.plan_id = g.plan_id
  and o.archived_at is null and (o.theme, o.position, o.id) <= (g.theme, g.position, g.id))`;
const ownCount = `(select count(*) from action o where o.organisation_id = g.organisation_id and o.goal_id = g.id
  and o.archived_at is null`;

/** Every place of an action: the own one first. A linked action stands after the goal's own ones. */
const placesStatement = `
  select x.organisation_id as "organisationId", x.link_id as "linkId", x.version, x.archived, p.id as "planId",
    p.title as "planTitle", p.status, g.id as "goalId", g.title as "goalTitle",
    ${goalNumber} || '.' || x.number as reference
  from (
    select a.organisation_id, a.plan_id, a.goal_id, null::uuid as link_id, null::integer as version, false as archived,
      ${ownCount} and (o.position, o.id) <= (a.position, a.id)) as number
    from action a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
    where a.organisation_id = any($1::uuid[]) and a.id = $2 and a.archived_at is null
    union all
    select l.organisation_id, l.plan_id, l.goal_id, l.id, l.version, l.archived_at is not null,
      ${ownCount}) + (select count(*) from action_link o where o.organisation_id = l.organisation_id
        and o.goal_id = l.goal_id and o.archived_at is null and o.position <= l.position)
    from action_link l join goal g on g.organisation_id = l.organisation_id and g.id = l.goal_id
    where l.organisation_id = any($1::uuid[]) and l.action_id = $2
  ) x
  join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id and g.archived_at is null
  join plan p on p.organisation_id = x.organisation_id and p.id = x.plan_id and p.archived_at is null
  order by x.link_id nulls first`;

/** Answers where actions are shown, and which could be. */
@Injectable()
export class ActionLinkReader {
  constructor(private readonly database: Database) {}

  places(viewer: Viewer, actionId: string): Promise<ActionPlaces> {
    return this.database.reading(viewer, (tx) => placesOf(tx, viewer, actionId));
  }

  link(viewer: Viewer, linkId: string): Promise<ActionLink> {
    return this.database.reading(viewer, async (tx) => {
      const [row] = await tx.query<{ actionId: string }[]>(
        `select action_id as "actionId" from action_link where organisation_id = any($1::uuid[]) and id = $2`,
        [organisationsOf(viewer), linkId],
      );
      if (!row) throw new Refusal('missing', 'link');
      const { links } = await placesOf(tx, viewer, row.actionId);
      const link = links.find(({ id }) => id === linkId);
      if (!link) throw new Refusal('missing', 'link');
      return link;
    });
  }

  /** Actions of the council's other plans that this goal's plan does not show yet, the latest plan first. */
  linkable(viewer: Viewer, goalId: string, search: string | undefined): Promise<LinkableActions> {
    return this.database.reading(viewer, async (tx) => {
      const { plan } = await findGoal(tx, viewer, goalId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
      const rows = await tx.query<LinkableAction[]>(
        `select a.id, a.title, p.id as "planId", p.title as "planTitle", a.delivery_status as "deliveryStatus",
           a.due_on as "dueOn"
         from action a
         join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
         join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id and p.archived_at is null
         where a.organisation_id = $1 and a.plan_id <> $2 and a.archived_at is null
           and ($3::text is null or a.title ilike $3 or p.title ilike $3)
           and not exists (select from action_link l where l.organisation_id = a.organisation_id
             and l.action_id = a.id and l.plan_id = $2 and l.archived_at is null)
         order by p.id desc, g.theme, g.position, g.id, a.position, a.id limit $4`,
        [plan.organisationId, plan.id, pattern, mostListed + 1],
      );
      return { actions: rows.slice(0, mostListed), more: rows.length > mostListed };
    });
  }
}

async function placesOf(tx: EntityManager, viewer: Viewer, actionId: string): Promise<ActionPlaces> {
  const rows = await tx.query<PlaceRow[]>(placesStatement, [organisationsOf(viewer), actionId]);
  const home = rows.find(({ linkId }) => linkId === null);
  if (!home || !can(viewer, 'plan:read', home.organisationId)) throw new Refusal('missing', 'action');
  const may = can(viewer, 'plan:edit', home.organisationId);
  const links = rows.filter(({ linkId }) => linkId !== null).map((row) => linkOf(row, actionId, may));
  return { home: placeOf(home), links };
}

const placeOf = ({ planId, planTitle, goalId, goalTitle, reference }: PlaceRow): ActionPlace => ({
  ...{ planId, planTitle, goalId, goalTitle, reference },
});

function linkOf(row: PlaceRow, actionId: string, may: boolean): ActionLink {
  const { linkId, version, archived, status } = row;
  return {
    ...placeOf(row),
    ...{ id: linkId ?? '', version: version ?? 0, actionId, archived },
    mayEdit: may && planEditable(status),
  };
}
