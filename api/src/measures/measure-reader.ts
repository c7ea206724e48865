import { Injectable } from '@nestjs/common';
import type { MeasuredPlan, MeasuresAsked, ProcessMeasure, ProcessMeasures } from '@waymark/contract/measures';
import { can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { measureCodes, processMeasures, type MeasureCode } from '@waymark/domain/measures/process-measures';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { organisationFor } from '../indicators/organisation-for';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findPlan } from '../plans/find-plan';
import { measuredWork } from './measured-rows';

/** As many as a reader goes through; how many there are is told. */
const thingsShown = 50;

type Described = Pick<
  ProcessMeasure,
  'name' | 'plain' | 'unit' | 'direction' | 'numeratorMeaning' | 'denominatorMeaning' | 'lastMonth' | 'lastMonthEnd'
>;

/** What the library says of each measure, and what was kept of it at the end of the last month. */
const describedSelect = `
  select i.code, i.name, i.plain, i.unit, i.direction, i.numerator as "numeratorMeaning",
    i.denominator as "denominatorMeaning", k.value as "lastMonth", k.period_end as "lastMonthEnd"
  from indicator i join organisation o on o.id = $2
  left join lateral (select x.value, x.period_end from observation x
    where x.organisation_id = $2 and x.indicator_id = i.id and x.area_code = o.area_code and x.breakdown = ''
      and x.period_end < $3::date
    order by x.period_end desc limit 1) k on true
  where i.organisation_id = $1 and i.code = any($4::text[])`;

const plansSelect = `select id, title from plan
  where organisation_id = $1 and archived_at is null order by status in ('closed', 'superseded'), title, id`;

@Injectable()
export class MeasureReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async measures(viewer: Viewer, asked: MeasuresAsked): Promise<ProcessMeasures> {
    const organisationId = organisationOf(viewer, asked.organisation);
    const today = this.clock.today();
    const { on = today, plan: planId = null } = asked;
    if (on > today) throw fieldRefused('/on', 'in-the-future');
    const library = await this.database.libraryId();
    return this.database.reading(viewer, async (tx) => {
      if (planId !== null) await assertPlanOf(tx, viewer, { planId, organisationId });
      const work = await measuredWork(tx, { organisationId, planId, on, today });
      const described = await descriptions(tx, { library, organisationId, on });
      const plans = await tx.query<MeasuredPlan[]>(plansSelect, [organisationId]);
      const measures = processMeasures(work).map(({ things, ...measure }): ProcessMeasure => ({
        ...described(measure.code),
        ...measure,
        things: things.slice(0, thingsShown),
        thingCount: things.length,
      }));
      return { organisationId, planId, on, measures, plans };
    });
  }
}

function organisationOf(viewer: Viewer, named?: string): string {
  const organisationId = organisationFor(viewer, 'plan:read', named);
  if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'organisation');
  if (!can(viewer, 'plan:read', organisationId)) {
    throw new Refusal('forbidden', 'permission', { permission: 'plan:read' });
  }
  return organisationId;
}

async function assertPlanOf(
  tx: EntityManager,
  viewer: Viewer,
  { planId, organisationId }: { planId: string; organisationId: string },
): Promise<void> {
  const plan = await findPlan(tx, viewer, planId);
  if (plan.organisationId !== organisationId) throw new Refusal('missing', 'plan');
}

async function descriptions(
  tx: EntityManager,
  { library, organisationId, on }: { library: string; organisationId: string; on: Day },
): Promise<(code: MeasureCode) => Described> {
  const values = [library, organisationId, on, measureCodes];
  const rows = await tx.query<(Described & { code: MeasureCode })[]>(describedSelect, values);
  return (code) => {
    const found = rows.find((row) => row.code === code);
    if (!found) throw new Refusal('unavailable', 'library-missing');
    return found;
  };
}
