import { Injectable } from '@nestjs/common';
import type {
  DatasetChange,
  DatasetChanges,
  DatasetChangesAsked,
  DatasetNumbers,
} from '@waymark/contract/dataset-changes';
import type { ChangeKind } from '@waymark/domain/datasets/vocabulary';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { type FigureRule, shownFigure, type StatedFigure } from '../indicators/shown-figure';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { addedAfter, addedBefore, revisedAfter, revisedBefore } from './changes-statements';
import type { DatasetEntity } from './dataset.entities';
import { findDataset } from './find-dataset';
import { largeStatements } from './stage-figures';
import { indicatorsOf } from './undo-figures';

const pageSize = 50;
/** From so many on they are met by hashing: how many there are, the planner does not know of a file that was just read. */
const manyFigures = 20_000;

interface ChangeRow extends FigureRule, Omit<DatasetChange, 'former' | 'coming'> {
  own: boolean;
  threshold: number;
  roundingBase: number | null;
  former: StatedFigure | null;
  coming: StatedFigure;
  formerHidden: boolean | null;
  comingHidden: boolean | null;
}

/** What a file changes, figure by figure: before it is loaded what it would, and after it what it did. */
@Injectable()
export class ChangesReader {
  constructor(private readonly database: Database) {}

  async changes(
    viewer: Viewer,
    id: string,
    { kind = 'revised', after = '0' }: DatasetChangesAsked,
  ): Promise<DatasetChanges> {
    if (!/^\d+$/.test(after)) throw fieldRefused('/after', 'unknown');
    const from = Number(after);
    return this.database.reading(viewer, async (tx) => {
      const found = await findDataset(tx, viewer, id);
      const total = totalOf(found, kind);
      const rows = total > from ? await rowsOf(tx, found, kind, from) : [];
      const loaded = found.status === 'loaded';
      const next = from + rows.length;
      return {
        ...{ kind, total, next: rows.length > 0 && next < total ? next : null },
        changes: rows.map((row) => changeOf(row, loaded)),
      };
    });
  }
}

function totalOf({ status, reconciliation, counts }: DatasetEntity, kind: ChangeKind): number {
  if (status === 'previewed') return reconciliation?.counts[kind] ?? 0;
  return status === 'loaded' ? (counts?.[kind] ?? 0) : 0;
}

async function rowsOf(tx: EntityManager, found: DatasetEntity, kind: ChangeKind, from: number): Promise<ChangeRow[]> {
  const { organisationId, id, releaseId, status } = found;
  await largeStatements(tx);
  if (totalOf(found, kind) > manyFigures) await tx.query(`select set_config('enable_nestloop', 'off', true)`);
  const before = status === 'previewed';
  const [revised, added] = before ? [revisedBefore, addedBefore] : [revisedAfter, addedAfter];
  const of = [organisationId, before ? id : releaseId, pageSize, from, await indicatorsOf(tx, found)];
  return tx.query<ChangeRow[]>(kind === 'revised' ? revised : added, of);
}

/** What stands is shown as everywhere; what a file says that is not loaded yet, its reader has in hand. */
function changeOf(row: ChangeRow, loaded: boolean): DatasetChange {
  const { former, coming, formerHidden, comingHidden, own, threshold, roundingBase } = row;
  const { indicator, indicatorName, unit, decimals, breakdown, areaCode, areaName, periodStart, periodEnd } = row;
  const shown = (figure: StatedFigure, hidden: boolean | null): DatasetNumbers =>
    numbersOf(shownFigure(figure, row, { own, threshold, hidden, roundingBase }));
  return {
    ...{ indicator, indicatorName, unit, decimals, breakdown, areaCode, areaName, periodStart, periodEnd },
    former: former && shown(former, formerHidden),
    coming: loaded ? shown(coming, comingHidden) : numbersOf(coming),
  };
}

const numbersOf = ({ value, numerator, denominator, status }: StatedFigure): DatasetNumbers => ({
  ...{ value, numerator, denominator, status },
});
