import { Injectable } from '@nestjs/common';
import type { NewObservation } from '@waymark/contract/indicators';
import { assertCan } from '@waymark/domain/access';
import { everyone, isBreakdown } from '@waymark/domain/indicators/breakdown';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { recordableArea } from './assert-recordable';
import { findIndicator, indicatorScope } from './find-indicator';
import { ObservationEntity } from './indicator.entities';
import type { IndicatorRow } from './indicator-row';
import { keepFormer, keepLatestOf } from './latest-row';
import { guardFigures } from './guard-figures';
import { figureToKeep, problemsOfFigure, sentFigure } from './recorded-figure';
import { releaseFor } from './release';
import { countsPeople } from './shown-figure';

interface Recording {
  viewer: Viewer;
  organisationId: string;
  code: string;
  key: Repeatable | null;
}

/** Records figures as an organisation's own, and keeps what they replace. */
@Injectable()
export class ObservationRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record({ viewer, organisationId, code, key }: Recording, body: NewObservation): Promise<void> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisationId);
    await this.database.as(viewer, async (tx) => {
      assertCan(viewer, 'observation:record', organisationId);
      const indicator = await findIndicator(tx, scope, code);
      const figure = await this.allowed(tx, organisationId, indicator, body);
      if (!(await identifierFor(tx, viewer, key)).fresh) return;
      const former = await standing(tx, figure);
      const reason = reasonFor(former, body);
      const kept: ObservationEntity = {
        ...figure,
        releaseId: await releaseFor(tx, organisationId, { source: body.source, releasedOn: this.clock.today() }),
        status: body.status ?? (former ? 'revised' : 'normal'),
        revision: (former?.revision ?? 0) + 1,
        hidden: null,
      };
      if (former) await keepFormer(tx, former, { reason, by: viewer.name });
      await tx.upsert(ObservationEntity, kept, keyColumns);
      await keepLatestOf(tx, kept);
      await guardFigures(tx, organisationId, [indicator.id]);
      await recordEvent(tx, viewer, eventOf(indicator, { former, figure: kept, reason }));
    });
  }

  /** The figure as it would be kept, once the indicator, the area and every field allow it. */
  private async allowed(
    tx: EntityManager,
    organisationId: string,
    indicator: IndicatorRow,
    body: NewObservation,
  ): Promise<Allowed> {
    if (indicator.answer.computed) throw new Refusal('conflict', 'indicator-computed');
    const areaCode = await recordableArea(tx, organisationId, body.areaCode);
    const sent = sentFigure(body);
    const rule = { ...indicator, ...indicator.answer };
    const problems = problemsOfFigure(sent, rule, this.clock.today());
    if (!isBreakdown(body.breakdown ?? everyone)) problems.push({ pointer: '/breakdown', code: 'unknown' });
    if (problems.length > 0) throw new Refusal('invalid', 'fields', { fields: problems });
    const { breakdown = everyone, periodStart, periodEnd, note = null } = body;
    const key = { organisationId, indicatorId: indicator.id, areaCode, breakdown, periodStart, periodEnd };
    return { ...key, ...figureToKeep(sent, rule), note };
  }
}

type Allowed = Omit<ObservationEntity, 'releaseId' | 'status' | 'revision' | 'hidden'>;

const keyColumns = ['organisationId', 'indicatorId', 'areaCode', 'breakdown', 'periodStart', 'periodEnd'];

function standing(tx: EntityManager, figure: Allowed): Promise<ObservationEntity | null> {
  const { organisationId, indicatorId, areaCode, breakdown, periodStart, periodEnd } = figure;
  return tx.findOne(ObservationEntity, {
    where: { organisationId, indicatorId, areaCode, breakdown, periodStart, periodEnd },
    lock: { mode: 'pessimistic_write' },
  });
}

function reasonFor(former: ObservationEntity | null, { reason }: NewObservation): string {
  const said = reason?.trim() ?? '';
  if (!former || said !== '') return said;
  throw new Refusal('invalid', 'fields', { fields: [{ pointer: '/reason', code: 'required' }] });
}

interface Replaced {
  former: ObservationEntity | null;
  figure: ObservationEntity;
  reason: string;
}

function eventOf(indicator: IndicatorRow, { former, figure, reason }: Replaced) {
  const { organisationId } = figure;
  return {
    name: 'observation.record',
    organisationId,
    subject: { kind: 'indicator', id: indicator.id },
    before: former && noted(former, indicator),
    after: noted(figure, indicator),
    reason: reason === '' ? null : reason,
  };
}

/** What the audit event keeps: counts of people are not written down a second time, where nothing could hide them later. */
function noted(figure: ObservationEntity, indicator: IndicatorRow) {
  const { areaCode, breakdown, periodStart, periodEnd, status, revision, value, numerator, denominator } = figure;
  const of = { areaCode, breakdown, periodStart, periodEnd, revision };
  return countsPeople(indicator) ? { ...of, status } : { ...of, status, value, numerator, denominator };
}
