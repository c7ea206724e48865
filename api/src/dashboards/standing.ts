import type { TargetJudgement } from '@waymark/contract/targets';
import type { CountedKind, DashboardBy } from '@waymark/domain/dashboards/vocabulary';
import { type AttentionReason } from '@waymark/domain/dashboards/attention';
import type { StandingPart } from '@waymark/domain/dashboards/movement';
import type { Day } from '@waymark/domain/day';
import type { Theme } from '@waymark/domain/frameworks/framework';
import type { DataFreshness } from '@waymark/domain/indicators/vocabulary';
import type { UpdateFreshness } from '@waymark/domain/plans/update-freshness';
import type { PlanNow } from './part-rows';

/** A goal, target, action or milestone as it stood on a day, with all that a dashboard tells of it. */
export interface StandingItem extends StandingPart {
  kind: CountedKind;
  id: string;
  plan: PlanNow;
  theme: Theme;
  /** Only what belongs to an action has these. */
  work: { directorate: string; partners: string[]; tags: string[] } | null;
  actionId: string | null;
  title: string;
  dueOn: Day | null;
  freshness: UpdateFreshness | null;
  reason: string;
  correctiveAction: string;
  attention: AttentionReason[];
  judgement: TargetJudgement | null;
  figures: DataFreshness | null;
}

/** What stood on a day: the plans in force, and what hung on them. */
export interface Standing {
  plans: PlanNow[];
  items: StandingItem[];
}

/** The groups that an item counts in; an action with two partners counts in both. */
export function keysOf({ plan, theme, work }: StandingItem, by: DashboardBy): string[] {
  if (by === 'plan') return [plan.id];
  if (by === 'theme') return [theme];
  if (work === null) return [];
  if (by === 'directorate') return [work.directorate];
  const several = by === 'partner' ? work.partners : work.tags;
  return several.length === 0 ? [''] : [...new Set(several)];
}

export const nothing = { work: null, actionId: null, dueOn: null, freshness: null, reason: '', correctiveAction: '' };
