import { Injectable } from '@nestjs/common';
import type { ChangeFundingLine, NewFundingLine, YearAmount } from '@waymark/contract/delivery';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { assertCurrent } from '../plans/find-plan';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FundingLineEntity } from './delivery.entities';
import { assertInPlan, editablePlan, editableThing } from './find-delivery';
import { recordThing } from './put-away';

const kind = 'funding-line';

/** Keeps what pays for a plan and for its actions, year by year. */
@Injectable()
export class FundingRegister {
  constructor(private readonly database: Database) {}

  add(viewer: Viewer, planId: string, body: NewFundingLine, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await editablePlan(tx, viewer, planId);
      const { organisationId } = plan;
      const { years = [], ...fields } = body;
      assertYearsOnce(years);
      await assertInPlan(tx, plan, { table: 'action', field: 'actionId', id: fields.actionId });
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(FundingLineEntity, { ...fields, id, organisationId, planId });
      await setYears(tx, { id, organisationId }, years);
      await recordThing(tx, viewer, { id, organisationId, planId }, { kind, deed: 'add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeFundingLine): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await editableThing(tx, viewer, { of: FundingLineEntity, noun: kind, id });
      assertCurrent(kind, row, version);
      const { years, ...fields } = body;
      assertYearsOnce(years ?? []);
      const plan = { organisationId: row.organisationId, id: row.planId };
      await assertInPlan(tx, plan, { table: 'action', field: 'actionId', id: fields.actionId });
      const former = { ...row, years: await yearsOf(tx, row) };
      await guardedUpdate(tx, { of: FundingLineEntity, noun: kind, row, version }, { ...fields });
      if (years) await setYears(tx, row, years);
      await recordThing(tx, viewer, row, { kind, deed: 'change', ...differences<object>(former, body) });
    });
  }
}

interface Of {
  organisationId: string;
  id: string;
}

function assertYearsOnce(years: readonly YearAmount[]): void {
  const twice = years.findIndex(({ year }, place) => years.findIndex((one) => one.year === year) !== place);
  if (twice >= 0) throw fieldRefused(`/years/${twice}/year`, 'already-there');
}

async function yearsOf(tx: EntityManager, { organisationId, id }: Of): Promise<YearAmount[]> {
  return tx.query<YearAmount[]>(
    `select year, amount from funding_year where organisation_id = $1 and funding_line_id = $2 order by year`,
    [organisationId, id],
  );
}

/** What is sent takes the place of all years that were there. */
async function setYears(tx: EntityManager, { organisationId, id }: Of, years: readonly YearAmount[]): Promise<void> {
  await tx.query(`delete from funding_year where organisation_id = $1 and funding_line_id = $2`, [organisationId, id]);
  await tx.query(
    `insert into funding_year (organisation_id, funding_line_id, year, amount)
     select $1, $2, y.year, y.amount from unnest($3::integer[], $4::double precision[]) as y (year, amount)`,
    [organisationId, id, years.map(({ year }) => year), years.map(({ amount }) => amount)],
  );
}
