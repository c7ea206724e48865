import { Injectable } from '@nestjs/common';
import type { ChangeIndicator } from '@waymark/contract/definitions';
import { assertCan } from '@waymark/domain/access';
import { definitionChanges, mustBreakSeries } from '@waymark/domain/indicators/definition';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { IndicatorEntity } from './indicator.entities';
import { assertDomainKnown, methodsOf, perOf } from './indicator-shape';
import { breakSeries, keepDefinition, keepFirstDefinition } from './keep-definition';

export interface NamedIndicator {
  code: string;
  organisationId: string;
}

/** An indicator of an organisation that the viewer belongs to. */
export async function ownIndicator(
  tx: EntityManager,
  viewer: Viewer,
  { code, organisationId }: NamedIndicator,
): Promise<IndicatorEntity> {
  if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'indicator');
  const row = await tx.findOneBy(IndicatorEntity, { code, organisationId });
  if (!row || row.archivedAt !== null) throw new Refusal('missing', 'indicator');
  return row;
}

/** Says definitions anew. What stood before is kept whole, and a change of the meaning breaks the series. */
@Injectable()
export class DefinitionChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  change(viewer: Viewer, named: NamedIndicator, version: number, body: ChangeIndicator): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await ownIndicator(tx, viewer, named);
      assertCan(viewer, 'indicator:edit', named.organisationId);
      const { reason, meaningChanged, startsOn = this.clock.today(), ...fields } = body;
      const changes = columnsOf(row, fields);
      assertBreakTold(row, changes, meaningChanged);
      await assertDomainKnown(tx, fields.domain);
      const standing = { organisationId: row.organisationId, indicatorId: row.id };
      await keepFirstDefinition(tx, standing);
      await guardedUpdate(tx, { of: IndicatorEntity, noun: 'indicator', row, version }, changes);
      await keepDefinition(tx, standing, { startsOn, changedBy: viewer.name, reason, meaningChanged });
      if (meaningChanged) await breakSeries(tx, standing, startsOn, reason);
      const subject = { kind: 'indicator', id: row.id };
      const event = { name: 'indicator.change', organisationId: row.organisationId, subject, reason };
      await recordEvent(tx, viewer, { ...event, ...differences(row, changes) });
    });
  }
}

type Fields = Omit<ChangeIndicator, 'reason' | 'meaningChanged' | 'startsOn'>;

/** Where the kind of value changes, its scale and methods follow unless they are told. */
function columnsOf(row: IndicatorEntity, { dataset, ...fields }: Fields): Partial<IndicatorEntity> {
  const { valueType = row.valueType, unit = row.unit, intervalMethod, rollUp } = fields;
  const retyped = valueType !== row.valueType ? methodsOf({ valueType, unit, intervalMethod, rollUp }) : {};
  const rescaled = unit !== row.unit || valueType !== row.valueType ? { per: perOf(valueType, unit) } : {};
  return { ...fields, ...(dataset === undefined ? {} : { sourceDataset: dataset }), ...retyped, ...rescaled };
}

function assertBreakTold(row: IndicatorEntity, changes: Partial<IndicatorEntity>, meaningChanged: boolean): void {
  const told = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const made = definitionChanges(row, { ...row, ...told });
  if (made.length === 0) throw new Refusal('invalid', 'nothing-changed');
  if (meaningChanged || !mustBreakSeries(made)) return;
  throw fieldRefused('/meaningChanged', 'breaks-series');
}
