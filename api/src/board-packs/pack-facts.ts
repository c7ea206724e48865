import type { Ask } from '@waymark/contract/asks';
import type { Risk } from '@waymark/contract/delivery';
import type { Target } from '@waymark/contract/targets';
import type { PackAction, PackTarget } from '@waymark/domain/board-packs/pack-lines';
import type { Period } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { Trend } from '@waymark/domain/statistics/trend';

/** A figure at the end of its period. */
export interface DatedFigure {
  periodEnd: Day;
  value: number;
}

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

/** An indicator under the plan, judged by the figures of the period and before. */
export interface FactTarget
  extends PackTarget, Pick<Target, 'id' | 'name' | 'unit' | 'decimals' | 'kind' | 'working' | 'ownerId'> {
  latest: DatedFigure | null;
  /** The figure before it, unless the series broke between them. */
  former: DatedFigure | null;
  owner: string;
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
