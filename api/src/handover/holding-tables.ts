import type { HoldingKind } from '@waymark/domain/handover/holding';

/** Where a kind of holding stands: whose column names the holder, and what of it is still alive. */
export interface HoldingTable {
  table: string;
  column: string;
  /** By what the column names the holder: their entry in the directory, their account, or a seat that their account fills. */
  by: 'person' | 'account' | 'seat';
  /** The field of the column in the record of changes, and the noun of the thing. */
  field: string;
  noun: string;
  /** What the record calls the thing, where that is not the noun. */
  subject?: string;
  /** Of the row `x`; whether it is still alive is asked for the day `$3`. */
  plan: string;
  action: string;
  title: string;
  alive: string;
}

const planLives = (plan: string): string => `exists (select from plan l where l.organisation_id = x.organisation_id
  and l.id = ${plan} and l.archived_at is null and l.status not in ('superseded', 'closed'))`;
const ended = `('completed', 'not-achieved', 'cancelled', 'merged')`;
const noPlan = { plan: 'null::uuid', action: 'null::uuid' };
const ofPlan = {
  by: 'person',
  noun: 'plan',
  table: 'plan',
  plan: 'x.id',
  action: 'null::uuid',
  title: 'x.title',
} as const;
const ofGoal = { noun: 'goal', table: 'goal', plan: 'x.plan_id', action: 'null::uuid', title: 'x.title' } as const;
const ofAction = { noun: 'action', table: 'action', plan: 'x.plan_id', action: 'x.id', title: 'x.title' } as const;
const planAlive = `x.archived_at is null and x.status not in ('superseded', 'closed')`;
const partAlive = `x.archived_at is null and ${planLives('x.plan_id')}`;
const actionAlive = `x.delivery_status not in ${ended} and ${partAlive}`;
const planOfAssessment = `(select a.plan_id from assessment a
  where a.organisation_id = x.organisation_id and a.id = x.assessment_id)`;
const indicatorName = '(select i.name from indicator i where i.id = x.indicator_id)';
const commentOf = (part: string): string =>
  `(select ${part} from comment c where c.organisation_id = x.organisation_id and c.id = x.comment_id)`;

const plansAndGoals = {
  'plan-member-lead': { ...ofPlan, column: 'member_lead_id', field: 'memberLeadId', alive: planAlive },
  'plan-officer-lead': { ...ofPlan, column: 'officer_lead_id', field: 'officerLeadId', alive: planAlive },
  'plan-manager': { ...ofPlan, column: 'manager_id', field: 'managerId', alive: planAlive },
  'goal-member': {
    ...{ ...ofGoal, by: 'person', column: 'accountable_member_id', field: 'accountableMemberId', alive: partAlive },
  },
  'goal-officer': {
    ...{ ...ofGoal, by: 'person', column: 'accountable_officer_id', field: 'accountableOfficerId', alive: partAlive },
  },
  'goal-taskforce-lead': {
    ...{ ...ofGoal, by: 'seat', column: 'taskforce_lead_id', field: 'taskforceLeadId', alive: partAlive },
  },
  'action-lead': {
    ...{ ...ofAction, by: 'person', column: 'council_lead_id', field: 'councilLeadId', alive: actionAlive },
  },
  'action-taskforce-lead': {
    ...{ ...ofAction, by: 'seat', column: 'taskforce_lead_id', field: 'taskforceLeadId', alive: actionAlive },
  },
} as const satisfies Partial<Record<HoldingKind, HoldingTable>>;

const ownerOf = { by: 'person', column: 'owner_id', field: 'ownerId' } as const;

const owned = {
  'target-owner': {
    ...{ ...ownerOf, noun: 'target', table: 'target', plan: 'x.plan_id', action: 'null::uuid' },
    ...{ title: indicatorName, alive: partAlive },
  },
  'risk-owner': {
    ...{ ...ownerOf, noun: 'risk', table: 'risk', plan: 'x.plan_id', action: 'x.action_id' },
    ...{ title: 'x.event', alive: partAlive },
  },
  'finding-owner': {
    ...{ ...ownerOf, noun: 'finding', subject: 'assessment-finding', table: 'assessment_finding' },
    ...{ plan: planOfAssessment, action: 'x.mitigation_action_id', title: `coalesce(nullif(x.how, ''), x.group_code)` },
    alive: planLives(planOfAssessment),
  },
  'evidence-owner': {
    ...{ ...ownerOf, noun: 'evidence', subject: 'assessment-evidence', table: 'assessment_evidence' },
    ...{ plan: planOfAssessment, action: 'null::uuid', title: 'x.title' },
    alive: `x.archived_at is null and ${planLives(planOfAssessment)}`,
  },
  deputy: {
    ...{ by: 'person', noun: 'person', table: 'person', column: 'deputy_id', field: 'deputyId', ...noPlan },
    ...{ title: 'x.name', alive: 'true' },
  },
} as const satisfies Partial<Record<HoldingKind, HoldingTable>>;

const ofAccounts = {
  'figure-draft': {
    ...{ by: 'account', noun: 'figure-entry', table: 'figure_entry', column: 'entered_by_id', field: 'enteredById' },
    ...{ ...noPlan, title: indicatorName, alive: `x.state in ('draft', 'returned')` },
  },
  mention: {
    ...{ by: 'account', noun: 'comment', table: 'comment_mention', column: 'user_id', field: 'mention' },
    ...{ plan: commentOf('c.plan_id'), action: 'null::uuid', title: commentOf('left(c.text, 200)') },
    alive: `exists (select from comment c
      join comment t on t.organisation_id = c.organisation_id and t.id = coalesce(c.reply_to, c.id)
      where c.organisation_id = x.organisation_id and c.id = x.comment_id and c.archived_at is null
        and t.resolved_at is null and ${planLives('c.plan_id')}
        and not exists (select from comment r where r.organisation_id = c.organisation_id and r.user_id = x.user_id
          and r.archived_at is null and (r.reply_to = t.id or r.id = t.id) and r.id >= c.id))`,
  },
  seat: {
    ...{ by: 'account', noun: 'taskforce-member', table: 'taskforce_member', column: 'user_id', field: 'userId' },
    ...{ ...noPlan, title: 'x.organisation_name', alive: 'x.ends_on is null or x.ends_on >= $3::date' },
  },
  commitment: {
    ...{ by: 'seat', noun: 'commitment', table: 'commitment', column: 'member_id', field: 'memberId' },
    ...{ plan: 'x.plan_id', action: 'x.action_id' },
    title: '(select a.title from action a where a.organisation_id = x.organisation_id and a.id = x.action_id)',
    alive: `x.status in ('waiting', 'accepted') and ${planLives('x.plan_id')} and exists (select from action a
      where a.organisation_id = x.organisation_id and a.id = x.action_id and a.archived_at is null
        and a.delivery_status not in ${ended})`,
  },
  delegation: {
    ...{ by: 'account', noun: 'approval-delegation', table: 'approval_delegation', column: 'delegate_id' },
    ...{ field: 'delegateId', ...noPlan, title: '(select u.name from user_account u where u.id = x.delegator_id)' },
    alive: 'x.ended_at is null and x.ends_on >= $3::date',
  },
} as const satisfies Partial<Record<HoldingKind, HoldingTable>>;

/** Every field by which somebody answers for something. A column that names a person and is not here has its reason in a test. */
export const holdingTables: Readonly<Record<HoldingKind, HoldingTable>> = {
  ...plansAndGoals,
  ...owned,
  ...ofAccounts,
};

/** The key of a row; a mention is named by its comment. */
export const keyOf = ({ table }: HoldingTable): string => (table === 'comment_mention' ? 'comment_id' : 'id');
