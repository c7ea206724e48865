import { Injectable } from '@nestjs/common';
import type { AgreeNarrative, ChangeNarrative, NewNarrative } from '@waymark/contract/narratives';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import { PlanRegister } from '../plans/plan-register';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { narrativeToWrite } from './find-narrative';
import { NarrativeEntity } from './narrative.entities';

/** Keeps the versions of the local story: written, agreed by a body, taken into the plan. */
@Injectable()
export class NarrativeRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plans: PlanRegister,
  ) {}

  add(viewer: Viewer, planId: string, body: NewNarrative, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'plan:edit', organisationId);
      assertNotArchived(plan);
      assertText(body.text);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const number = await nextNumber(tx, organisationId, planId);
      const { text, note = '' } = body;
      const narrative = { organisationId, id, planId, number, text, note };
      await tx.insert(NarrativeEntity, { ...narrative, writtenBy: viewer.name });
      await record(tx, viewer, narrative, { name: 'narrative.add', after: { number, text, note } });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeNarrative): Promise<void> {
    return this.write(viewer, id, version, (narrative) => {
      if (narrative.agreedOn !== null) throw new Refusal('conflict', 'narrative-agreed');
      if (body.text !== undefined) assertText(body.text);
      return { name: 'narrative.change', changes: body };
    });
  }

  agree(viewer: Viewer, id: string, version: number, body: AgreeNarrative): Promise<void> {
    return this.write(viewer, id, version, () => {
      if (body.agreedOn > this.clock.today()) throw fieldRefused('/agreedOn', 'in-future');
      return { name: 'narrative.agree', changes: body };
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.write(viewer, id, version, () => ({
      name: 'narrative.archive',
      changes: { archivedAt: this.clock.now() },
    }));
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.write(viewer, id, null, ({ archivedAt }) => {
      if (archivedAt === null) throw new Refusal('conflict', 'not-archived');
      return { name: 'narrative.restore', changes: { archivedAt: null } };
    });
  }

  /** The plan says from now on what was agreed, and it is written down from which version. */
  take(viewer: Viewer, id: string, planVersion: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { narrative, plan } = await narrativeToWrite(tx, viewer, id);
      if (narrative.agreedOn === null) throw new Refusal('conflict', 'narrative-not-agreed');
      const of = { planId: plan.id, version: planVersion };
      await this.plans.changeWith(tx, viewer, of, { narrative: narrative.text });
      const row = { of: NarrativeEntity, noun: 'narrative', row: narrative, version: narrative.version };
      await guardedUpdate(tx, row, { takenAt: this.clock.now(), takenBy: viewer.name });
      await record(tx, viewer, narrative, { name: 'narrative.take', after: { number: narrative.number } });
    });
  }

  private write(
    viewer: Viewer,
    id: string,
    version: number | null,
    decide: (narrative: NarrativeEntity) => { name: string; changes: Partial<NarrativeEntity> },
  ): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { narrative } = await narrativeToWrite(tx, viewer, id);
      if (narrative.archivedAt !== null && version !== null) throw new Refusal('missing', 'narrative');
      const { name, changes } = decide(narrative);
      const row = { of: NarrativeEntity, noun: 'narrative', row: narrative, version: version ?? narrative.version };
      await guardedUpdate(tx, row, changes);
      await record(tx, viewer, narrative, { name, ...differences(narrative, changes) });
    });
  }
}

/** A version without words is none. */
function assertText(text: string): void {
  if (text.trim() === '') throw fieldRefused('/text', 'required');
}

/** Numbers are given in turn; two writers at once are kept apart by the lock on their plan. */
async function nextNumber(tx: EntityManager, organisationId: string, planId: string): Promise<number> {
  await tx.query('select from plan where organisation_id = $1 and id = $2 for no key update', [organisationId, planId]);
  const [row] = await tx.query<{ last: number }[]>(
    'select coalesce(max(number), 0) as last from narrative where organisation_id = $1 and plan_id = $2',
    [organisationId, planId],
  );
  return (row?.last ?? 0) + 1;
}

export async function record(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, planId, id }: Pick<NarrativeEntity, 'organisationId' | 'planId' | 'id'>,
  event: { name: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'narrative', id }, planId });
}
