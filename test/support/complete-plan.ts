import type { Plan } from '@waymark/contract/plans';
import type { Council, World } from './world';

export interface CompletePlan {
  id: string;
  goalId: string;
  actionId: string;
  officerId: string;
  memberId: string;
  taskforceLeadId: string;
}

export interface Directory {
  officerId: string;
  memberId: string;
  taskforceLeadId: string;
}

const idOf = (rows: { id: string }[]): string => rows[0]?.id ?? '';

/** An officer, an elected member and a taskforce with one member, as rows. */
export async function directory(world: World, organisationId: string, officerUserId?: string): Promise<Directory> {
  const person = async (name: string, kind: string, userId: string | null) =>
    idOf(
      await world.rows<{ id: string }>(
        'insert into person (organisation_id, name, kind, user_id) values ($1, $2, $3, $4) returning id',
        [organisationId, name, kind, userId],
      ),
    );
  const taskforce = idOf(
    await world.rows<{ id: string }>(
      `insert into taskforce (organisation_id, name) values ($1, 'Taskforce') returning id`,
      [organisationId],
    ),
  );
  const seat = await world.rows<{ id: string }>(
    `insert into taskforce_member (organisation_id, taskforce_id, seat, organisation_name, sector, role, starts_on)
     values ($1, $2, 'Chief executive', 'Voluntary Action', 'voluntary', 'chair', '2026-01-01') returning id`,
    [organisationId, taskforce],
  );
  return {
    officerId: await person('Director of Communities', 'officer', officerUserId ?? null),
    memberId: await person('Cabinet member for communities', 'elected-member', null),
    taskforceLeadId: idOf(seat),
  };
}

/** A plan that lacks nothing: one goal with one action, one milestone and one judged indicator. */
export async function completePlan(world: World, council: Council, officerUserId?: string): Promise<CompletePlan> {
  const leads = await directory(world, council.id, officerUserId);
  const plan = await openPlan(world, council, leads);
  const goal = await world.goal(council.planner, plan.id, {
    ways: ['W1'],
    need: 'Two thousand adults speak little English',
    beneficiaries: 'Adults who learn English',
    changeLong: 'Everyone takes part in what happens here',
    accountableOfficerId: leads.officerId,
  });
  const actionId = await addAction(world, { organisationId: council.id, planId: plan.id, goalId: goal.id, ...leads });
  await addTarget(world, { organisationId: council.id, planId: plan.id, goalId: goal.id });
  return { id: plan.id, goalId: goal.id, actionId, ...leads };
}

function openPlan(world: World, council: Council, leads: Directory): Promise<Plan> {
  return world.plan(council.planner, {
    reviewOn: '2028-04-01',
    memberLeadId: leads.memberId,
    officerLeadId: leads.officerId,
    vision: 'A place where everyone belongs',
    narrative: 'How we get there',
    newcomers: 'People who came in the last five years',
    longerStandingResidents: 'Neighbours gain too',
    childrenAndYoungPeople: 'Schools take part',
    impactAssessment: 'Done in March',
  });
}

interface Under {
  organisationId: string;
  planId: string;
  goalId: string;
}

export async function addAction(
  world: World,
  under: Under & Partial<Directory>,
  title = 'Open evening classes',
): Promise<string> {
  const actionId = idOf(
    await world.rows<{ id: string }>(
      `insert into action (organisation_id, plan_id, goal_id, position, title, description, council_lead_id,
         taskforce_lead_id, starts_on, due_on, output_measure, outcome_measure, beneficiaries)
       values ($1, $2, $3, (select count(*) + 1 from action where goal_id = $3), $4, 'Four libraries', $5, $6,
         '2027-04-01', '2028-03-31', 'Places', 'Learners who move on', 'Adults') returning id`,
      [under.organisationId, under.planId, under.goalId, title, under.officerId ?? null, under.taskforceLeadId ?? null],
    ),
  );
  await world.rows(
    `insert into milestone (organisation_id, action_id, position, title, due_on, original_due_on)
     values ($1, $2, 1, 'First class', '2027-09-30', '2027-09-30')`,
    [under.organisationId, actionId],
  );
  return actionId;
}

/** The first indicator of the library that has a direction, from 10 in 2021 to half of it or double. */
export async function addTarget(world: World, under: Under): Promise<void> {
  await world.rows(
    `insert into target (organisation_id, plan_id, goal_id, position, indicator_organisation_id, indicator_id,
       baseline_on, baseline_value, target_on, target_value)
     select $1, $2, $3, 1, i.organisation_id, i.id, '2021-03-21', 10, '2030-03-31',
       case i.direction when 'higher' then 20 else 5 end
     from indicator i join organisation o on o.id = i.organisation_id and o.kind = 'library'
     where i.direction <> 'none' and i.kind <> 'context' order by i.position limit 1`,
    [under.organisationId, under.planId, under.goalId],
  );
}

/** Puts a plan into a status as the owner of the database, without asking the product. */
export async function putInto(world: World, planId: string, status: string): Promise<void> {
  await world.rows('update plan set status = $2 where id = $1', [planId, status]);
}
