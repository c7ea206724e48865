import { Injectable } from '@nestjs/common';
import type { NewIndicator } from '@waymark/contract/indicators';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { indicatorScope, organisationsIn } from './find-indicator';
import { isIndicatorCode } from './indicator-code';
import { assertDomainKnown, describedBy, methodsOf } from './indicator-shape';
import { IndicatorEntity } from './indicator.entities';
import { keepDefinition } from './keep-definition';

/** Makes indicators that belong to one organisation. */
@Injectable()
export class IndicatorRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, organisationId: string, key: Repeatable | null, body: NewIndicator): Promise<void> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisationId);
    await this.database.as(viewer, async (tx) => {
      assertCan(viewer, 'indicator:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      await assertCodeFree(tx, organisationsIn(scope), body.code);
      await assertDomainKnown(tx, body.domain);
      const { code, dataset, disclosureRule, ...rest } = body;
      await tx.insert(IndicatorEntity, {
        ...rest,
        ...(await describedBy(tx, organisationId, body)),
        ...methodsOf(body),
        ...{ id, organisationId, code, version: 1, sourceDataset: dataset, rollUpWeight: null, computed: false },
        ...{ position: 0, offeredFrom: null, offeredUntil: null, archivedAt: null },
      });
      const standing = { organisationId, indicatorId: id };
      await keepDefinition(tx, standing, { startsOn: this.clock.today(), changedBy: viewer.name, reason: '' });
      const subject = { kind: 'indicator', id };
      await recordEvent(tx, viewer, { name: 'indicator.create', organisationId, subject, after: body });
    });
  }
}

/** Pages that stand where those of indicators do. */
const pages: readonly string[] = ['figures', 'files', 'checking', 'locks'];

/** A code means one thing: no other indicator of the organisation or of the library has it, in capitals or not. */
async function assertCodeFree(tx: EntityManager, organisationIds: readonly string[], code: string): Promise<void> {
  if (!isIndicatorCode(code)) throw codeRefused('not-a-code');
  if (pages.includes(code.toLowerCase())) throw codeRefused('taken');
  const taken = await tx.query<unknown[]>(
    'select from indicator where organisation_id = any($1::uuid[]) and lower(code) = lower($2)',
    [organisationIds, code],
  );
  if (taken.length > 0) throw codeRefused('taken');
}

const codeRefused = (code: string): Refusal => fieldRefused('/code', code);
