import { Injectable } from '@nestjs/common';
import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import type { Update, Updates } from '@waymark/contract/updates';
import { can } from '@waymark/domain/access';
import { actionReference } from '@waymark/domain/plans/reference';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import {
  actionColumns,
  type ActionContext,
  type ActionRow,
  actionOf,
  milestoneColumns,
  type MilestoneRow,
  partsOfActions,
} from './action-answer';
import { seesInside } from './sees-inside';
import { leadsOfViewerIn, updateRight } from './viewer-leads';

/** An action with all that its answer is made from, and the numbers that make its reference. */
interface WholeAction extends ActionRow {
  organisationId: string;
  plan: ActionContext['plan'];
  goalNumber: number;
  actionNumber: number;
  allMilestones: MilestoneRow[];
  partnerIds: string[];
  leadIds: string[];
}

const order = (alias: string) => `${alias}.position, ${alias}.id`;
/** Goals are numbered theme by theme. */
const goalOrder = (alias: string) => `${alias}.theme, ${order(alias)}`;

/** One statement for one action, however many milestones and partners it has. */
const wholeAction = {
  name: 'action',
  text: `
  select ${actionColumns}, a.organisation_id as "organisationId",
    json_build_object('status', p.status, 'targetDays', p.target_days, 'acceptableDays', p.acceptable_days,
      'staleDays', p.stale_days) as plan,
    (select count(*) from goal o where o.organisation_id = g.organisation_id and o.plan_id = g.plan_id
      and o.archived_at is null and (${goalOrder('o')}) <= (${goalOrder('g')})) as "goalNumber",
    (select count(*) from action o where o.organisation_id = a.organisation_id and o.plan_id = a.plan_id
      and o.goal_id = a.goal_id and o.archived_at is null and (${order('o')}) <= (${order('a')})) as "actionNumber",
    (select coalesce(json_agg(x), '[]') from (select ${milestoneColumns} from milestone m
      where m.organisation_id = a.organisation_id and m.action_id = a.id and m.archived_at is null
      order by ${order('m')}) x) as "allMilestones",
    array(select taskforce_member_id from action_partner where organisation_id = a.organisation_id and action_id = a.id
      order by taskforce_member_id) as "partnerIds",
    array(${leadsOfViewerIn('a.organisation_id')}) as "leadIds"
  from action a
  join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
  join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id
  where a.organisation_id = any($1::uuid[]) and a.id = $2 and a.archived_at is null`,
};

/** Answers single actions, what was said about them, and their milestones. */
@Injectable()
export class ActionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  action(viewer: Viewer, id: string): Promise<Action> {
    return this.database.reading(viewer, (tx) => this.read(tx, viewer, id));
  }

  async milestone(viewer: Viewer, actionId: string, milestoneId: string): Promise<Milestone> {
    const { milestones } = await this.action(viewer, actionId);
    const milestone = milestones.find(({ id }) => id === milestoneId);
    if (!milestone) throw new Refusal('missing', 'milestone');
    return milestone;
  }

  /** What was said about an action, the latest first. */
  updates(viewer: Viewer, actionId: string): Promise<Updates> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await this.seen(tx, viewer, actionId);
      return { updates: await updatesOf(tx, organisationId, actionId, null) };
    });
  }

  update(viewer: Viewer, actionId: string, updateId: string): Promise<Update> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await this.seen(tx, viewer, actionId);
      const [update] = await updatesOf(tx, organisationId, actionId, updateId);
      if (!update) throw new Refusal('missing', 'update');
      return update;
    });
  }

  private async read(tx: EntityManager, viewer: Viewer, id: string): Promise<Action> {
    const whole = await this.seen(tx, viewer, id);
    const { organisationId, plan, goalNumber, actionNumber, allMilestones, partnerIds, leadIds, ...row } = whole;
    const today = this.clock.today();
    const context: ActionContext = {
      today,
      plan,
      updates: updateRight(viewer, organisationId),
      leadsOfViewer: new Set(leadIds),
    };
    if (!seesInside(viewer, organisationId)) row.internalNote = '';
    const partners = partnerIds.map((memberId) => ({ actionId: id, memberId }));
    const parts = partsOfActions(allMilestones, partners, today);
    return actionOf(row, actionReference(goalNumber, actionNumber), parts, context);
  }

  private async seen(tx: EntityManager, viewer: Viewer, id: string): Promise<WholeAction> {
    const values = [organisationsOf(viewer), id, viewer.userId, this.clock.today()];
    const [row] = await ask<WholeAction>(tx, wholeAction, values);
    if (!row || !can(viewer, 'plan:read', row.organisationId)) throw new Refusal('missing', 'action');
    return row;
  }
}

function updatesOf(
  tx: EntityManager,
  organisationId: string,
  actionId: string,
  updateId: string | null,
): Promise<Update[]> {
  return tx.query<Update[]>(
    `select id, status, suggested_status as "suggestedStatus", text, next, blockers,
       corrective_action as "correctiveAction", reason, said_at as "saidAt", said_by as "saidBy",
       unchanged, by_link as "byLink"
     from progress_update where organisation_id = $1 and action_id = $2 and ($3::uuid is null or id = $3)
     order by id desc`,
    [organisationId, actionId, updateId],
  );
}
