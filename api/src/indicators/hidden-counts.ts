import { Injectable } from '@nestjs/common';
import type {
  HiddenCount,
  HiddenCounts,
  HiddenCountsAsked,
  HiddenCountView,
  HiddenCountViews,
} from '@waymark/contract/breakdowns';
import { assertCan } from '@waymark/domain/access';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findArea } from './find-area';
import { findIndicator, indicatorScope } from './find-indicator';
import { organisationFor } from './organisation-for';

const permission = 'observation:see-small';
const eventName = 'observation.see-hidden';

/** What others see as hidden; a figure that came without its numbers has none to show. */
const figureSelect = `
  select breakdown, period_start as "periodStart", period_end as "periodEnd", value, numerator, denominator
  from observation
  where organisation_id = $1 and indicator_id = $2 and area_code = $3 and hidden is not false
    and (value is not null or numerator is not null)
  order by period_end desc, period_start desc, breakdown`;

const viewSelect = `
  select e.at, e.user_name as by, i.code as "indicatorCode", i.name as "indicatorName", a.code as "areaCode",
    a.name as "areaName", e.reason, (e.after ->> 'figureCount')::integer as "figureCount"
  from audit_event e
  join indicator i on i.id = e.subject_id
  join area a on a.code = e.after ->> 'areaCode'
  where e.organisation_id = $1 and e.name = '${eventName}'`;

/** Shows hidden counts to those who may see them, and writes down each time who looked at which ones and why. */
@Injectable()
export class HiddenCountsReader {
  constructor(private readonly database: Database) {}

  async unsuppressed(
    viewer: Viewer,
    code: string,
    { area, reason, organisation }: HiddenCountsAsked,
  ): Promise<HiddenCounts> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisation);
    const organisationId = organisationFor(viewer, permission, organisation);
    assertCan(viewer, permission, organisationId);
    return this.database.as(viewer, async (tx) => {
      const { id } = await findIndicator(tx, scope, code);
      const { code: areaCode } = await findArea(tx, area);
      const figures = await tx.query<HiddenCount[]>(figureSelect, [organisationId, id, areaCode]);
      await recordEvent(tx, viewer, {
        name: eventName,
        organisationId,
        subject: { kind: 'indicator', id },
        after: { areaCode, figureCount: figures.length },
        reason,
      });
      return { organisationId, figures, views: await viewsOf(tx, [organisationId, id, areaCode]) };
    });
  }

  /** Every view of an organisation's hidden counts, the latest first. */
  async views(viewer: Viewer, organisationId: string): Promise<HiddenCountViews> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'audit:read', organisationId);
    const views = await this.database.reading(viewer, (tx) =>
      tx.query<HiddenCountView[]>(`${viewSelect} order by e.id desc limit 500`, [organisationId]),
    );
    return { views };
  }
}

function viewsOf(tx: EntityManager, of: readonly string[]): Promise<HiddenCountView[]> {
  const text = `${viewSelect} and e.subject_id = $2 and e.after ->> 'areaCode' = $3 order by e.id desc limit 20`;
  return tx.query<HiddenCountView[]>(text, [...of]);
}
