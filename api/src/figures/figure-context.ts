import type { PeriodLock } from '@waymark/contract/period-locks';
import { can } from '@waymark/domain/access';
import { addMonths, type Day } from '@waymark/domain/day';
import { isOpen } from '@waymark/domain/figures/entry-state';
import { lockOver } from '@waymark/domain/figures/period-lock';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { type FigureKey, figureKeyOf } from '../indicators/keep-figures';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import type { EntryRow } from './entry-row';
import {
  commentCounts,
  entriesStatement,
  type FigureIndicator,
  type FigureOrganisation,
  indicatorsStatement,
  organisationStatement,
  type StandingRow,
  standingStatement,
} from './figure-rows';
import { locksOf } from './lock-rows';

/** Everything around some cells: what may be entered, what stands, what is on its way, and what is closed. */
export interface FigureContext {
  viewer: Viewer;
  organisation: FigureOrganisation;
  locks: PeriodLock[];
  indicators: ReadonlyMap<string, FigureIndicator>;
  standing: ReadonlyMap<string, StandingRow>;
  entries: Map<string, EntryRow>;
  commentCounts: ReadonlyMap<string, number>;
}

export interface FigurePlace {
  viewer: Viewer;
  organisationId: string;
  libraryId: string;
}

/** Which series to look at, and from when a cell is asked for. */
export interface SeriesAsked {
  indicatorIds: readonly string[];
  areaCodes: readonly string[];
  from: Day;
}

/** As far back as the figures reach that say what is usual. */
const yearsBefore = 12;

export async function organisationOf(tx: EntityManager, { organisationId }: FigurePlace): Promise<FigureOrganisation> {
  const [organisation] = await ask<FigureOrganisation>(tx, organisationStatement, [organisationId]);
  if (!organisation) throw new Refusal('missing', 'organisation');
  return organisation;
}

/** The same few statements for one cell and for four hundred. */
export async function contextOf(tx: EntityManager, place: FigurePlace, asked: SeriesAsked): Promise<FigureContext> {
  const { viewer, organisationId, libraryId } = place;
  const { indicatorIds, areaCodes } = asked;
  const since = addMonths(asked.from, -12 * yearsBefore);
  const both = [organisationId, libraryId];
  const [organisation, locks, indicators, standing, entries, counts] = await Promise.all([
    organisationOf(tx, place),
    locksOf(tx, organisationId),
    ask<FigureIndicator>(tx, indicatorsStatement, [organisationId, both, viewer.userId, indicatorIds]),
    ask<StandingRow>(tx, standingStatement, [organisationId, both, indicatorIds, areaCodes, since]),
    ask<EntryRow>(tx, entriesStatement, [organisationId, indicatorIds, areaCodes, since]),
    ask<FigureKey & { count: number }>(tx, commentCounts, [organisationId, indicatorIds, areaCodes, since]),
  ]);
  return {
    ...{ viewer, organisation, locks },
    indicators: new Map(indicators.map((one) => [one.id, one])),
    standing: new Map(standing.map((row) => [figureKeyOf(row), row])),
    entries: new Map(entries.map((row) => [figureKeyOf(row), row])),
    commentCounts: new Map(counts.map((row) => [figureKeyOf(row), row.count])),
  };
}

/** Whoever records for the organisation, and whoever owns a target with the indicator. */
export function mayEnter({ viewer, organisation }: FigureContext, indicator: FigureIndicator): boolean {
  if (indicator.computed) return false;
  if (can(viewer, 'observation:record', organisation.id)) return true;
  return indicator.owned && can(viewer, 'observation:enter', organisation.id);
}

/** Whoever entered a figure that is on its way may mend it and send it on, whoever owns the indicator by now. */
export function mayGoOn(context: FigureContext, indicator: FigureIndicator, entry: EntryRow | undefined): boolean {
  if (mayEnter(context, indicator)) return true;
  const { viewer, organisation } = context;
  const own = entry !== undefined && isOpen(entry.state) && entry.enteredById === viewer.userId;
  return own && !indicator.computed && can(viewer, 'observation:enter', organisation.id);
}

export function lockOfCell(
  { locks }: FigureContext,
  { kind, planIds }: FigureIndicator,
  { periodEnd }: Pick<FigureKey, 'periodEnd'>,
): PeriodLock | null {
  return lockOver(locks, { periodEnd, kind, planIds });
}
