import { Injectable } from '@nestjs/common';
import type { NewPublication } from '@waymark/contract/publications';
import { assertCan } from '@waymark/domain/access';
import { republishable } from '@waymark/domain/plans/plan-status';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertPublishingOpen } from '../governance/publishing-open';
import { assertCurrent, assertNotArchived, findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { isPrepared } from '../plans/public-versions';
import { takeStep } from '../plans/take-step';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { keepVersion } from '../versions/keep-version';
import { keepPublication } from './keep-publication';
import { markPublic } from './mark-public';
import { planSnapshot } from './plan-snapshot';
import { snapshotRows } from './snapshot-rows';

export interface Publishing {
  planId: string;
  /** The version of the plan that the publisher looked at. */
  version: number;
  words: NewPublication;
}

/** Makes a version of a plan public: the first when it is approved, further ones while it is delivered. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async publish(
    viewer: Viewer,
    { planId, version, words }: Publishing,
    repeatable: Repeatable | null,
  ): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:publish', plan.organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, repeatable);
      if (!fresh) return id;
      assertNotArchived(plan);
      assertCurrent('plan', plan, version);
      const today = this.clock.today();
      if (words.adoptedOn > today) {
        throw fieldRefused('/adoptedOn', 'in-the-future');
      }
      const now = this.clock.now();
      const publicFrom = publicFromOf(words, now);
      await assertPublishingOpen(tx, plan.organisationId, publicFrom ?? now);
      await assertNonePrepared(tx, plan, now);
      await this.enterPublished(tx, viewer, plan);
      const content = planSnapshot(await snapshotRows(tx, plan.organisationId, plan.id), words, today);
      const { organisationId, slug: planSlug } = plan;
      const number = await keepPublication(
        tx,
        {
          ...{ id, organisationId, planId, planSlug, publishedBy: viewer.name },
          ...{ publicFrom: publicFrom?.toISOString() ?? null, formerStatus: plan.status },
        },
        content,
      );
      await markPublic(tx, plan);
      const { summary: note, adoptedBy, adoptedOn } = words;
      await keepVersion(tx, viewer, plan, 'publication', { note, adoptedBy, adoptedOn });
      await recordEvent(tx, viewer, {
        name: 'publication.create',
        organisationId,
        subject: { kind: 'publication', id },
        planId,
        after: { number, adoptedBy, adoptedOn, ...(publicFrom ? { publicFrom } : {}) },
      });
      return id;
    });
  }

  /** A plan that is public already stays in its status; any other has to be at the step of being published. */
  private async enterPublished(tx: EntityManager, viewer: Viewer, plan: PlanEntity): Promise<void> {
    await tx.query('select from plan where organisation_id = $1 and id = $2 for update', [
      plan.organisationId,
      plan.id,
    ]);
    if (republishable(plan.status)) return;
    await takeStep(tx, viewer, plan, 'publish');
  }
}

/** An embargo is not endless: what would become public later than this is prepared nearer the time. */
const longestEmbargoDays = 366;
const dayLength = 86_400_000;

function publicFromOf({ publicFrom }: NewPublication, now: Date): Date | null {
  if (!publicFrom) return null;
  const at = new Date(publicFrom);
  const wrong = (code: string) => fieldRefused('/publicFrom', code);
  if (at <= now) throw wrong('not-in-the-future');
  if (at.getTime() - now.getTime() > longestEmbargoDays * dayLength) throw wrong('too-far-ahead');
  return at;
}

/** One version at a time waits for its instant. */
async function assertNonePrepared(tx: EntityManager, plan: PlanEntity, now: Date): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `select from published_plan v where organisation_id = $1 and plan_id = $2 and ${isPrepared('v', '$3')}`,
    [plan.organisationId, plan.id, now],
  );
  if (rows.length > 0) throw new Refusal('conflict', 'publication-prepared');
}
