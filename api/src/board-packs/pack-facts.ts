import type { Ask } from '@waymark/contract/asks';
import type { Risk } from '@waymark/contract/delivery';
import type { Target } from '@waymark/contract/targets';
import type { PackAction, PackTarget } from '@waymark/domain/board-packs/pack-lines';
import type { Period } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { Trend } from '@waymark/domain/statistics/trend';

/** An action as it stood at the end of the period. */
export interface FactAction extends PackAction {
  id: string;
  reference: string;
  title: string;
  /** The job title of who leads it for the council, else the partner that leads it. */
  owner: string;
  /** What its owner said last. */
  said: string;
  reason: string;
}

/** An indicator under the plan as it was known and judged at the end of the period. */
export interface FactTarget extends PackTarget, Pick<Target, 'id' | 'name' | 'unit' | 'decimals' | 'kind' | 'working'> {
  latest: { periodEnd: Day; value: number } | null;
  trend: Trend;
}

export type FactAsk = Pick<Ask, 'id' | 'wording' | 'askedOf' | 'status' | 'madeOn' | 'answer'>;
export type FactRisk = Pick<Risk, 'id' | 'event' | 'score' | 'band' | 'responseText'>;

/** Everything that a pack is made of. */
export interface PackFacts {
  council: string;
  plan: { id: string; title: string; slug: string; status: PlanStatus; reviewOn: Day | null };
  period: Period;
  preparedOn: Day;
  actions: FactAction[];
  targets: FactTarget[];
  asks: FactAsk[];
  risks: FactRisk[];
}
