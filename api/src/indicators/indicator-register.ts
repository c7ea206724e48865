import { Injectable } from '@nestjs/common';
import type { NewIndicator } from '@waymark/contract/indicators';
import { assertCan } from '@waymark/domain/access';
import type { IntervalMethod, RollUp, ValueType } from '@waymark/domain/indicators/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { indicatorScope, organisationsIn } from './find-indicator';
import { isIndicatorCode } from './indicator-code';
import { IndicatorEntity } from './indicator.entities';

/** Makes indicators that belong to one organisation. */
@Injectable()
export class IndicatorRegister {
  constructor(private readonly database: Database) {}

  async create(
    viewer: Viewer,
    organisationId: string,
    key: Repeatable | null,
    { dataset, disclosureRule = 'protect-people', ...body }: NewIndicator,
  ): Promise<void> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisationId);
    await this.database.as(viewer, async (tx) => {
      assertCan(viewer, 'indicator:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      await assertCodeFree(tx, organisationsIn(scope), body.code);
      await tx.insert(IndicatorEntity, {
        ...body,
        ...(await describedBy(tx, organisationId)),
        ...methodsOf(body),
        ...{ id, organisationId, version: 1, domain: null, sourceDataset: dataset, sourceTable: null },
        ...{ licence: 'own-record', sourceType: 'local', rollUpWeight: null, disclosureRule, perverseIncentive: '' },
        ...{ localOnly: true, computed: false, position: 0, archivedAt: null },
      });
      const subject = { kind: 'indicator', id };
      await recordEvent(tx, viewer, { name: 'indicator.create', organisationId, subject, after: body });
    });
  }
}

/** A code means one thing: no other indicator of the organisation or of the library has it, in capitals or not. */
async function assertCodeFree(tx: EntityManager, organisationIds: readonly string[], code: string): Promise<void> {
  if (!isIndicatorCode(code)) throw codeRefused('not-a-code');
  const taken = await tx.query<unknown[]>(
    'select from indicator where organisation_id = any($1::uuid[]) and lower(code) = lower($2)',
    [organisationIds, code],
  );
  if (taken.length > 0) throw codeRefused('taken');
}

const codeRefused = (code: string): Refusal =>
  new Refusal('invalid', 'fields', { fields: [{ pointer: '/code', code }] });

async function describedBy(
  tx: EntityManager,
  organisationId: string,
): Promise<Pick<IndicatorEntity, 'sourceOrganisation' | 'nations' | 'levels'>> {
  const rows = await tx.query<{ name: string; kind: string; nation: string | null }[]>(
    'select o.name, o.kind, a.nation from organisation o left join area a on a.code = o.area_code where o.id = $1',
    [organisationId],
  );
  const { name = '', kind = 'council', nation = null } = rows[0] ?? {};
  return { sourceOrganisation: name, nations: nation === null ? [] : [nation], levels: [kind] };
}

const methods: Readonly<Partial<Record<ValueType, { intervalMethod: IntervalMethod; rollUp: RollUp }>>> = {
  proportion: { intervalMethod: 'wilson', rollUp: 'ratio-of-sums' },
  rate: { intervalMethod: 'byar', rollUp: 'ratio-of-sums' },
  count: { intervalMethod: 'byar', rollUp: 'sum' },
  ratio: { intervalMethod: 'none', rollUp: 'ratio-of-sums' },
  mean: { intervalMethod: 'none', rollUp: 'ratio-of-sums' },
};

/** Interval, roll-up and scale follow from the kind of value; a rate says in its unit what it is given per. */
function methodsOf({
  valueType,
  unit,
}: Pick<NewIndicator, 'valueType' | 'unit'>): Pick<IndicatorEntity, 'intervalMethod' | 'rollUp' | 'per'> {
  const { intervalMethod = 'none', rollUp = 'none' } = methods[valueType] ?? {};
  return { intervalMethod, rollUp, per: perOf(valueType, unit) };
}

function perOf(valueType: ValueType, unit: string): number | null {
  if (valueType === 'proportion') return 100;
  if (valueType === 'ratio' || valueType === 'mean') return 1;
  if (valueType !== 'rate') return null;
  return Number(/\d[\d,]*/.exec(unit)?.[0].replaceAll(',', '') ?? 1);
}
