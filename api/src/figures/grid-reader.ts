import { Injectable } from '@nestjs/common';
import type { FigureGrid, GridAsked, GridPeriod, GridRow } from '@waymark/contract/figure-grid';
import { can } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { codeOrder } from '../indicators/code-order';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { contextOf, type FigureContext, type FigurePlace, mayEnter, organisationOf } from './figure-context';
import { type FigureIndicator, type FigureOrganisation, indicatorSelect } from './figure-rows';
import { figurePlace } from './figure-place';
import { breakdownsFor, columnsOf, frequenciesOf, frequencyFor, usualPeriods } from './grid-columns';
import { readingShown, type ShownAnswer } from './record-reveals';
import { ShownCells } from './shown-cells';

const mostRows = 300;

/** What is followed: under a goal of a plan, the organisation's own, or with a figure of its own already. */
const rowsStatement = `${indicatorSelect} and not i.computed
  and ($4::uuid is null or exists (select from target t where t.organisation_id = $1 and t.plan_id = $4
    and t.indicator_id = i.id and t.archived_at is null))
  and ($4::uuid is not null or i.organisation_id = $1 or exists (
      select from target t join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id and p.archived_at is null
      where t.organisation_id = $1 and t.indicator_id = i.id and t.archived_at is null)
    or exists (select from latest_observation o where o.organisation_id = $1 and o.indicator_id = i.id)
    or exists (select from figure_entry e where e.organisation_id = $1 and e.indicator_id = i.id
      and e.state in ('draft', 'submitted', 'returned')))
  and ($5::text is null or i.theme = $5 or exists (
      select from target t join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id
      where t.organisation_id = $1 and t.indicator_id = i.id and t.archived_at is null and g.theme = $5))
  and (not $6::boolean or coalesce(owner.mine, false))
  and ($7::uuid is null or i.id = $7)
  order by i.theme nulls last, i.organisation_id = $1, ${codeOrder('i')}, i.id limit ${mostRows}`;

interface Choice {
  organisation: FigureOrganisation;
  areaCode: string;
  indicators: FigureIndicator[];
}

/** Answers the grid in which figures are entered. */
@Injectable()
export class GridReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async grid(viewer: Viewer, asked: GridAsked): Promise<FigureGrid> {
    const place = await figurePlace(this.database, viewer, 'observation:enter', asked.organisation);
    return readingShown(this.database, viewer, async (tx) =>
      this.answer(tx, place, asked, await choiceOf(tx, place, asked)),
    );
  }

  private async answer(
    tx: EntityManager,
    place: FigurePlace,
    asked: GridAsked,
    choice: Choice,
  ): Promise<ShownAnswer<FigureGrid>> {
    const { organisation, areaCode, indicators } = choice;
    const frequencies = frequenciesOf(indicators);
    const frequency = frequencyFor(asked, frequencies);
    const rows = indicators.filter((one) => one.frequency === frequency);
    const periods = usualPeriods(asked, frequency, this.clock.today());
    const context = await contextOf(tx, place, {
      indicatorIds: rows.map(({ id }) => id),
      areaCodes: [areaCode],
      from: periods[0]?.start ?? this.clock.today(),
    });
    const filled = [...context.standing.values(), ...context.entries.values()];
    const columns = columnsOf(
      periods,
      filled.filter((one) => !('own' in one) || one.own),
      frequency,
    );
    const known = filled.map(({ breakdown }) => breakdown);
    const breakdowns = breakdownsFor(asked.breakdown, known);
    const shown = new ShownCells(context);
    const gridRows = rowsOf(context, shown, rows, { areaCode, columns, breakdowns });
    const closed = new Set(gridRows.flatMap(({ cells }) => cells.map(({ lockId }) => lockId)));
    const answer = {
      ...{ organisationId: organisation.id, areaCode, areas: organisation.areas, frequency, frequencies },
      areaName: organisation.areas.find(({ code }) => code === areaCode)?.name ?? areaCode,
      periods: columns,
      rows: gridRows,
      locks: context.locks.filter(({ id }) => closed.has(id)),
      secondPerson: organisation.secondPerson,
      mayApprove: can(place.viewer, 'observation:approve', organisation.id),
    };
    return { answer, context, shown };
  }
}

async function choiceOf(tx: EntityManager, place: FigurePlace, asked: GridAsked): Promise<Choice> {
  const { viewer, organisationId, libraryId } = place;
  const organisation = await organisationOf(tx, place);
  const areaCode = asked.area ?? organisation.areaCode;
  if (areaCode === null || !organisation.areas.some(({ code }) => code === areaCode)) {
    throw fieldRefused('/area', 'unknown');
  }
  await assertPlan(tx, organisationId, asked.plan);
  const values = [organisationId, [organisationId, libraryId], viewer.userId];
  const narrowed = [asked.plan ?? null, asked.theme ?? null, asked.mine === 'true', asked.indicator ?? null];
  const indicators = await tx.query<FigureIndicator[]>(rowsStatement, [...values, ...narrowed]);
  return { organisation, areaCode, indicators };
}

async function assertPlan(tx: EntityManager, organisationId: string, planId: string | undefined): Promise<void> {
  if (planId === undefined) return;
  const found = await tx.query<unknown[]>('select from plan where organisation_id = $1 and id = $2', [
    organisationId,
    planId,
  ]);
  if (found.length === 0) throw new Refusal('missing', 'plan');
}

interface Frame {
  areaCode: string;
  columns: readonly GridPeriod[];
  breakdowns: readonly string[];
}

function rowsOf(
  context: FigureContext,
  shown: ShownCells,
  indicators: readonly FigureIndicator[],
  frame: Frame,
): GridRow[] {
  const { areaCode, columns, breakdowns } = frame;
  return indicators.flatMap((indicator) =>
    breakdowns.map((breakdown): GridRow => {
      const { id: indicatorId, code, name, unit, theme, kind, valueType, decimals, per } = indicator;
      const { numerator, denominator, ownerName } = indicator;
      return {
        ...{ indicatorId, code, name, unit, theme, kind, valueType, decimals, per, numerator, denominator, breakdown },
        ...{ ownerName, mayEnter: mayEnter(context, indicator) },
        cells: columns.map(({ start: periodStart, end: periodEnd }) =>
          shown.cell(indicator, { indicatorId, areaCode, breakdown, periodStart, periodEnd }),
        ),
      };
    }),
  );
}
