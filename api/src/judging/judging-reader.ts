import { Injectable } from '@nestjs/common';
import type { ChangedJudgement, CouncilRuleSettings, JudgingPreview, JudgingRules } from '@waymark/contract/judging';
import { assertCan, can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import type { EntityManager } from 'typeorm';
import { assertVisible } from '../organisations/find-organisation';
import { judged } from '../plans/target-answer';
import { type TargetRow, targetsLookingBack } from '../plans/target-row';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { judgementsOn } from './judgements-on';
import { laterEvents } from './later-events';
import { rulesOf, settingsOf } from './rules-rows';

interface PlannedTarget extends TargetRow {
  planId: string;
  planTitle: string;
}

const open = `
  select x.*, p.id as "planId", p.title as "planTitle" from (${targetsLookingBack} and t.archived_at is null) x
  join goal g on g.organisation_id = ($1::uuid[])[1] and g.id = x."goalId" and g.archived_at is null
  join plan p on p.organisation_id = g.organisation_id and p.id = g.plan_id and p.archived_at is null
    and p.status not in ('superseded', 'closed')
  order by p.title, p.id, x.name`;

const openPlans = `
  select id, title from plan where organisation_id = $1 and archived_at is null and status not in ('superseded', 'closed')
  order by title, id`;

/** Answers what an organisation set on top of the national method, and what other rules would make of today or of a past day. */
@Injectable()
export class JudgingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async rules(viewer: Viewer, organisationId: string): Promise<JudgingRules> {
    assertVisible(viewer, organisationId);
    const versions = await this.database.readingWithin(viewer, organisationId, (tx) => rulesOf(tx, organisationId));
    return {
      organisationId,
      version: versions[0]?.version ?? 0,
      ...settingsOf(versions[0]),
      mayEdit: can(viewer, 'judging:edit', organisationId),
      versions,
    };
  }

  async preview(
    viewer: Viewer,
    organisationId: string,
    body: CouncilRuleSettings,
    on: Day = this.clock.today(),
  ): Promise<JudgingPreview> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'judging:edit', organisationId);
    const rules = settingsOf(body);
    const isPast = on < this.clock.today();
    return this.database.reading(viewer, async (tx) => {
      if (isPast) return previewOn(tx, organisationId, { on, rules });
      const rows = await tx.query<PlannedTarget[]>(open, [[organisationId]]);
      return { targetCount: rows.length, changed: rows.flatMap((row) => changeOf(row, rules)) };
    });
  }
}

/** The same targets twice, as they stood on a past day: by the rules of that day, and by others. */
async function previewOn(
  tx: EntityManager,
  organisationId: string,
  { on, rules }: { on: Day; rules: CouncilRules },
): Promise<JudgingPreview> {
  const plans = await tx.query<{ id: string; title: string }[]>(openPlans, [organisationId]);
  const of = { organisationIds: [organisationId], planIds: plans.map(({ id }) => id) };
  const then = { ...of, on, rules: 'that-day' as const, isToday: false, later: await laterEvents(tx, of, on) };
  const before = await judgementsOn(tx, then);
  const after = await judgementsOn(tx, { ...then, instead: rules });
  const changed = before.flatMap(({ planId, judgement: { id: targetId, name, status: from } }): ChangedJudgement[] => {
    const to = after.find(({ judgement }) => judgement.id === targetId)?.judgement.status ?? from;
    const planTitle = plans.find(({ id }) => id === planId)?.title ?? '';
    return from === to ? [] : [{ targetId, planId, planTitle, name, from, to }];
  });
  return { targetCount: before.length, changed };
}

function changeOf(row: PlannedTarget, rules: CouncilRules): ChangedJudgement[] {
  const [from, to] = [judged(row).status, judged(row, rules).status];
  const { id: targetId, planId, planTitle, name } = row;
  return from === to ? [] : [{ targetId, planId, planTitle, name, from, to }];
}
