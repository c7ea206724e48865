import { setImmediate as sent } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { arrayText } from '../platform/array-text';
import { writeOverlapped } from '../platform/write-overlapped';

interface Shape {
  table: string;
  columns: readonly string[];
  types: readonly string[];
  key: readonly string[];
}

const chunkRows = 2_000;

/**
 * Inserts rows in chunks by `unnest`, which row-level security allows where COPY is refused; a known key is brought up to
 * date. A chunk is made while the one before is written.
 */
export async function insertAll(tx: EntityManager, shape: Shape, rows: readonly (readonly unknown[])[]): Promise<void> {
  const { table, columns, types, key } = shape;
  const others = columns.filter((column) => !key.includes(column));
  const update = others.map((column) => `${column} = excluded.${column}`).join(', ');
  const statement =
    `insert into ${table} (${columns.join(', ')}) select * from unnest(${types.map((type, place) => `$${place + 1}::${type}[]`).join(', ')})` +
    ` on conflict (${key.join(', ')}) do ${update ? `update set ${update}` : 'nothing'}`;
  const chunks = chunksOf(rows, columns.length);
  await writeOverlapped(chunks, async (chunk) => void (await tx.query(statement, chunk)));
}

/** Some rows at a time, as one list for each column. */
async function* chunksOf(rows: readonly (readonly unknown[])[], columnCount: number): AsyncGenerator<string[]> {
  for (let start = 0; start < rows.length; start += chunkRows) {
    const chunk = rows.slice(start, start + chunkRows);
    yield Array.from({ length: columnCount }, (_column, place) => arrayText(chunk.map((row) => row[place])));
    // What was made leaves for the server before the next is made.
    await sent();
  }
}
