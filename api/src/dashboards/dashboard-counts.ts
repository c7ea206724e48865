import type { DashboardCounts, DashboardGroup } from '@waymark/contract/dashboards';
import { type CountedKind, countsKind, type DashboardBy } from '@waymark/domain/dashboards/vocabulary';
import { themes } from '@waymark/domain/frameworks/framework';
import { dataFreshnesses, indicatorStatuses } from '@waymark/domain/indicators/vocabulary';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { milestoneStatuses } from '@waymark/domain/plans/milestone-status';
import { updateFreshnesses } from '@waymark/domain/plans/update-freshness';
import { keysOf, type Standing, type StandingItem } from './standing';

/** What stood on the day, and on the day it is compared with. */
export interface TwoStandings {
  now: Standing;
  before: Standing;
}

const goalStatuses = [...deliveryStatuses, 'not-said'] as const;
const statusOf = ({ status }: StandingItem): string => status ?? 'not-said';

/** How many there are and were of each status, in the order of the vocabulary. */
function counted<S extends string>(order: readonly S[], now: readonly StandingItem[], before: readonly StandingItem[]) {
  const [are, were] = [tally(now.map(statusOf)), tally(before.map(statusOf))];
  return order
    .map((status) => ({ status, count: are.get(status) ?? 0, before: were.get(status) ?? 0 }))
    .filter(({ count, before: former }) => count + former > 0);
}

function fresh<F extends string>(order: readonly F[], found: readonly (F | null)[]) {
  const counts = tally(found.filter((one) => one !== null));
  return order.map((freshness) => ({ freshness, count: counts.get(freshness) ?? 0 })).filter(({ count }) => count > 0);
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function countsOf(now: readonly StandingItem[], before: readonly StandingItem[]): DashboardCounts {
  const [are, were] = [byKind(now), byKind(before)];
  return {
    actions: counted(deliveryStatuses, are.action, were.action),
    goals: counted(goalStatuses, are.goal, were.goal),
    targets: counted(indicatorStatuses, are.target, were.target),
    milestones: counted(milestoneStatuses, are.milestone, were.milestone),
    updates: fresh(
      updateFreshnesses,
      are.action.map((item) => item.freshness),
    ),
    figures: fresh(
      dataFreshnesses,
      are.target.map((item) => item.figures),
    ),
  };
}

function byKind(items: readonly StandingItem[]): Record<CountedKind, StandingItem[]> {
  const kinds: Record<CountedKind, StandingItem[]> = { action: [], goal: [], target: [], milestone: [] };
  for (const item of items) kinds[item.kind].push(item);
  return kinds;
}

/** The groups in an order that one expects: plans and themes as they are known, names by the alphabet, without any last. */
export function groupsOf({ now, before }: TwoStandings, by: DashboardBy): DashboardGroup[] {
  const [are, were] = [grouped(now.items, by), grouped(before.items, by)];
  const keys = orderedKeys(new Set([...are.keys(), ...were.keys()]), { now, before }, by);
  const plans = new Map([...before.plans, ...now.plans].map((plan) => [plan.id, plan]));
  return keys.map((key) => {
    const plan = by === 'plan' ? plans.get(key) : undefined;
    const name = by === 'theme' ? '' : (plan?.title ?? key);
    const organisationName = plan?.organisationName ?? null;
    return { key, name, organisationName, ...countsOf(are.get(key) ?? [], were.get(key) ?? []) };
  });
}

function grouped(items: readonly StandingItem[], by: DashboardBy): Map<string, StandingItem[]> {
  const groups = new Map<string, StandingItem[]>();
  for (const item of items) {
    if (!countsKind(by, item.kind)) continue;
    for (const key of keysOf(item, by)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function orderedKeys(found: ReadonlySet<string>, { now, before }: TwoStandings, by: DashboardBy): string[] {
  if (by === 'theme') return themes.filter((theme) => found.has(theme));
  if (by === 'plan') {
    const plans = [...now.plans, ...before.plans.filter(({ id }) => now.plans.every((plan) => plan.id !== id))];
    return plans.map(({ id }) => id);
  }
  const named = [...found].filter((key) => key !== '').sort((one, other) => one.localeCompare(other, 'en'));
  return found.has('') ? [...named, ''] : named;
}
