import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, addMonths, type Day } from '@waymark/domain/day';
import { type MeasureCode, processMeasures } from '@waymark/domain/measures/process-measures';
import type { EntityManager } from 'typeorm';
import { guardFigures } from '../indicators/guard-figures';
import { releaseFor } from '../indicators/release';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { Jobs } from '../platform/jobs';
import { systemUser } from '../platform/viewer';
import { measuredWork } from './measured-rows';

const queue = 'measures';
const firstOfMonth = '15 3 1 * *';
const source = 'Worked out by Waymark';

interface Month {
  periodStart: Day;
  periodEnd: Day;
}

/** The last month that is over. */
export function lastMonthBefore(today: Day): Month {
  const first = `${today.slice(0, 7)}-01`;
  return { periodStart: addMonths(first, -1), periodEnd: addDays(first, -1) };
}

/** Keeps the measures of each month as figures of their indicators, so that they have a series and a trend. */
@Injectable()
export class MeasureKeeping implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(queue, () => this.keepLastMonth());
    this.jobs.repeat(queue, firstOfMonth);
  }

  /** Whatever is kept already stays: done twice it is done once. */
  async keepLastMonth(): Promise<void> {
    const today = this.clock.today();
    const month = { ...lastMonthBefore(today), today };
    const library = await this.database.libraryId();
    const organisations = await this.database.common((tx) =>
      tx.query<{ id: string; areaCode: string }[]>(
        `select id, area_code as "areaCode" from organisation where kind <> 'library' and area_code is not null order by id`,
      ),
    );
    for (const { id, areaCode } of organisations) {
      await this.database.within({ userId: systemUser }, id, (tx) =>
        keepMeasures(tx, { id, areaCode, library }, month),
      );
    }
  }
}

/** Keeps the measures of one organisation and month: as the records of that month tell, whenever they are asked. */
export async function keepMeasures(
  tx: EntityManager,
  { id: organisationId, areaCode, library }: { id: string; areaCode: string; library: string },
  { periodStart, periodEnd, today }: Month & { today: Day },
): Promise<void> {
  const work = await measuredWork(tx, { organisationId, planId: null, on: periodEnd, today });
  // Without work on plans there is nothing to tell but whether the taskforce met.
  const told = ({ code }: { code: MeasureCode }) => work.actions.length > 0 || code === 'M7';
  const measures = processMeasures(work).filter((one) => one.value !== null && told(one));
  if (measures.length === 0) return;
  const releaseId = await releaseFor(tx, organisationId, { source, releasedOn: today });
  const kept = [organisationId, library, areaCode, periodStart, periodEnd, releaseId];
  const columns = [
    measures.map(({ code }) => code),
    measures.map(({ value }) => value),
    measures.map(({ numerator }) => numerator),
    measures.map(({ denominator }) => denominator),
  ];
  const values = [...kept, ...columns];
  const rows = await tx.query<{ id: string }[]>(
    `${keepStatement('observation', ', period_end, period_start', 'nothing')} returning indicator_id as id`,
    values,
  );
  await tx.query(keepStatement('latest_observation', '', laterOne), values);
  await guardFigures(
    tx,
    organisationId,
    rows.map(({ id }) => id),
  );
}

const laterOne = `update set period_start = excluded.period_start, period_end = excluded.period_end, value = excluded.value,
  numerator = excluded.numerator, denominator = excluded.denominator, release_id = excluded.release_id
  where excluded.period_end > latest_observation.period_end`;

const keepStatement = (table: string, further: string, otherwise: string): string => `
  insert into ${table} (organisation_id, indicator_id, area_code, breakdown, period_start, period_end, release_id,
    value, numerator, denominator)
  select $1, i.id, $3, '', $4, $5, $6, m.value, m.numerator, m.denominator
  from unnest($7::text[], $8::float8[], $9::float8[], $10::float8[]) as m (code, value, numerator, denominator)
  join indicator i on i.organisation_id = $2 and i.code = m.code and i.computed
  on conflict (organisation_id, indicator_id, area_code, breakdown${further}) do ${otherwise}`;
