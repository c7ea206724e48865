import type { Target } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import type { Edition, Theme } from '@waymark/domain/frameworks/framework';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { planTexts, type PlanText } from '@waymark/domain/plans/plan-texts';
import type { ActionType, PersonKind } from '@waymark/domain/plans/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { FigureGuard, FigureRule } from '../indicators/shown-figure';
import { linkedActions, placedActionIds } from '../plans/placed-actions';
import { targetsOfPlan } from '../plans/target-answer';
import { columnsAs } from '../platform/columns';

export interface PlanRow extends Record<PlanText, string> {
  id: string;
  organisationId: string;
  version: number;
  status: PlanStatus;
  slug: string;
  title: string;
  titleWelsh: string | null;
  edition: Edition;
  startsOn: Day;
  endsOn: Day;
  reviewOn: Day | null;
  memberLeadId: string | null;
  officerLeadId: string | null;
  managerId: string | null;
  councilName: string;
  councilShortName: string;
  councilSlug: string;
  areaCode: string | null;
  feedback: string | null;
  threshold: number;
}

export interface GoalRow {
  id: string;
  title: string;
  theme: Theme;
  secondaryTheme: Theme | null;
  need: string;
  beneficiaries: string;
  prioritySupport: string;
  changeShort: string;
  changeMedium: string;
  changeLong: string;
  accountableMemberId: string | null;
  accountableOfficerId: string | null;
  taskforceLeadId: string | null;
}

export interface ActionRow {
  id: string;
  goalId: string;
  title: string;
  publicSummary: string;
  type: ActionType | null;
  deliveryStatus: DeliveryStatus;
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  completedOn: Day | null;
  beneficiaries: string;
  outputMeasure: string;
  outcomeMeasure: string;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
}

export interface MilestoneRow {
  actionId: string;
  title: string;
  dueOn: Day;
  doneOn: Day | null;
  droppedReason: string | null;
}

export interface FigureRow extends FigureRule, Omit<FigureGuard, 'threshold'> {
  targetId: string;
  periodStart: Day;
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  source: string;
  releasedOn: Day | null;
  licence: string;
}

/** Someone who may be named: of the directory, or of the taskforce. */
export interface LeadRow {
  id: string;
  name: string | null;
  post: string | null;
  kind: PersonKind | 'partner';
  agreed: boolean;
}

/** Everything that a snapshot is made from. */
export interface SnapshotRows {
  plan: PlanRow;
  themes: { code: Theme; title: string }[];
  goals: GoalRow[];
  actions: ActionRow[];
  milestones: MilestoneRow[];
  targets: Target[];
  explanations: { targetId: string; explanation: string }[];
  figures: FigureRow[];
  leads: LeadRow[];
}

const planFields = [
  ...['id', 'organisationId', 'version', 'status', 'slug', 'title', 'titleWelsh', 'edition', 'startsOn', 'endsOn'],
  ...['reviewOn', 'memberLeadId', 'officerLeadId', 'managerId', ...planTexts],
];
const goalFields = [
  ...['id', 'title', 'theme', 'secondaryTheme', 'need', 'beneficiaries', 'prioritySupport'],
  ...['changeShort', 'changeMedium', 'changeLong', 'accountableMemberId', 'accountableOfficerId', 'taskforceLeadId'],
];
const actionFields = [
  ...['id', 'title', 'publicSummary', 'type', 'deliveryStatus', 'startsOn', 'dueOn', 'ongoing'],
  ...['completedOn', 'beneficiaries', 'outputMeasure', 'outcomeMeasure', 'councilLeadId', 'taskforceLeadId'],
];
const milestoneFields = ['actionId', 'title', 'dueOn', 'doneOn', 'droppedReason'];

const planSelect = `
  select ${columnsAs('p', planFields)}, o.name as "councilName", o.short_name as "councilShortName",
    o.slug as "councilSlug", o.area_code as "areaCode", o.feedback, o.disclosure_threshold as threshold
  from plan p join organisation o on o.id = p.organisation_id
  where p.organisation_id = $1 and p.id = $2 and p.archived_at is null`;

/** The plan's own actions, and after them those of other plans that are shown in it. */
const actionSelect = `
  select ${columnsAs('x', actionFields)}, x.place_goal_id as "goalId" from (
    select a.*, a.goal_id as place_goal_id, false as linked, a.position as place
    from action a where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null
    union all
    ${linkedActions('a.*, l.goal_id, true, l.position')} and l.plan_id = $2
  ) x order by x.linked, x.place, x.id`;

const figureSelect = `
  select t.id as "targetId", f.organisation_id = t.organisation_id as own, i.value_type as "valueType",
    i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule",
    f.period_start as "periodStart", f.period_end as "periodEnd", f.value, f.lower, f.upper, f.numerator, f.denominator,
    f.status, f.hidden, o.rounding_base as "roundingBase", r.source, r.released_on as "releasedOn", r.licence
  from target t
  join organisation o on o.id = t.organisation_id
  join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  join observation f on f.organisation_id in (t.organisation_id, t.indicator_organisation_id)
    and f.indicator_id = t.indicator_id and f.area_code = o.area_code and f.breakdown = ''
  join release r on r.organisation_id = f.organisation_id and r.id = f.release_id
  where t.organisation_id = $1 and t.plan_id = $2 and t.archived_at is null
  order by t.id, f.period_end, f.period_start, own`;

const explanationSelect = `
  select t.id as "targetId", i.plain as explanation
  from target t join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  where t.organisation_id = $1 and t.plan_id = $2 and t.archived_at is null`;

const leadSelect = `
  select id, name, job_title as post, kind, public_name_agreed as agreed from person where organisation_id = $1
  union all
  select id, person_name, organisation_name, 'partner', public_name_agreed from taskforce_member where organisation_id = $1`;

/** Reads a plan with everything in it that can become public: as many statements for a large plan as for a small one. */
export async function snapshotRows(tx: EntityManager, organisationId: string, planId: string): Promise<SnapshotRows> {
  const of = [organisationId, planId];
  const [plan] = await tx.query<PlanRow[]>(planSelect, of);
  if (!plan) throw new Refusal('missing', 'plan');
  const within = (table: string, alias: string, fields: readonly string[]) =>
    `select ${columnsAs(alias, fields)} from ${table} ${alias} where ${alias}.organisation_id = $1`;
  return {
    plan,
    themes: await tx.query('select code, title from framework_theme where edition = $1 order by code', [plan.edition]),
    goals: await tx.query(
      `${within('goal', 'g', goalFields)} and g.plan_id = $2 and g.archived_at is null order by g.theme, g.position, g.id`,
      of,
    ),
    actions: await tx.query(actionSelect, of),
    milestones: await tx.query(
      `${within('milestone', 'm', milestoneFields)} and m.archived_at is null and m.action_id in
         (${placedActionIds}) order by m.due_on, m.position`,
      of,
    ),
    targets: await targetsOfPlan(tx, { organisationId, id: planId }),
    explanations: await tx.query(explanationSelect, of),
    figures: await tx.query(figureSelect, of),
    leads: await tx.query(leadSelect, [organisationId]),
  };
}
