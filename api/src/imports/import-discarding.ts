import { Injectable } from '@nestjs/common';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { assertOpen, findImport } from './find-import';
import { dropSheets } from './import-sheets';
import { PlanImportEntity } from './import.entities';

/** Lets a table go that was never loaded, whether or not its plan still takes any. */
@Injectable()
export class ImportDiscarding {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  discard(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await findImport(tx, viewer, id);
      assertOpen(row);
      const discardedAt = this.clock.now();
      await guardedUpdate(tx, { of: PlanImportEntity, noun: 'import', row, version }, { discardedAt });
      await dropSheets(tx, row);
      const { organisationId, planId, fileName } = row;
      const subject = { kind: 'import', id };
      await recordEvent(tx, viewer, { name: 'import.discard', organisationId, subject, planId, before: { fileName } });
    });
  }
}
