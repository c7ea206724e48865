import { Injectable } from '@nestjs/common';
import type { ChangedJudgement, CouncilRuleSettings, JudgingPreview, JudgingRules } from '@waymark/contract/judging';
import { assertCan, can } from '@waymark/domain/access';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import { assertVisible } from '../organisations/find-organisation';
import { judged } from '../plans/target-answer';
import { type TargetRow, targetsLookingBack } from '../plans/target-row';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
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

/** Answers what an organisation set on top of the national method, and what other rules would make of today. */
@Injectable()
export class JudgingReader {
  constructor(private readonly database: Database) {}

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

  async preview(viewer: Viewer, organisationId: string, body: CouncilRuleSettings): Promise<JudgingPreview> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'judging:edit', organisationId);
    const rules = settingsOf(body);
    return this.database.reading(viewer, async (tx) => {
      const rows = await tx.query<PlannedTarget[]>(open, [[organisationId]]);
      return { targetCount: rows.length, changed: rows.flatMap((row) => changeOf(row, rules)) };
    });
  }
}

function changeOf(row: PlannedTarget, rules: CouncilRules): ChangedJudgement[] {
  const [from, to] = [judged(row).status, judged(row, rules).status];
  const { id: targetId, planId, planTitle, name } = row;
  return from === to ? [] : [{ targetId, planId, planTitle, name, from, to }];
}
