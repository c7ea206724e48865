import type { Dashboard, DashboardCounts } from '@waymark/contract/dashboards';
import { type Cell, csvOf } from '../platform/csv';

const columns = [
  'counted_by',
  'group',
  'name',
  'organisation',
  'what',
  'status',
  'on',
  'count',
  'compared_with',
  'before',
];

/** The counts of a dashboard, one row for each group, kind and status; all of them together stand first. */
export function dashboardCsv({ by, on, compareWith, total, groups }: Dashboard): string {
  const rowsFor = (group: Cell[], counts: DashboardCounts) =>
    rowsOf(counts).map(([what, status, count, before]) => [
      by,
      ...group,
      ...[what, status, on, count, before === null ? null : compareWith, before],
    ]);
  return csvOf([
    columns,
    ...rowsFor(['all', null, null], total),
    ...groups.flatMap(({ key, name, organisationName, ...counts }) => rowsFor([key, name, organisationName], counts)),
  ]);
}

type Counted = [what: string, status: string, count: number, before: number | null];

function rowsOf({ actions, goals, targets, milestones, updates, figures }: DashboardCounts): Counted[] {
  const kinds = { action: actions, goal: goals, target: targets, milestone: milestones };
  return [
    ...Object.entries(kinds).flatMap(([what, counts]) =>
      counts.map(({ status, count, before }): Counted => [what, status, count, before]),
    ),
    ...updates.map(({ freshness, count }): Counted => ['update', freshness, count, null]),
    ...figures.map(({ freshness, count }): Counted => ['figure', freshness, count, null]),
  ];
}
