import { Injectable } from '@nestjs/common';
import type {
  Dashboard,
  DashboardAsked,
  DashboardItem,
  DashboardItems,
  DashboardItemsAsked,
  DashboardMember,
} from '@waymark/contract/dashboards';
import { endOfQuarterBefore } from '@waymark/domain/council-calendar';
import { countsKind } from '@waymark/domain/dashboards/vocabulary';
import type { Day } from '@waymark/domain/day';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { attentionOf, changesOf, planNamed } from './dashboard-changes';
import { countsOf, groupsOf } from './dashboard-counts';
import { type Asked, type Gathered, gatherStanding } from './gather-standing';
import type { PlanNow } from './part-rows';
import { planScope, type PlanScope } from './plan-scope';
import { keysOf, type StandingItem } from './standing';

const mostChanges = 200;
const mostAttention = 100;
const mostItems = 500;

interface Found extends Gathered {
  asked: Asked;
  scope: PlanScope;
  isOwn: (plan: PlanNow) => boolean;
}

/** Counts how plans stand on a day, and what became of them since another. */
@Injectable()
export class DashboardReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async dashboard(viewer: Viewer, { by = 'theme', ...wanted }: DashboardAsked): Promise<Dashboard> {
    const { asked, scope, isOwn, choices, ...found } = await this.found(viewer, wanted);
    const counted = by === 'plan' || by === 'theme' ? found : withoutBare(found);
    const told = toldOf(found, scope);
    const changed = changesOf(told, isOwn);
    const attention = attentionOf(told.now.items, isOwn);
    return {
      ...{
        organisationId: asked.organisationId,
        by,
        on: asked.on,
        compareWith: asked.compareWith,
        planId: asked.planId,
      },
      plans: choices.map(({ id, title, organisationName }) => ({ id, title, organisationName })),
      total: countsOf(
        counted.now.items.filter(({ kind }) => countsKind(by, kind)),
        counted.before.items.filter(({ kind }) => countsKind(by, kind)),
      ),
      groups: groupsOf(counted, by),
      changed: changed.slice(0, mostChanges),
      changedCount: changed.length,
      attention: attention.slice(0, mostAttention),
      attentionCount: attention.length,
      members: membersOf(scope),
    };
  }

  /** What stands behind a count; of members that share counts alone, only how many. */
  async items(
    viewer: Viewer,
    { kind, group, status, by = 'theme', ...wanted }: DashboardItemsAsked,
  ): Promise<DashboardItems> {
    const { asked, scope, isOwn, ...found } = await this.found(viewer, wanted);
    const isAsked = (item: StandingItem) =>
      item.kind === kind &&
      (group === undefined || keysOf(item, by).includes(group)) &&
      (status === undefined || (item.status ?? 'not-said') === status);
    const counted = found.now.items.filter(isAsked);
    const named = toldOf(found, scope).now.items.filter(isAsked);
    const items = named.slice(0, mostItems).map((item) => itemOf(item, isOwn));
    return { kind, on: asked.on, items, count: counted.length, unnamedCount: counted.length - named.length };
  }

  private async found(viewer: Viewer, wanted: DashboardAsked): Promise<Found> {
    const asked = askedBy(viewer, wanted, this.clock.today());
    const scope = await planScope(this.database, viewer, asked);
    const gathered = await gatherStanding(this.database, viewer, scope, asked);
    if (asked.planId !== null && gathered.choices.every(({ id }) => id !== asked.planId)) {
      throw new Refusal('missing', 'plan');
    }
    const own = organisationsOf(viewer);
    return { asked, scope, ...gathered, isOwn: (plan) => own.includes(plan.organisationId) };
  }
}

/** A day that is not yet, and a day before which nothing can be compared, are refused. */
function askedBy(viewer: Viewer, { organisation, plan, on, compareWith }: DashboardAsked, today: Day): Asked {
  const organisationId = organisation ?? organisationsOf(viewer)[0];
  if (organisationId === undefined) throw new Refusal('missing', 'organisation');
  const day = on ?? today;
  const before = compareWith ?? endOfQuarterBefore(day);
  const fields = [
    ...(day > today ? [{ pointer: '/on', code: 'in-the-future' }] : []),
    ...(before >= day ? [{ pointer: '/compareWith', code: 'not-before' }] : []),
  ];
  refuseFields(fields);
  return { organisationId, today, on: day, compareWith: before, planId: plan ?? null };
}

/** What may be told one by one: of members that share counts alone, nothing. */
function toldOf({ now, before }: Pick<Gathered, 'now' | 'before'>, { full }: PlanScope) {
  const only = ({ plans, items }: Gathered['now']) => ({
    plans: plans.filter(({ organisationId }) => full.includes(organisationId)),
    items: items.filter(({ plan }) => full.includes(plan.organisationId)),
  });
  return { now: only(now), before: only(before) };
}

/** What is counted by work leaves out actions of which only the status is known. */
function withoutBare({ now, before }: Pick<Gathered, 'now' | 'before'>) {
  const known = ({ plans, items }: Gathered['now']) => ({ plans, items: items.filter(({ work }) => work !== null) });
  return { now: known(now), before: known(before) };
}

function membersOf({ members, full, coverage }: PlanScope): DashboardMember[] {
  const counted = coverage.flatMap(({ organisationIds }) => organisationIds);
  const levelOf = (id: string | null): DashboardMember['level'] => {
    if (id !== null && full.includes(id)) return 'full';
    return id !== null && counted.includes(id) ? 'coverage' : 'not-shared';
  };
  return members.map(({ areaName, organisationId }) => ({
    name: areaName,
    organisationId,
    level: levelOf(organisationId),
  }));
}

function itemOf(item: StandingItem, isOwn: Found['isOwn']): DashboardItem {
  const { kind, id, plan, actionId, title, status, dueOn, freshness, reason, correctiveAction, judgement } = item;
  const said = { freshness, reason, correctiveAction, judgement };
  return { id, kind, ...planNamed(plan, isOwn), actionId, title, status, dueOn, ...said };
}
