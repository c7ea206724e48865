import { Injectable } from '@nestjs/common';
import type { CellOutcome, CellToSave, SavedFigures, SaveFigures } from '@waymark/contract/figure-entries';
import type { EntityManager } from 'typeorm';
import type { AuditEvent } from '../audit/record-event';
import { recordEvents } from '../audit/record-events';
import { figureKeyOf } from '../indicators/keep-figures';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { holdPeriods } from './assert-period-open';
import { decideCell, type Decision } from './entry-decision';
import { entryEvent } from './entry-events';
import { contextOf, type FigureContext, type FigurePlace } from './figure-context';
import type { EntryRow } from './entry-row';
import { figurePlace } from './figure-place';
import { recordReveals } from './record-reveals';
import { ShownCells } from './shown-cells';
import { writeEntries } from './write-entries';

/** Saves cells of the grid, each for itself: what is wrong with one keeps none of the others. */
@Injectable()
export class FigureSaving {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async save(viewer: Viewer, body: SaveFigures, key: Repeatable | null): Promise<SavedFigures> {
    const place = await figurePlace(this.database, viewer, 'observation:enter', body.organisation);
    return this.database.as(viewer, async (tx) => {
      if (key) await identifierFor(tx, viewer, key);
      if (body.cells.length === 0) return { outcomes: [] };
      await holdPeriods(tx, place.organisationId, 'writing');
      const { context, decisions } = await this.write(tx, place, body.cells);
      const shown = new ShownCells(context);
      const outcomes = body.cells.map((cell, at) => outcomeOf(cell, decisions[at], context, shown));
      await recordReveals(tx, context, shown);
      return { outcomes };
    });
  }

  /** Decides about every cell and writes those that may be; the context is then as they leave it. */
  private async write(tx: EntityManager, place: FigurePlace, cells: readonly CellToSave[]): Promise<Decided> {
    const context = await contextFor(tx, place, cells);
    const deciding = { context, today: this.clock.today(), now: this.clock.now().toISOString() };
    const seen = new Set<string>();
    const decisions = cells.map((cell): Decision => {
      const key = keyOf(cell);
      if (seen.has(key)) return { kind: 'refused', fields: [{ pointer: '/periodEnd', code: 'repeated' }] };
      seen.add(key);
      return decideCell(cell, context.entries.get(key), deciding);
    });
    const entries = decisions.flatMap((decision) => (decision.kind === 'write' ? [decision.entry] : []));
    const written = await writeEntries(tx, place.organisationId, entries);
    await recordEvents(tx, place.viewer, eventsOf(context, written));
    if (written.size < entries.length) return retold(decisions, written, await contextFor(tx, place, cells));
    for (const [key, row] of written) context.entries.set(key, row);
    return { context, decisions };
  }
}

interface Decided {
  context: FigureContext;
  decisions: readonly Decision[];
}

const keyOf = ({ indicatorId, breakdown = '', ...cell }: CellToSave): string =>
  figureKeyOf({ ...cell, indicatorId: indicatorId.toLowerCase(), breakdown });

function contextFor(tx: EntityManager, place: FigurePlace, cells: readonly CellToSave[]): Promise<FigureContext> {
  return contextOf(tx, place, {
    indicatorIds: [...new Set(cells.map(({ indicatorId }) => indicatorId.toLowerCase()))],
    areaCodes: [...new Set(cells.map(({ areaCode }) => areaCode))],
    from: cells.reduce((first, { periodStart }) => (periodStart < first ? periodStart : first), '2200-12-31'),
  });
}

/** What somebody else wrote in the same moment came first. */
function retold(
  decisions: readonly Decision[],
  written: ReadonlyMap<string, EntryRow>,
  context: FigureContext,
): Decided {
  const told = decisions.map((decision): Decision => {
    const lost = decision.kind === 'write' && !written.has(figureKeyOf(decision.entry));
    return lost ? { kind: 'stale' } : decision;
  });
  return { context, decisions: told };
}

function eventsOf(context: FigureContext, written: ReadonlyMap<string, EntryRow>): AuditEvent[] {
  return [...written].flatMap(([key, entry]) => {
    const indicator = context.indicators.get(entry.indicatorId);
    const step = entry.state === 'discarded' ? 'discard' : 'enter';
    const former = context.entries.get(key) ?? null;
    return indicator ? [entryEvent(step, { context, indicator }, { former, entry })] : [];
  });
}

function outcomeOf(
  cell: CellToSave,
  decision: Decision | undefined,
  context: FigureContext,
  shown: ShownCells,
): CellOutcome {
  const indicator = context.indicators.get(cell.indicatorId.toLowerCase());
  const { breakdown = '', areaCode, periodStart, periodEnd } = cell;
  const known = indicator && context.organisation.areas.some(({ code }) => code === areaCode);
  const told = known
    ? shown.cell(indicator, { indicatorId: indicator.id, areaCode, breakdown, periodStart, periodEnd })
    : null;
  if (decision?.kind === 'refused') return { outcome: 'refused', fields: decision.fields, cell: told, lock: null };
  if (decision?.kind === 'locked') return { outcome: 'locked', fields: [], cell: told, lock: decision.lock };
  return { outcome: decision?.kind === 'stale' ? 'stale' : 'saved', fields: [], cell: told, lock: null };
}
