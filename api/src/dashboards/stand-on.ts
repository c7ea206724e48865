import { attentionFor, isOverdue } from '@waymark/domain/dashboards/attention';
import { isInForce } from '@waymark/domain/dashboards/vocabulary';
import { type Day, todayIn } from '@waymark/domain/day';
import { actionOn } from '@waymark/domain/past/action-on';
import { type LaterEvent, partOn, type PartNow } from '@waymark/domain/past/part-on';
import { milestoneStatus } from '@waymark/domain/plans/milestone-status';
import { updateFreshness } from '@waymark/domain/plans/update-freshness';
import type { JudgementOn } from '../judging/judgements-on';
import type { ActionNow, GoalNow, MilestoneNow, PartsNow, PlanNow } from './part-rows';
import { nothing, type Standing, type StandingItem } from './standing';

/** The day that is looked at. */
export interface Moment {
  on: Day;
  /** Its place among the days that were asked for. */
  place: 0 | 1;
  /** Whether it is today: then what there is stands, whenever it was made. */
  isToday: boolean;
  later: ReadonlyMap<string, readonly LaterEvent[]>;
  /** One plan is looked at in any status; else those in force are. */
  planId: string | null;
}

/** Everything as it stood on a day: each part with its later changes taken back, if what it hangs on stood too. */
export function standOn(parts: PartsNow, judgements: readonly JudgementOn[], moment: Moment): Standing {
  const plans = stood(parts.plans, moment).filter(({ id, status }) => isInForce(status) || id === moment.planId);
  const byPlan = byId(plans);
  const goals = stood(parts.goals, moment).filter(({ planId }) => byPlan.has(planId));
  const byGoal = byId(goals);
  const actions = stood(parts.actions, moment).filter(({ goalId }) => byGoal.has(goalId));
  const at: At = { moment, plans: byPlan, goals: byGoal, partners: parts.partners, tags: parts.tags };
  const actionItems = new Map(actions.map((action) => [action.id, actionItem(action, at)]));
  const milestones = stood(parts.milestones, moment).flatMap((one) => milestoneItem(one, actionItems, moment));
  const targets = judgements.flatMap((one) => targetItem(one, at));
  return {
    plans,
    items: [...goals.map((goal) => goalItem(goal, at)), ...targets, ...actionItems.values(), ...milestones],
  };
}

interface At {
  moment: Moment;
  plans: ReadonlyMap<string, PlanNow>;
  goals: ReadonlyMap<string, GoalNow>;
  partners: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
}

type Dated = PartNow & { id: string; madeBeforeThen: boolean };

function stood<T extends Dated>(rows: readonly T[], { place, isToday, later }: Moment): T[] {
  return rows.flatMap((row) => {
    const madeBefore = isToday || (place === 0 ? row.madeBefore : row.madeBeforeThen);
    return partOn({ ...row, madeBefore }, later.get(row.id) ?? []) ?? [];
  });
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function planOf(planId: string, { plans }: At): PlanNow {
  const plan = plans.get(planId);
  if (!plan) throw new Error('a part of no plan');
  return plan;
}

function goalItem({ id, planId, title, theme, leadStatus }: GoalNow, at: At): StandingItem {
  const part = { ...nothing, kind: 'goal' as const, id, plan: planOf(planId, at), theme, title };
  return { ...part, status: leadStatus, late: false, attention: [], judgement: null, figures: null };
}

function targetItem({ planId, judgement, freshness }: JudgementOn, at: At): StandingItem[] {
  const goal = at.goals.get(judgement.goalId);
  if (!goal) return [];
  const part = { ...nothing, kind: 'target' as const, id: judgement.id, plan: planOf(planId, at), theme: goal.theme };
  const { name: title, status } = judgement;
  return [{ ...part, title, status, late: false, attention: [], judgement, figures: freshness }];
}

function actionItem(row: ActionNow, at: At): StandingItem {
  const { moment, goals, partners, tags } = at;
  const plan = planOf(row.planId, at);
  const action = statedOn(row, moment);
  const { at: saidAt } = row.said[moment.place];
  const lastUpdatedOn = saidAt === null ? null : todayIn(new Date(saidAt));
  const freshness = updateFreshness({ ...action, lastUpdatedOn }, plan, moment.on);
  return {
    ...{ kind: 'action', id: row.id, plan, theme: goals.get(row.goalId)?.theme ?? 'T1', actionId: row.id },
    ...{ title: row.title, status: action.deliveryStatus, late: isOverdue(action, moment.on), dueOn: row.dueOn },
    ...{ freshness, reason: action.statusReason, correctiveAction: action.correctiveAction },
    work: {
      directorate: row.directorate?.trim() ?? '',
      partners: partnersOf(row).flatMap((id) => partners.get(id) ?? []),
      tags: [...row.tags, ...row.groups].map((code) => tags.get(code) ?? code),
    },
    attention: attentionFor({ ...action, freshness }, moment.on),
    judgement: null,
    figures: null,
  };
}

function partnersOf({ partnerIds, taskforceLeadId }: ActionNow): string[] {
  return taskforceLeadId === null ? partnerIds : [taskforceLeadId, ...partnerIds];
}

function statedOn(action: ActionNow, { later, place, isToday }: Moment): ActionNow {
  return isToday ? action : actionOn(action, action.said[place], later.get(action.id) ?? []);
}

function milestoneItem(
  { id, actionId, title, ...milestone }: MilestoneNow,
  actions: ReadonlyMap<string, StandingItem>,
  { on }: Moment,
): StandingItem[] {
  const action = actions.get(actionId);
  if (!action) return [];
  const doneOn = milestone.doneOn !== null && milestone.doneOn <= on ? milestone.doneOn : null;
  const status = milestoneStatus({ ...milestone, doneOn }, on);
  const words = { freshness: null, reason: '', correctiveAction: '', attention: [] };
  const part = { ...action, ...words, kind: 'milestone' as const, id, actionId, title, dueOn: milestone.dueOn };
  return [{ ...part, status, late: status === 'late' }];
}
