import { Injectable } from '@nestjs/common';
import { delimiterOf, splitRows } from '@waymark/domain/datasets/delimited-rows';
import type { TableMetadata } from '@waymark/domain/datasets/json-table';
import { headRows, recogniseTable } from '@waymark/domain/datasets/recognise';
import { scanTable, type TableScan } from '@waymark/domain/datasets/scan-table';
import { isBlank, type TableReader } from '@waymark/domain/datasets/table-shape';
import { Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { FileReading } from '../platform/files/file-reading';
import { identifier } from '../platform/idempotency';
import type { Viewer } from '../platform/viewer';
import { writeOverlapped } from '../platform/write-overlapped';
import { pieceLength, rowsMost } from './dataset-limits';
import { keepPiece, packed, type OfDataset } from './dataset-pieces';
import { DatasetEntity } from './dataset.entities';
import { assertMayLoad } from './find-dataset';
import { factsOf } from './kept-facts';
import { layoutUnknown, type ReceivedTable, receiveTable } from './received-table';

interface Scanned {
  reader: TableReader;
  scan: TableScan;
}

/** Takes files in piece by piece: each is kept as it came and looked at once, and never held as a whole. */
@Injectable()
export class DatasetUploads {
  constructor(
    private readonly database: Database,
    private readonly reading: FileReading,
  ) {}

  async take(viewer: Viewer, organisationId: string, name: string, body: unknown): Promise<string> {
    assertMayLoad(viewer, organisationId);
    const table = await receiveTable(body, this.reading);
    const of = await this.open(viewer, organisationId, name);
    try {
      await this.keep(viewer, of, table);
      return of.id;
    } catch (error) {
      await this.database.as(viewer, (tx) => tx.delete(DatasetEntity, { ...of, received: false }));
      throw error;
    }
  }

  /** A row that nobody sees until the file is in; those of uploads that broke off go with the next. */
  private open(viewer: Viewer, organisationId: string, fileName: string): Promise<OfDataset> {
    return this.database.as(viewer, async (tx) => {
      await tx.query(
        `delete from dataset_import where organisation_id = $1 and not received and created_at < now() - interval '1 day'`,
        [organisationId],
      );
      const id = await identifier(tx);
      await tx.insert(DatasetEntity, { organisationId, id, fileName, createdBy: viewer.name });
      return { organisationId, id };
    });
  }

  private async keep(viewer: Viewer, of: OfDataset, table: ReceivedTable): Promise<void> {
    const sink = tableSink(table);
    let place = 0;
    await writeOverlapped(piecesOf(table, sink), async (text) => {
      const piece = await packed(text);
      await this.database.as(viewer, (tx) => keepPiece(tx, of, place++, piece));
    });
    await this.complete(viewer, of, table, sink);
  }

  private async complete(viewer: Viewer, of: OfDataset, table: ReceivedTable, sink: Sink): Promise<void> {
    const { reader, scan } = sink.scanned();
    const found = scan.facts();
    if (found.rows === 0) throw new Refusal('invalid', 'dataset-no-rows');
    const layout = table.kind === 'json-stat' ? 'json-stat' : reader.shape.layout;
    const facts = factsOf(reader.shape, found, table.metadata);
    await this.database.as(viewer, async (tx) => {
      const changes = { received: true, layout, facts, delimiter: sink.delimiter(), total: found.rows };
      await tx.update(DatasetEntity, { organisationId: of.organisationId, id: of.id }, changes);
      const { fileName } = await tx.findOneByOrFail(DatasetEntity, { organisationId: of.organisationId, id: of.id });
      const subject = { kind: 'dataset', id: of.id };
      const after = { fileName, layout, rows: found.rows };
      await recordEvent(tx, viewer, { name: 'dataset.open', organisationId: of.organisationId, subject, after });
    });
  }
}

/** The text in pieces of one length, each looked at before it is kept. */
async function* piecesOf({ text: received }: ReceivedTable, sink: Sink): AsyncGenerator<string> {
  let text = '';
  for await (const some of received) {
    text += sink.take(some);
    if (text.length < pieceLength) continue;
    yield text;
    text = '';
  }
  sink.end();
  if (text !== '') yield text;
}

interface Sink {
  /** The text as it is to be kept, with every row of it looked at. */
  take(text: string): string;
  end(): void;
  scanned(): Scanned;
  delimiter(): string;
}

const headLength = 50_000;

/** Recognises the layout as soon as enough rows are there, and looks at the rest as it comes. */
function tableSink({ metadata, delimiter: given }: ReceivedTable): Sink {
  let delimiter = given ?? '';
  let splitter: ReturnType<typeof splitRows> | null = null;
  let scanned: Scanned | null = null;
  let waiting: string[][] = [];
  let rows = 0;

  const look = (found: readonly string[][], scan: TableScan): void => {
    rows += found.length;
    if (rows > rowsMost) throw new Refusal('invalid', 'dataset-too-many-rows', { most: rowsMost });
    for (const cells of found) scan.take(cells);
  };
  const recognise = (): Scanned => {
    if (waiting.every(isBlank)) throw new Refusal('invalid', 'file-empty');
    const reader = recogniseTable(waiting.slice(0, headRows));
    if (!reader) throw layoutUnknown(waiting.find((cells) => cells.length > 1) ?? waiting[0] ?? []);
    scanned = { reader, scan: scanTable(reader) };
    look(waiting.slice(reader.headerRow + 1), scanned.scan);
    waiting = [];
    return scanned;
  };
  const takeRows = (found: string[][]): void => {
    if (scanned) look(found, scanned.scan);
    else if (waiting.push(...found) >= headRows) recognise();
  };
  const begin = (text: string): string => {
    delimiter ||= delimiterOf(text.slice(0, headLength));
    splitter = splitRows(delimiter);
    return metadata ? renamed(text, metadata, delimiter) : text;
  };
  const take = (text: string): string => {
    const kept = splitter ? text : begin(text);
    takeRows(splitter?.take(kept) ?? []);
    return kept;
  };
  return {
    take,
    end: () => takeRows(splitter?.end() ?? []),
    scanned: () => scanned ?? recognise(),
    delimiter: () => delimiter || ',',
  };
}

/** The table under the names that its metadata gives its columns, when it names as many as there are. */
function renamed(text: string, { columns }: TableMetadata, delimiter: string): string {
  const end = text.indexOf('\n');
  const [header = []] = splitRows(delimiter).take(text.slice(0, end + 1));
  return header.length === columns.length
    ? columns.map((name) => name.replaceAll(delimiter, ' ')).join(delimiter) + text.slice(end)
    : text;
}
