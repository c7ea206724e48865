import type { Dashboard, DashboardChange, DashboardGroup } from '@waymark/contract/dashboards';
import type { AttentionReason } from '@waymark/domain/dashboards/attention';
import type { CountedKind, DashboardBy, Movement } from '@waymark/domain/dashboards/vocabulary';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { dayWords } from '../core/format';
import { joined } from '../core/joined';
import { themeWords } from '../core/words/framework-words';

export const byWords: Readonly<Record<DashboardBy, string>> = {
  plan: $localize`:@@dashboards.by.plan:Plan`,
  theme: $localize`:@@dashboards.by.theme:Theme`,
  directorate: $localize`:@@dashboards.by.directorate:Directorate`,
  partner: $localize`:@@dashboards.by.partner:Partner`,
  tag: $localize`:@@dashboards.by.tag:Tag or group`,
};

export const kindTitles: Readonly<Record<CountedKind, string>> = {
  action: $localize`:@@dashboards.kind.actions:Actions`,
  goal: $localize`:@@dashboards.kind.goals:Goals, as their leads say`,
  target: $localize`:@@dashboards.kind.targets:Indicators against their targets`,
  milestone: $localize`:@@dashboards.kind.milestones:Milestones`,
};

export const kindWords: Readonly<Record<CountedKind | 'plan', string>> = {
  plan: $localize`:@@dashboards.kind.plan:Plan`,
  action: $localize`:@@dashboards.kind.action:Action`,
  goal: $localize`:@@dashboards.kind.goal:Goal`,
  target: $localize`:@@dashboards.kind.target:Indicator`,
  milestone: $localize`:@@dashboards.kind.milestone:Milestone`,
};

export const movementWords: Readonly<Record<Movement, string>> = {
  new: $localize`:@@dashboards.movement.new:New`,
  gone: $localize`:@@dashboards.movement.gone:No longer there`,
  completed: $localize`:@@dashboards.movement.completed:Completed`,
  moved: $localize`:@@dashboards.movement.moved:Changed`,
  late: $localize`:@@dashboards.movement.late:Its day has passed`,
};

export const turnWords: Readonly<Record<'better' | 'worse', string>> = {
  better: $localize`:@@dashboards.turn.better:better`,
  worse: $localize`:@@dashboards.turn.worse:worse`,
};

export const attentionWords: Readonly<Record<AttentionReason, string>> = {
  'no-corrective-action': $localize`:@@dashboards.attention.no-corrective-action:off track without a corrective action`,
  'no-reason': $localize`:@@dashboards.attention.no-reason:no reason given`,
  'due-date-passed': $localize`:@@dashboards.attention.due-date-passed:its due date has passed`,
  'update-late': $localize`:@@dashboards.attention.update-late:its update is late`,
  'no-lead': $localize`:@@dashboards.attention.no-lead:nobody leads it`,
};

export const notSaidWords = $localize`:@@dashboards.not-said:Not said`;

/** What a group is called; what has none of it is named too. */
export function groupName({ key, name }: Pick<DashboardGroup, 'key' | 'name'>, by: DashboardBy): string {
  if (by === 'theme') return `${key} ${themeWords[key as Theme]}`;
  if (name !== '') return name;
  const none: Partial<Record<DashboardBy, string>> = {
    directorate: $localize`:@@dashboards.none.directorate:No directorate given`,
    partner: $localize`:@@dashboards.none.partner:No partner`,
    tag: $localize`:@@dashboards.none.tag:No tag`,
  };
  return none[by] ?? '';
}

/** How things stand, in one line: the title of the page. */
export function dashboardFinding({ total }: Pick<Dashboard, 'total'>): string {
  const actions = total.actions.reduce((sum, { count }) => sum + count, 0);
  if (actions === 0) return $localize`:@@dashboards.finding.none:Progress: no plan is carried out`;
  const red = countOf(total.actions, 'off-track') + countOf(total.actions, 'not-achieved');
  const amber = countOf(total.actions, 'at-risk');
  const behind = countOf(total.targets, 'behind');
  const first = red > 0 ? offTrack(red, actions) : amber > 0 ? atRisk(amber, actions) : fine(actions);
  if (behind === 0) return first;
  return behind === 1
    ? $localize`:@@dashboards.finding.behind.one:${first}:actions:, 1 indicator behind`
    : $localize`:@@dashboards.finding.behind:${first}:actions:, ${behind}:count: indicators behind`;
}

function countOf(counts: readonly { status: string; count: number }[], status: string): number {
  return counts.find((one) => one.status === status)?.count ?? 0;
}

const offTrack = (count: number, all: number): string =>
  all === 1
    ? $localize`:@@dashboards.finding.off-track.one:The one action is off track`
    : $localize`:@@dashboards.finding.off-track:${count}:count: of ${all}:all: actions off track`;
const atRisk = (count: number, all: number): string =>
  all === 1
    ? $localize`:@@dashboards.finding.at-risk.one:The one action is at risk`
    : $localize`:@@dashboards.finding.at-risk:${count}:count: of ${all}:all: actions at risk, none off track`;
const fine = (all: number): string =>
  all === 1
    ? $localize`:@@dashboards.finding.fine.one:The one action is not off track`
    : $localize`:@@dashboards.finding.fine:None of ${all}:all: actions is off track`;

/** Which plan is counted, and the two days; what is printed has no choices above it. */
export function stateOf({ on, compareWith, planId, plans }: Dashboard): string {
  const days = $localize`:@@dashboards.state:${dayWords(on)}:day:, compared with ${dayWords(compareWith)}:before:`;
  return joined([plans.find(({ id }) => id === planId)?.title ?? '', days]);
}

/** How many more or fewer than on the other day. */
export function differenceWords(count: number, before: number): string {
  if (count === before) return $localize`:@@dashboards.same:same`;
  const by = Math.abs(count - before);
  return count > before
    ? $localize`:@@dashboards.more:${by}:count: more`
    : $localize`:@@dashboards.fewer:${by}:count: fewer`;
}

/** Where a change leads to; null where it may not be opened. */
export function linkOf({ kind, id, planId, own, movement }: DashboardChange): string[] | null {
  if (!own || movement === 'gone') return null;
  if (kind === 'action') return ['/plans', planId, 'actions', id];
  if (kind === 'target') return ['/plans', planId, 'indicators', id];
  return ['/plans', planId];
}
