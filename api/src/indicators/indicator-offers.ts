import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { type NamedIndicator, ownIndicator } from './definition-changes';
import { IndicatorEntity } from './indicator.entities';

type Offer = Pick<IndicatorEntity, 'offeredFrom' | 'offeredUntil'>;

/** An office shares an indicator of its own with its member councils, and takes the offer back. */
@Injectable()
export class IndicatorOffers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  offer(viewer: Viewer, named: NamedIndicator): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await this.found(tx, viewer, named);
      await assertOffice(tx, named.organisationId);
      if (isOffered(row)) throw new Refusal('conflict', 'already-offered');
      const offer = { offeredFrom: this.clock.today(), offeredUntil: null };
      await this.keep(tx, viewer, { row, version: row.version, offer, name: 'indicator.offer' });
    });
  }

  /** Plans that aim at it keep it; nobody can begin to use it any more. */
  withdraw(viewer: Viewer, named: NamedIndicator, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await this.found(tx, viewer, named);
      if (!isOffered(row)) throw new Refusal('conflict', 'not-offered');
      const offer = { offeredFrom: row.offeredFrom, offeredUntil: this.clock.today() };
      await this.keep(tx, viewer, { row, version, offer, name: 'indicator.withdraw' });
    });
  }

  private async found(tx: EntityManager, viewer: Viewer, named: NamedIndicator): Promise<IndicatorEntity> {
    const row = await ownIndicator(tx, viewer, named);
    assertCan(viewer, 'share:edit', named.organisationId);
    return row;
  }

  private async keep(tx: EntityManager, viewer: Viewer, { row, version, offer, name }: Kept): Promise<void> {
    await guardedUpdate(tx, { of: IndicatorEntity, noun: 'indicator', row, version }, offer);
    const subject = { kind: 'indicator', id: row.id };
    const { organisationId, offeredFrom, offeredUntil } = row;
    await recordEvent(tx, viewer, {
      name,
      organisationId,
      subject,
      before: { offeredFrom, offeredUntil },
      after: offer,
    });
  }
}

interface Kept {
  row: IndicatorEntity;
  version: number;
  offer: Offer;
  name: string;
}

const isOffered = ({ offeredFrom, offeredUntil }: Offer): boolean => offeredFrom !== null && offeredUntil === null;

async function assertOffice(tx: EntityManager, organisationId: string): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `select from organisation where id = $1 and kind in ('combined-authority', 'migration-partnership')`,
    [organisationId],
  );
  if (rows.length === 0) throw new Refusal('conflict', 'no-members');
}
