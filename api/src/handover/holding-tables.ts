import type { HoldingKind } from '@waymark/domain/handover/holding';

/** Where a kind of holding stands: whose column names the holder, and what of it is still alive. */
export interface HoldingTable {
  table: string;
  column: string;
  /** The field of the column in the record of changes, and the noun of the thing. */
  field: string;
  noun: string;
  /** Of the row `x`. */
  plan: string;
  action: string;
  title: string;
  alive: string;
  /** Named by their account in place of their entry in the directory. */
  byAccount?: true;
}

const livePlan = (plan: string): string => `exists (select from plan l where l.organisation_id = x.organisation_id
  and l.id = ${plan} and l.archived_at is null and l.status not in ('superseded', 'closed'))`;
const ended = `('completed', 'not-achieved', 'cancelled', 'merged')`;
const ofPlan = { noun: 'plan', table: 'plan', plan: 'x.id', action: 'null::uuid', title: 'x.title' };
const ofGoal = { noun: 'goal', table: 'goal', plan: 'x.plan_id', action: 'null::uuid', title: 'x.title' };
const planAlive = `x.archived_at is null and x.status not in ('superseded', 'closed')`;
const partAlive = `x.archived_at is null and ${livePlan('x.plan_id')}`;

/** Every field by which somebody of the directory answers for something; seats are listed apart, since they do not move. */
export const holdingTables: Readonly<Record<Exclude<HoldingKind, 'seat'>, HoldingTable>> = {
  'plan-member-lead': { ...ofPlan, column: 'member_lead_id', field: 'memberLeadId', alive: planAlive },
  'plan-officer-lead': { ...ofPlan, column: 'officer_lead_id', field: 'officerLeadId', alive: planAlive },
  'plan-manager': { ...ofPlan, column: 'manager_id', field: 'managerId', alive: planAlive },
  'goal-member': { ...ofGoal, column: 'accountable_member_id', field: 'accountableMemberId', alive: partAlive },
  'goal-officer': { ...ofGoal, column: 'accountable_officer_id', field: 'accountableOfficerId', alive: partAlive },
  'action-lead': {
    ...{ noun: 'action', table: 'action', column: 'council_lead_id', field: 'councilLeadId' },
    ...{ plan: 'x.plan_id', action: 'x.id', title: 'x.title' },
    alive: `x.delivery_status not in ${ended} and ${partAlive}`,
  },
  'target-owner': {
    ...{
      noun: 'target',
      table: 'target',
      column: 'owner_id',
      field: 'ownerId',
      plan: 'x.plan_id',
      action: 'null::uuid',
    },
    title: '(select i.name from indicator i where i.id = x.indicator_id)',
    alive: partAlive,
  },
  'risk-owner': {
    ...{ noun: 'risk', table: 'risk', column: 'owner_id', field: 'ownerId', plan: 'x.plan_id' },
    ...{ action: 'x.action_id', title: 'x.event', alive: partAlive },
  },
  deputy: {
    ...{ noun: 'person', table: 'person', column: 'deputy_id', field: 'deputyId', plan: 'null::uuid' },
    ...{ action: 'null::uuid', title: 'x.name', alive: 'true' },
  },
  'figure-draft': {
    ...{ noun: 'figure-entry', table: 'figure_entry', column: 'entered_by_id', field: 'enteredById', byAccount: true },
    ...{ plan: 'null::uuid', action: 'null::uuid' },
    title: '(select i.name from indicator i where i.id = x.indicator_id)',
    alive: `x.state in ('draft', 'returned')`,
  },
  mention: {
    ...{ noun: 'comment', table: 'comment_mention', column: 'user_id', field: 'mention', byAccount: true },
    plan: '(select c.plan_id from comment c where c.organisation_id = x.organisation_id and c.id = x.comment_id)',
    action: 'null::uuid',
    title:
      '(select left(c.text, 200) from comment c where c.organisation_id = x.organisation_id and c.id = x.comment_id)',
    alive: `exists (select from comment c
      join comment t on t.organisation_id = c.organisation_id and t.id = coalesce(c.reply_to, c.id)
      where c.organisation_id = x.organisation_id and c.id = x.comment_id and c.archived_at is null
        and t.resolved_at is null and ${livePlan('c.plan_id')}
        and not exists (select from comment r where r.organisation_id = c.organisation_id and r.user_id = x.user_id
          and r.archived_at is null and (r.reply_to = t.id or r.id = t.id) and r.id >= c.id))`,
  },
};

/** The key of a row; a mention is named by its comment. */
export const keyOf = ({ table }: HoldingTable): string => (table === 'comment_mention' ? 'comment_id' : 'id');
