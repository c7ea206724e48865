import type { CarriedAction, CarriedGoal, CarriedTarget } from '@waymark/domain/plans/carry-forward';
import type { EntityManager } from 'typeorm';

interface Into {
  organisationId: string;
  planId: string;
}

type Identified<T> = T & { id: string };
type Placed<T> = Identified<T> & { goalId: string };

/** Writes what is carried into a new plan: four statements and two for what hangs on actions and targets. */
export async function insertCarried(tx: EntityManager, into: Into, goals: readonly CarriedGoal[]): Promise<void> {
  const named = await identified(tx, goals);
  await insertGoals(tx, into, named);
  const parts = <T>(of: (goal: CarriedGoal) => T[]) =>
    named.flatMap((g) => of(g).map((one) => ({ ...one, goalId: g.id })));
  await insertActions(
    tx,
    into,
    await identified(
      tx,
      parts((goal) => goal.actions),
    ),
  );
  await insertTargets(
    tx,
    into,
    await identified(
      tx,
      parts((goal) => goal.targets),
    ),
  );
}

async function identified<T extends object>(tx: EntityManager, rows: readonly T[]): Promise<Identified<T>[]> {
  const ids = await tx.query<{ id: string }[]>('select uuidv7() as id from generate_series(1, $1)', [rows.length]);
  return rows.map((row, place) => ({ ...row, id: ids[place]?.id ?? '' }));
}

async function insertGoals(tx: EntityManager, into: Into, goals: readonly Identified<CarriedGoal>[]): Promise<void> {
  const rows = goals.map(({ actions: _actions, targets: _targets, ...goal }) => goal);
  await tx.query(
    `insert into goal (organisation_id, id, plan_id, position, title, theme, secondary_theme, ways, priority_support,
       need, beneficiaries, change_short, change_medium, change_long, assumptions, accountable_member_id,
       accountable_officer_id, taskforce_lead_id, origin_id)
     select g.organisation_id, c.id, $2, g.position, g.title, g.theme, g.secondary_theme, g.ways, g.priority_support,
       g.need, g.beneficiaries, g.change_short, g.change_medium, g.change_long, g.assumptions,
       c."accountableMemberId", c."accountableOfficerId", c."taskforceLeadId", g.id
     from jsonb_to_recordset($3) as c (id uuid, "originId" uuid, "accountableMemberId" uuid,
       "accountableOfficerId" uuid, "taskforceLeadId" uuid)
     join goal g on g.organisation_id = $1 and g.id = c."originId"`,
    [into.organisationId, into.planId, JSON.stringify(rows)],
  );
}

async function insertActions(tx: EntityManager, into: Into, actions: readonly Placed<CarriedAction>[]): Promise<void> {
  await tx.query(
    `insert into action (organisation_id, id, plan_id, goal_id, position, title, description, type, origin,
       council_lead_id, taskforce_lead_id, directorate, resources, cost, funding_source, funding_secured, starts_on,
       due_on, ongoing, review_on, depends_on, output_measure, outcome_measure, beneficiaries, groups, tags,
       public_summary, internal_note, delivery_status, status_reason, corrective_action, origin_id)
     select a.organisation_id, c.id, $2, c."goalId", a.position, a.title, a.description, a.type, a.origin,
       c."councilLeadId", c."taskforceLeadId", a.directorate, a.resources, a.cost, a.funding_source, a.funding_secured,
       c."startsOn", c."dueOn", a.ongoing, c."reviewOn", a.depends_on, a.output_measure, a.outcome_measure,
       a.beneficiaries, a.groups, a.tags, a.public_summary, a.internal_note, a.delivery_status, a.status_reason,
       a.corrective_action, a.id
     from jsonb_to_recordset($3) as c (id uuid, "goalId" uuid, "originId" uuid, "councilLeadId" uuid,
       "taskforceLeadId" uuid, "startsOn" date, "dueOn" date, "reviewOn" date)
     join action a on a.organisation_id = $1 and a.id = c."originId"`,
    [into.organisationId, into.planId, JSON.stringify(actions.map(withoutHung))],
  );
  const partners = actions.flatMap(({ id, partnerIds }) => partnerIds.map((memberId) => ({ id, memberId })));
  await tx.query(
    `insert into action_partner (organisation_id, action_id, taskforce_member_id)
     select $1, c.id, c."memberId" from jsonb_to_recordset($2) as c (id uuid, "memberId" uuid)`,
    [into.organisationId, JSON.stringify(partners)],
  );
  const milestones = actions.flatMap(({ id, milestones: open }) =>
    open.map((milestone, place) => ({ id, ...milestone, position: place + 1 })),
  );
  await tx.query(
    `insert into milestone (organisation_id, action_id, position, title, due_on, original_due_on)
     select $1, c.id, c.position, c.title, c."dueOn", c."dueOn"
     from jsonb_to_recordset($2) as c (id uuid, position integer, title text, "dueOn" date)`,
    [into.organisationId, JSON.stringify(milestones)],
  );
}

const withoutHung = ({ partnerIds: _partners, milestones: _milestones, ...action }: Placed<CarriedAction>) => action;

async function insertTargets(tx: EntityManager, into: Into, targets: readonly Placed<CarriedTarget>[]): Promise<void> {
  await tx.query(
    `insert into target (organisation_id, id, plan_id, goal_id, position, indicator_organisation_id, indicator_id,
       baseline_on, baseline_value, target_on, target_value, path, tolerance_share, tolerance_absolute, direction,
       judge_with_interval, rationale, owner_id, origin_id)
     select t.organisation_id, c.id, $2, c."goalId", t.position, t.indicator_organisation_id, t.indicator_id,
       c."baselineOn", c."baselineValue", c."targetOn", c."targetValue", t.path, t.tolerance_share,
       t.tolerance_absolute, t.direction, t.judge_with_interval, t.rationale, c."ownerId", t.id
     from jsonb_to_recordset($3) as c (id uuid, "goalId" uuid, "originId" uuid, "baselineOn" date,
       "baselineValue" double precision, "targetOn" date, "targetValue" double precision, "ownerId" uuid)
     join target t on t.organisation_id = $1 and t.id = c."originId"`,
    [into.organisationId, into.planId, JSON.stringify(targets)],
  );
  const points = targets.flatMap(({ id, points: path }) => path.map((point) => ({ id, ...point })));
  await tx.query(
    `insert into target_point (organisation_id, target_id, reached_on, value)
     select $1, c.id, c."on", c.value from jsonb_to_recordset($2) as c (id uuid, "on" date, value double precision)`,
    [into.organisationId, JSON.stringify(points)],
  );
}
