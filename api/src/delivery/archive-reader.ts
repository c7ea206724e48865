import { Injectable } from '@nestjs/common';
import type { ArchivedKind, ArchivedThing, PlanArchive } from '@waymark/contract/delivery';
import { can, type Permission } from '@waymark/domain/access';
import { planEditable, progressPossible } from '@waymark/domain/plans/plan-status';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';

type Row = Omit<ArchivedThing, 'restorable'>;

const goalOf = (alias: string) =>
  `join goal g on g.organisation_id = ${alias}.organisation_id and g.id = ${alias}.goal_id`;
const inPlan = (alias: string) =>
  `where ${alias}.organisation_id = $1 and ${alias}.plan_id = $2 and ${alias}.archived_at is not null`;
const plain = (alias: string) =>
  `null::text as within, false as "withinArchived", ${alias}.archived_at as "archivedAt"`;
const inside = (alias: string, title: string, archived: string) =>
  `${title} as within, ${archived} as "withinArchived", ${alias}.archived_at as "archivedAt"`;

const archiveText = `
  select * from (
    select 'goal' as kind, x.id, x.title, ${plain('x')} from goal x ${inPlan('x')}
    union all
    select 'action', x.id, x.title, ${inside('x', 'g.title', 'g.archived_at is not null')}
    from action x ${goalOf('x')} ${inPlan('x')}
    union all
    select 'milestone', m.id, m.title, ${inside('m', 'x.title', 'x.archived_at is not null or g.archived_at is not null')}
    from milestone m join action x on x.organisation_id = m.organisation_id and x.id = m.action_id ${goalOf('x')}
    where m.organisation_id = $1 and x.plan_id = $2 and m.archived_at is not null
    union all
    select 'target', x.id, i.name, ${inside('x', 'g.title', 'g.archived_at is not null')}
    from target x ${goalOf('x')}
    join indicator i on i.organisation_id = x.indicator_organisation_id and i.id = x.indicator_id ${inPlan('x')}
    union all
    select 'funding-line', x.id, x.source, ${plain('x')} from funding_line x ${inPlan('x')}
    union all
    select 'risk', x.id, x.event, ${plain('x')} from risk x ${inPlan('x')}
    union all
    select 'dependency', x.id, coalesce(o.title, k.wording),
      ${inside('x', 'coalesce(w.title, g.title)', 'coalesce(w.archived_at, g.archived_at) is not null')}
    from dependency x
    left join action w on w.organisation_id = x.organisation_id and w.id = x.action_id
    left join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
    left join action o on o.organisation_id = x.organisation_id and o.id = x.on_action_id
    left join ask k on k.organisation_id = x.organisation_id and k.id = x.ask_id ${inPlan('x')}
  ) t order by "archivedAt" desc, id desc`;

/** What brings each kind back: the permission, and whether the plan has to be open for drafting or for progress. */
const restoring: Readonly<Record<ArchivedKind, { permission: Permission; open: (plan: PlanEntity) => boolean }>> = {
  goal: { permission: 'plan:edit', open: ({ status }) => planEditable(status) },
  action: { permission: 'plan:edit', open: ({ status }) => planEditable(status) },
  milestone: { permission: 'plan:edit', open: ({ status }) => planEditable(status) },
  target: { permission: 'target:edit', open: ({ status }) => progressPossible(status) },
  'funding-line': { permission: 'plan:edit', open: ({ status }) => progressPossible(status) },
  risk: { permission: 'plan:edit', open: ({ status }) => progressPossible(status) },
  dependency: { permission: 'plan:edit', open: ({ status }) => progressPossible(status) },
};

/** Answers what was put away in a plan, the latest first, each with whether it can be brought back now. */
@Injectable()
export class ArchiveReader {
  constructor(private readonly database: Database) {}

  archive(viewer: Viewer, planId: string): Promise<PlanArchive> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const rows = await tx.query<Row[]>(archiveText, [plan.organisationId, planId]);
      return { planId, things: rows.map((row) => ({ ...row, restorable: isRestorable(viewer, plan, row) })) };
    });
  }
}

/** What stood in something that is archived itself comes back after it. */
function isRestorable(viewer: Viewer, plan: PlanEntity, { kind, withinArchived }: Row): boolean {
  const { permission, open } = restoring[kind];
  return !withinArchived && plan.archivedAt === null && open(plan) && can(viewer, permission, plan.organisationId);
}
