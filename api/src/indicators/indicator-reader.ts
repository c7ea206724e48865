import { Injectable } from '@nestjs/common';
import type { Indicator, IndicatorFilter, Indicators } from '@waymark/contract/indicators';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { codeOrder } from './code-order';
import { findIndicator, indicatorScope, organisationsIn } from './find-indicator';
import { indicatorColumns, indicatorsInSight } from './indicator-row';
import { recordableIndicators } from './recordable-indicators';

const recordable = recordableIndicators({ organisation: '$11::uuid', library: '$2::uuid' });
const listed = `(i.organisation_id = any($1::uuid[]) or (i.archived_at is null and i.offered_until is null))`;

const conditions = `
  ${indicatorsInSight} and (case when $11::uuid is null then ${listed} else ${recordable} end)
  and (i.archived_at is not null) = $7
  and ($3::text is null or i.theme = $3) and ($4::text is null or i.kind = $4)
  and ($5::text is null or strpos(lower(concat_ws(' ', i.code, i.name, i.plain)), lower($5)) > 0)
  and ($6::text is null or exists (select from latest_observation l
    where l.organisation_id = any($1::uuid[]) and l.indicator_id = i.id and l.area_code = $6))
  and ($8::text is null or i.domain = $8) and ($9::text is null or i.population = $9)
  and ($10::text is null or $10 = any(i.nations))`;

@Injectable()
export class IndicatorReader {
  constructor(private readonly database: Database) {}

  /** The library in its order, and after it what the viewer's organisations made themselves. */
  async indicators(viewer: Viewer, filter: IndicatorFilter): Promise<Indicators> {
    const { theme, kind, search, area, archived, domain, population, nation, recordable } = filter;
    const scope = indicatorScope(viewer, await this.database.libraryId(), recordable);
    const rows = await this.database.reading(viewer, (tx) =>
      tx.query<{ answer: Indicator }[]>(
        `select ${indicatorColumns} from indicator i where ${conditions}
         order by i.organisation_id <> $2::uuid, ${codeOrder('i')}`,
        [
          organisationsIn(scope),
          scope.library,
          ...[theme ?? null, kind ?? null, search ?? null, area ?? null],
          archived === 'true',
          ...[domain ?? null, population ?? null, nation ?? null, recordable ?? null],
        ],
      ),
    );
    return { indicators: rows.map((row) => row.answer) };
  }

  async indicator(viewer: Viewer, code: string, organisationId?: string): Promise<Indicator> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisationId);
    const row = await this.database.reading(viewer, (tx) => findIndicator(tx, scope, code));
    return row.answer;
  }
}
