import { Injectable } from '@nestjs/common';
import type { EntriesAsked, FigureEntries, PlacedEntry, StepRefusal } from '@waymark/contract/figure-steps';
import { can } from '@waymark/domain/access';
import { mayCheck } from '@waymark/domain/figures/entry-state';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { Prospect } from './entry-questions';
import { contextOf, type FigureContext, lockOfCell } from './figure-context';
import type { EntryRow } from './entry-row';
import { type FigureIndicator, openEntries } from './figure-rows';
import { figurePlace } from './figure-place';
import { readingShown } from './record-reveals';
import { ShownCells } from './shown-cells';

/** Answers the figures that are on their way, each with what it would replace and what came before it. */
@Injectable()
export class EntryListReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async entries(viewer: Viewer, asked: EntriesAsked): Promise<FigureEntries> {
    const place = await figurePlace(this.database, viewer, 'observation:enter', asked.organisation);
    const { organisationId } = place;
    const enteredBy = asked.mine === 'true' ? viewer.userId : null;
    return readingShown(this.database, viewer, async (tx) => {
      const rows = await tx.query<EntryRow[]>(openEntries, [organisationId, asked.state ?? 'submitted', enteredBy]);
      const context = await contextOf(tx, place, {
        indicatorIds: [...new Set(rows.map(({ indicatorId }) => indicatorId))],
        areaCodes: [...new Set(rows.map(({ areaCode }) => areaCode))],
        from: rows.reduce((first, { periodStart }) => (periodStart < first ? periodStart : first), this.clock.today()),
      });
      const shown = new ShownCells(context);
      const entries = rows.flatMap((row) => placedEntry(row, context, shown) ?? []);
      const mayApprove = can(viewer, 'observation:approve', organisationId);
      const { secondPerson } = context.organisation;
      return { answer: { entries, secondPerson, mayApprove }, context, shown };
    });
  }
}

function placedEntry(row: EntryRow, context: FigureContext, shown: ShownCells): PlacedEntry | null {
  const indicator = context.indicators.get(row.indicatorId);
  if (!indicator) return null;
  const standing = shown.standing(indicator, row);
  const entry = shown.entry(indicator, row);
  const former = formerOf(row, indicator, shown);
  return {
    ...entry,
    ...placeOf(row, indicator, context),
    ...{ standing, formerValue: former?.value ?? null, formerPeriodEnd: former?.periodEnd ?? null },
    change: differenceOf(entry.value, (standing ?? former)?.value ?? null),
    lock: lockOfCell(context, indicator, row),
    notByMe: notByMe(row, context),
  };
}

function placeOf(row: EntryRow, indicator: FigureIndicator, { organisation }: FigureContext) {
  const { id: indicatorId, code, name, unit, decimals, frequency } = indicator;
  const { areaCode, breakdown, periodStart, periodEnd } = row;
  const areaName = organisation.areas.find((area) => area.code === areaCode)?.name ?? areaCode;
  const place = { areaCode, areaName, breakdown, periodStart, periodEnd };
  return { indicatorId, code, name, unit, decimals, frequency, ...place };
}

type Former = Pick<Prospect, 'value' | 'periodEnd'>;

/** The figure of the period before, where the viewer may see it. */
function formerOf(row: EntryRow, indicator: FigureIndicator, shown: ShownCells): Former | null {
  const before = shown.prospects
    .of(row)
    .filter(
      ({ breakdown, periodEnd, periodStart }) =>
        breakdown === row.breakdown && periodEnd < row.periodEnd && periodStart < row.periodStart,
    );
  const last = before.reduce<Prospect | null>((a, b) => (a !== null && a.periodEnd >= b.periodEnd ? a : b), null);
  if (last === null || shown.isHidden(indicator, last)) return null;
  return { value: shown.formerValue(indicator, last), periodEnd: last.periodEnd };
}

function differenceOf(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}

function notByMe(row: EntryRow, { viewer, organisation }: FigureContext): StepRefusal | null {
  if (!can(viewer, 'observation:approve', organisation.id)) return 'permission';
  return mayCheck(row, viewer.userId, organisation.secondPerson) ? null : 'own-entry';
}
