import type { DashboardAttention, DashboardChange } from '@waymark/contract/dashboards';
import { type Moved, movementOf } from '@waymark/domain/dashboards/movement';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { TwoStandings } from './dashboard-counts';
import type { PlanNow } from './part-rows';
import type { StandingItem } from './standing';

type IsOwn = (plan: PlanNow) => boolean;

/** What became of everything between the two days, the gravest first. Of a plan that came or went, the plan alone is told. */
export function changesOf({ now, before }: TwoStandings, isOwn: IsOwn): DashboardChange[] {
  const [plansNow, plansBefore] = [idsOf(now.plans), idsOf(before.plans)];
  const plans = [
    ...now.plans.filter(({ id }) => !plansBefore.has(id)).map((plan) => planChange(plan, 'new', isOwn)),
    ...before.plans.filter(({ id }) => !plansNow.has(id)).map((plan) => planChange(plan, 'gone', isOwn)),
  ];
  const stayed = ({ plan }: StandingItem) => plansNow.has(plan.id) && plansBefore.has(plan.id);
  const were = new Map(before.items.filter(stayed).map((item) => [item.id, item]));
  const are = new Map(now.items.filter(stayed).map((item) => [item.id, item]));
  const parts = [...new Set([...are.keys(), ...were.keys()])].flatMap((id) => {
    const [item, former] = [are.get(id), were.get(id)];
    const moved = movementOf(former ?? null, item ?? null);
    const shown = item ?? former;
    return moved && shown && isTold(shown, moved) ? [partChange(shown, moved, isOwn)] : [];
  });
  return [...plans, ...parts].sort((one, other) => gravity(one) - gravity(other));
}

const idsOf = (plans: readonly PlanNow[]): Set<string> => new Set(plans.map(({ id }) => id));

/** A milestone that comes nearer is no news; one that was done, became late, came or went is. */
function isTold({ kind }: StandingItem, { movement }: Moved): boolean {
  return kind !== 'milestone' || movement !== 'moved';
}

/** Worse first, then what was completed or got better, then the rest. */
function gravity({ turn, movement, kind }: DashboardChange): number {
  if (turn === 'worse') return kind === 'target' || kind === 'goal' ? 0 : 1;
  if (turn === 'better') return movement === 'completed' ? 2 : 3;
  return kind === 'plan' ? 4 : 5;
}

function planChange(plan: PlanNow, movement: 'new' | 'gone', isOwn: IsOwn): DashboardChange {
  return {
    ...{ kind: 'plan', id: plan.id, ...planNamed(plan, isOwn), title: plan.title },
    ...{ movement, from: null, to: null, turn: null, judgement: null },
  };
}

function partChange(item: StandingItem, moved: Moved, isOwn: IsOwn): DashboardChange {
  const { kind, id, plan, title, judgement } = item;
  return { kind, id, ...planNamed(plan, isOwn), title, ...moved, judgement };
}

export function planNamed(plan: PlanNow, isOwn: IsOwn) {
  const { id: planId, title: planTitle, organisationName } = plan;
  return { planId, planTitle, organisationName, own: isOwn(plan) };
}

/** Actions that lack something before a board reads them, those with the most first. */
export function attentionOf(items: readonly StandingItem[], isOwn: IsOwn): DashboardAttention[] {
  return items
    .filter(({ kind, attention }) => kind === 'action' && attention.length > 0)
    .sort((one, other) => weight(other) - weight(one))
    .map(({ id, plan, title, status, attention }) => ({
      ...{ id, ...planNamed(plan, isOwn), title, status: status as DeliveryStatus, reasons: attention },
    }));
}

/** Red without a corrective action weighs more than any other two reasons. */
function weight({ attention }: StandingItem): number {
  return attention.length + (attention.includes('no-corrective-action') ? 2 : 0);
}
