import { delimiterOf, splitRows } from '@waymark/domain/datasets/delimited-rows';
import { compareTotals } from '@waymark/domain/datasets/compare-totals';
import type { Choice } from '@waymark/domain/datasets/dataset-choice';
import { makeFigures, type MadeFigure } from '@waymark/domain/datasets/make-figures';
import { markersOf } from '@waymark/domain/datasets/markers';
import { readRows, type RowReading } from '@waymark/domain/datasets/read-rows';
import { headRows, recogniseTable } from '@waymark/domain/datasets/recognise';
import { Refusal } from '@waymark/domain/refusal';
import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Database } from '../platform/database';
import { writeOverlapped } from '../platform/write-overlapped';
import { chosenIndicators, fileChoice } from './chosen-indicators';
import { madeAtOnce, stagedRows } from './dataset-limits';
import { readPiece } from './dataset-pieces';
import { DatasetEntity } from './dataset.entities';
import { knownAreas, type KnownAreas } from './known-areas';
import { reconciliationOf } from './reconciliation';
import { largeStatements, stageFigures, type Compared } from './stage-figures';
import type { Telling } from './telling';

export interface JobOf {
  database: Database;
  /** On whose behalf. */
  as: { userId: string };
  found: DatasetEntity;
  telling: Telling;
}

interface Prepared {
  areas: KnownAreas;
  choices: readonly Choice[];
  start(rows: readonly string[][]): RowReading;
}

/** Reads a file by what was chosen, and keeps the figures that it would make with an account of every row. */
export async function readDataset(job: JobOf): Promise<void> {
  const { database, as, found } = job;
  const library = await database.libraryId();
  const prepared = await database.within(as, found.organisationId, (tx) => prepare(tx, found, library));
  const reading = await readPieces(job, prepared);
  job.telling.begin(prepared.choices.length * prepared.areas.book.codes.length);
  await database.within(as, found.organisationId, (tx) => stage(tx, job, { reading, prepared }));
}

async function prepare(tx: EntityManager, found: DatasetEntity, library: string): Promise<Prepared> {
  const { choice, facts, layout, organisationId } = found;
  if (!choice || !facts || !layout) throw new Refusal('conflict', 'dataset-not-chosen');
  const codes = choice.choices.map(({ indicator }) => indicator);
  const indicators = await chosenIndicators(tx, organisationId, library, codes);
  const areas = await knownAreas(tx, organisationId);
  const file = fileChoice(choice, indicators);
  const start = (rows: readonly string[][]): RowReading => {
    const reader = recogniseTable(rows);
    if (!reader) throw new Refusal('conflict', 'dataset-layout-unknown');
    const around = { book: areas.book, allowed: areas.allowed, markers: markersOf(layout, facts.markers) };
    const reading = readRows(reader, file, around);
    return { ...reading, take: (cells, row) => row > reader.headerRow + 1 && reading.take(cells, row) };
  };
  return { areas, choices: file.choices, start };
}

/** Piece by piece, and each is fetched while the one before is read. */
async function readPieces(job: JobOf, { start }: Prepared): Promise<RowReading> {
  const splitter = splitRows(job.found.delimiter || delimiterOf(''));
  let reading: RowReading | null = null;
  const waiting: string[][] = [];
  let row = 0;
  const read = (rows: readonly string[][]): RowReading => {
    const begun = (reading ??= start(rows.slice(0, headRows)));
    for (const cells of rows) begun.take(cells, ++row);
    return begun;
  };
  const take = (rows: readonly string[][]): void => {
    if (reading) read(rows);
    else if (waiting.push(...rows) >= headRows) read(waiting.splice(0));
  };
  await writeOverlapped(piecesOf(job), async (text) => {
    await setImmediate();
    take(splitter.take(text));
    await job.telling.tell(row);
  });
  take(splitter.end());
  return reading ?? read(waiting);
}

async function* piecesOf({ database, as, found }: JobOf): AsyncGenerator<string> {
  for (let place = 0; ; place++) {
    const text = await database.within(as, found.organisationId, (tx) => readPiece(tx, found, place));
    if (text === null) return;
    yield text;
  }
}

interface Staged {
  reading: RowReading;
  prepared: Prepared;
}

const samplesKept = 30;

async function stage(tx: EntityManager, { found, telling }: JobOf, { reading, prepared }: Staged): Promise<void> {
  const { choices, areas } = prepared;
  const of = { organisationId: found.organisationId, id: found.id };
  await largeStatements(tx);
  await tx.query('delete from dataset_figure where organisation_id = $1 and import_id = $2', [
    of.organisationId,
    of.id,
  ]);
  const compared: Compared = { figures: 0, added: 0, revised: 0 };
  const samples: MadeFigure[] = [];
  const made = makeFigures(reading, choices);
  let aboveWhole = 0;
  await writeOverlapped(chunksOf(made.figures), async (figures) => {
    samples.push(...figures.slice(0, samplesKept - samples.length));
    aboveWhole += figures.filter((figure) => isAboveWhole(figure, choices)).length;
    const found = await stageFigures(tx, of, { figures, from: compared.figures, choices });
    compared.figures += found.figures;
    compared.added += found.added;
    compared.revised += found.revised;
    await telling.tell(made.done());
  });
  const totals = areas.whole ? compareTotals(reading, choices) : [];
  const followed = [...made.followed.values()];
  const parts = { reading, choices, names: areas.names, compared, samples, totals, followed, aboveWhole };
  const reconciliation = reconciliationOf(parts, found.facts?.recordCount ?? null);
  await tx.update(DatasetEntity, of, {
    status: 'previewed',
    reconciliation,
    failure: null,
    version: found.version + 1,
  });
}

/** Shares of more than everyone, which are asked about and never refused. */
function isAboveWhole({ choice, value }: MadeFigure, choices: readonly Choice[]): boolean {
  const indicator = choices[choice]?.indicator;
  return indicator?.valueType === 'proportion' && value !== null && value > (indicator.per ?? 1);
}

/** Made in small parts, between which others are answered and what was made before is sent on. */
async function* chunksOf(figures: Iterable<MadeFigure>): AsyncGenerator<MadeFigure[]> {
  let chunk: MadeFigure[] = [];
  for (const figure of figures) {
    const length = chunk.push(figure);
    if (length % madeAtOnce === 0) await setImmediate();
    if (length < stagedRows) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
