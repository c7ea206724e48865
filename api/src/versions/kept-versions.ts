import { Injectable } from '@nestjs/common';
import type { KeepVersion } from '@waymark/contract/versions';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { keepVersion } from './keep-version';

/** A plan of four thousand actions weighs megabytes: by hand no more is kept than a year of weekly meetings asks for. */
const mostByHand = 60;

/** Keeps versions by hand, such as before a meeting. */
@Injectable()
export class KeptVersions {
  constructor(private readonly database: Database) {}

  /** Answers the number of the version. */
  keep(viewer: Viewer, planId: string, { note = '' }: KeepVersion, key: Repeatable | null): Promise<number> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'plan:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      const kept = await tx.query<{ id: string; number: number }[]>(
        `select id, number from plan_version where organisation_id = $1 and plan_id = $2 and occasion = 'kept'`,
        [organisationId, planId],
      );
      const former = kept.find((version) => version.id === id);
      if (!fresh && former) return former.number;
      assertNotArchived(plan);
      if (kept.length >= mostByHand) throw new Refusal('conflict', 'list-full', { limit: mostByHand });
      const number = await keepVersion(tx, viewer, plan, 'kept', { id, note });
      await recordEvent(tx, viewer, {
        ...{ name: 'version.keep', organisationId, subject: { kind: 'version', id }, planId },
        after: { number, note },
      });
      return number;
    });
  }
}
