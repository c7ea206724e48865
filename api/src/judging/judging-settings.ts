import { Injectable } from '@nestjs/common';
import type { CouncilRuleSettings } from '@waymark/contract/judging';
import { assertCan } from '@waymark/domain/access';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import { Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { assertVisible } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { rulesOf, settingsOf } from './rules-rows';

/** What an organisation sets on top of the national method. Nothing set is ever changed: the next version stands beside it. */
@Injectable()
export class JudgingSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async set(viewer: Viewer, organisationId: string, version: number, body: CouncilRuleSettings): Promise<void> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'judging:edit', organisationId);
    const rules = settingsOf(body);
    await this.database.as(viewer, async (tx) => {
      const [former] = await rulesOf(tx, organisationId);
      const rows = await tx.query<unknown[]>(
        `insert into judging_rules (organisation_id, version, default_tolerance, first_months, only_if_worse,
           never_on_uncertain, survey_needs_change, set_at, set_by)
         select $1, $2::integer + 1, $3, $4, $5, $6, $7, $8, $9
         where $2 = (select coalesce(max(version), 0) from judging_rules where organisation_id = $1)
         on conflict do nothing returning version`,
        [organisationId, version, ...valuesOf(rules), this.clock.now(), viewer.name],
      );
      if (rows.length === 0) throw new Refusal('stale', 'judging-rules', { current: former ?? null });
      await recordEvent(tx, viewer, {
        name: 'judging-rules.change',
        organisationId,
        subject: { kind: 'organisation', id: organisationId },
        ...differences(settingsOf(former), rules),
      });
    });
  }
}

const valuesOf = (rules: CouncilRules): unknown[] => [
  rules.defaultTolerance,
  rules.firstMonths,
  rules.onlyIfWorse,
  rules.neverOnUncertain,
  rules.surveyNeedsChange,
];
