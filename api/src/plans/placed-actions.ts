import { columnsAs } from '../platform/columns';
import { actionFields, type ActionRow, type PlanOfAction } from './action-answer';

/** An action as it comes from the database: of one from elsewhere, with what its own plan decides about it. */
export interface PlacedActionRow extends ActionRow {
  linkedFrom: (NonNullable<ActionRow['linkedFrom']> & Partial<PlanOfAction>) | null;
}

/** The place of an action in its own plan, such as 1.2: goals are numbered theme by theme. */
const homeReference = `(
  (select count(*) from goal o where o.organisation_id = hg.organisation_id and o.plan_id = hg.plan_id
    and o.archived_at is null and (o.theme, o.position, o.id) <= (hg.theme, hg.position, hg.id)) || '.' ||
  (select count(*) from action o where o.organisation_id = a.organisation_id and o.plan_id = a.plan_id
    and o.goal_id = a.goal_id and o.archived_at is null and (o.position, o.id) <= (a.position, a.id)))`;

/** Actions of the organisation `$1` that are shown in other plans, as far as they stand at both ends; narrow it by `l.plan_id`. */
export const linkedActions = (selected: string): string => `
  select ${selected}
  from action_link l
  join goal lg on lg.organisation_id = l.organisation_id and lg.id = l.goal_id and lg.archived_at is null
  join action a on a.organisation_id = l.organisation_id and a.id = l.action_id and a.archived_at is null
  join goal hg on hg.organisation_id = a.organisation_id and hg.id = a.goal_id and hg.archived_at is null
  join plan h on h.organisation_id = a.organisation_id and h.id = a.plan_id and h.archived_at is null
  where l.organisation_id = $1 and l.archived_at is null`;

const from = `json_build_object('linkId', l.id, 'linkVersion', l.version, 'planId', h.id, 'planTitle', h.title,
  'reference', ${homeReference}, 'status', h.status, 'targetDays', h.target_days, 'acceptableDays', h.acceptable_days,
  'staleDays', h.stale_days)`;

const ownActions = `
  from action a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
  where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null and g.archived_at is null`;

const fields = actionFields.filter((field) => field !== 'goalId');

/** The actions of the plan `$2` by goal and in order: its own, and after them those of other plans that are shown in it. */
export const placedActions = `
  select ${columnsAs('x', fields)}, x.place_goal_id as "goalId", x.linked_from as "linkedFrom" from (
    select a.*, a.goal_id as place_goal_id, false as linked, a.position as place, null::json as linked_from ${ownActions}
    union all
    ${linkedActions(`a.*, l.goal_id, true, l.position, ${from}`)} and l.plan_id = $2
  ) x order by x.place_goal_id, x.linked, x.place, x.id`;

/** The ids of the same actions. */
export const placedActionIds = `
  select a.id ${ownActions}
  union all
  select l.action_id from action_link l where l.organisation_id = $1 and l.plan_id = $2 and l.archived_at is null`;

/** The ids of actions that a plan shows from others, for a query that names the plan under an alias. */
export const linkedTo = (plan: string): string =>
  linkedActions('a.id').replace('l.organisation_id = $1', `l.organisation_id = ${plan}.organisation_id`) +
  ` and l.plan_id = ${plan}.id`;

/** Takes what the own plans of actions from elsewhere decide about them out of their rows. */
export function homesOf(actions: readonly PlacedActionRow[]): Map<string, PlanOfAction> {
  const homes = new Map<string, PlanOfAction>();
  for (const action of actions) {
    if (action.linkedFrom === null) continue;
    const { status, targetDays, acceptableDays, staleDays, ...linkedFrom } = action.linkedFrom;
    homes.set(action.id, { status, targetDays, acceptableDays, staleDays } as PlanOfAction);
    action.linkedFrom = linkedFrom;
  }
  return homes;
}
