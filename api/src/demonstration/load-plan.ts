import type { Day } from '@waymark/domain/day';
import { slugOf } from '../plans/plan-slug';
import type { ExampleAction, ExampleGoal, ExamplePlan, ExampleTarget } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import { insertRows, type Row } from './rows';

/** A plan as it was drafted, with the identifiers of its actions in order. */
export interface LoadedPlan {
  id: string;
  slug: string;
  actions: readonly { id: string; example: ExampleAction }[];
}

/** The action of this title, or the first where the plan has none of it. */
export function actionOn({ actions }: LoadedPlan, title: string): string | null {
  return (actions.find(({ example }) => example.title === title) ?? actions[0])?.id ?? null;
}

type Place = Loading & { council: LoadedCouncil; planId: string };

const drafted = '2026-02-16T09:00:00Z';

export async function loadPlan(loading: Loading, council: LoadedCouncil, plan: ExamplePlan): Promise<LoadedPlan> {
  const { tx, ids } = loading;
  const planId = ids.next();
  const slug = slugOf(plan);
  await insertRows(tx, 'plan', [planRow(council, plan, { planId, slug })]);
  const place: Place = { ...loading, council, planId };
  const goals = plan.goals.map((example) => ({ id: ids.next(), example }));
  await insertRows(
    tx,
    'goal',
    goals.map(({ id, example }, position) => goalRow(place, example, { id, position })),
  );
  const actions = goals.flatMap((goal) =>
    goal.example.actions.map((example, position) => ({ id: ids.next(), goalId: goal.id, position, example })),
  );
  await insertRows(
    tx,
    'action',
    actions.map(({ example, ...at }) => actionRow(place, example, at)),
  );
  await loadParts(place, actions);
  await loadTargets(place, goals);
  return { id: planId, slug, actions };
}

function planRow(
  { organisation, people }: LoadedCouncil,
  plan: ExamplePlan,
  at: { planId: string; slug: string },
): Row {
  const [member, officer, manager] = plan.leads.map((key) => (key === null ? null : people.get(key)));
  return {
    organisation_id: organisation.id,
    id: at.planId,
    version: 1,
    ...{ status: 'draft', status_since: drafted, status_reason: '', title: plan.title, slug: at.slug },
    ...{ edition: plan.edition, starts_on: plan.startsOn, ends_on: plan.endsOn, review_on: plan.reviewOn },
    ...{ member_lead_id: member, officer_lead_id: officer, manager_id: manager },
    ...{ vision: plan.vision, narrative: plan.narrative, context: plan.context, newcomers: plan.newcomers },
    longer_standing_residents: plan.longerStandingResidents,
    children_and_young_people: plan.childrenAndYoungPeople,
    ...{ intersectionality: plan.intersectionality, consultation: plan.consultation },
    ...{ impact_assessment: plan.impactAssessment, case_study: plan.caseStudy },
    ...{ target_days: 30, acceptable_days: 60, stale_days: 180 },
    ...{ created_at: drafted, changed_at: drafted, changed_by: `Plan lead, ${organisation.shortName}` },
  };
}

const of = (ids: ReadonlyMap<string, string>, key: string | null): string | null => {
  if (key === null) return null;
  const id = ids.get(key);
  if (!id) throw new Error(`no lead is called ${key}`);
  return id;
};

function goalRow({ council, planId }: Place, goal: ExampleGoal, at: { id: string; position: number }): Row {
  const [changeShort, changeMedium, changeLong] = goal.change;
  const [member, officer, partner] = goal.leads;
  return {
    ...{ organisation_id: council.organisation.id, id: at.id, version: 1, plan_id: planId, position: at.position },
    ...{ title: goal.title, theme: goal.themes[0], secondary_theme: goal.themes[1] ?? null, ways: goal.ways },
    ...{ priority_support: goal.priority, need: goal.need, beneficiaries: goal.forWhom },
    ...{ change_short: changeShort, change_medium: changeMedium, change_long: changeLong },
    assumptions: goal.assumptions ?? '',
    accountable_member_id: of(council.people, member),
    accountable_officer_id: of(council.people, officer),
    taskforce_lead_id: of(council.seats, partner),
  };
}

type ActionPlace = { id: string; goalId: string; position: number };

function actionRow({ council, planId }: Place, action: ExampleAction, at: ActionPlace): Row {
  const [councilLead, partnerLead] = action.leads;
  const [startsOn, end, reviewOn] = action.dates;
  const [resources, cost, fundingSource, fundingSecured] = action.money;
  const [outputMeasure, outcomeMeasure] = action.measures;
  const [beneficiaries, groups, tags] = action.gains;
  const ongoing = end === 'ongoing';
  return {
    ...{ organisation_id: council.organisation.id, id: at.id, version: 1, plan_id: planId, goal_id: at.goalId },
    ...{ position: at.position, title: action.title, description: action.about, type: action.type },
    origin: action.origin ?? 'own',
    council_lead_id: of(council.people, councilLead),
    taskforce_lead_id: of(council.seats, partnerLead),
    directorate: directorateOf(councilLead),
    ...{ resources, cost, funding_source: fundingSource, funding_secured: fundingSecured },
    ...{ starts_on: startsOn, due_on: ongoing ? null : end, ongoing, review_on: reviewOn ?? null },
    ...{ depends_on: action.dependsOn ?? '', output_measure: outputMeasure, outcome_measure: outcomeMeasure },
    ...{ beneficiaries, groups, tags, public_summary: action.publicly, internal_note: action.note ?? '' },
    ...{ delivery_status: 'not-started', status_reason: '', corrective_action: '' },
  };
}

const directorates: Readonly<Record<string, string>> = {
  skills: 'Employment and skills',
  housing: 'Housing',
  homes: 'Housing',
  schools: 'Children and education',
  children: 'Children and education',
  youth: 'Children and education',
  health: 'Public health',
  climate: 'Place',
  elections: 'Governance',
  employment: 'People and recruitment',
};
const directorateOf = (lead: string | null): string => directorates[lead ?? ''] ?? 'Communities';

async function loadParts({ tx, ids, council }: Place, actions: LoadedPlan['actions']): Promise<void> {
  const organisation_id = council.organisation.id;
  await insertRows(
    tx,
    'action_partner',
    actions.flatMap(({ id: action_id, example }) =>
      (example.partners ?? []).map((key) => ({
        organisation_id,
        action_id,
        taskforce_member_id: of(council.seats, key),
      })),
    ),
  );
  await insertRows(
    tx,
    'milestone',
    actions.flatMap(({ id: action_id, example }) =>
      (example.milestones ?? []).map(([title, dueOn], position) => {
        const due_on = firstDay(example, title) ?? dueOn;
        return {
          organisation_id,
          id: ids.next(),
          version: 1,
          action_id,
          position,
          title,
          due_on,
          original_due_on: due_on,
        };
      }),
    ),
  );
}

const firstDay = ({ moves }: ExampleAction, title: string): Day | undefined =>
  moves?.find(({ milestone }) => milestone === title)?.from;

async function loadTargets(place: Place, goals: readonly { id: string; example: ExampleGoal }[]): Promise<void> {
  const rows: Row[] = [];
  for (const { id: goalId, example } of goals) {
    for (const [position, target] of example.targets.entries())
      rows.push(await targetRow(place, target, { goalId, position }));
  }
  await insertRows(place.tx, 'target', rows);
}

async function targetRow(place: Place, target: ExampleTarget, at: { goalId: string; position: number }): Promise<Row> {
  const { ids, council, planId, indicators, libraryId } = place;
  const [baseline, aim] = await courseOf(place, target);
  return {
    ...{ organisation_id: council.organisation.id, id: ids.next(), version: 1, plan_id: planId, goal_id: at.goalId },
    ...{ position: at.position, indicator_organisation_id: libraryId, indicator_id: of(indicators, target.code) },
    ...{ baseline_on: baseline?.[0] ?? null, baseline_value: baseline?.[1] ?? null },
    ...{ target_on: aim?.[0] ?? null, target_value: aim?.[1] ?? null, path: 'straight' },
    judge_with_interval: target.judgeWithInterval ?? null,
    ...{ rationale: target.why, owner_id: of(council.people, target.owner) },
  };
}

type Course = readonly [baseline: ExampleTarget['baseline'], target: ExampleTarget['target']];

/** Baseline and target as they are told, or from the council's own real figure. */
async function courseOf(place: Place, target: ExampleTarget): Promise<Course> {
  if (!target.fromFigure) return [target.baseline, target.target];
  const [periodEnd, change, by] = target.fromFigure;
  const rows = await place.tx.query<{ value: number }[]>(
    `select value from observation where organisation_id = $1 and indicator_id = $2 and area_code = $3 and period_end = $4
       and breakdown = '' and value is not null`,
    [place.libraryId, of(place.indicators, target.code), place.council.organisation.areaCode, periodEnd],
  );
  const value = rows[0]?.value;
  if (value === undefined) return [undefined, undefined];
  return [
    [periodEnd, value],
    [by, Math.round((value + change) * 10) / 10],
  ];
}
