import type { EntityManager } from 'typeorm';

interface Shape {
  table: string;
  columns: readonly string[];
  types: readonly string[];
  key: readonly string[];
}

const chunkRows = 20_000;

/** Inserts rows in chunks by `unnest`, which row-level security allows where COPY is refused; a known key is brought up to date. */
export async function insertAll(tx: EntityManager, shape: Shape, rows: readonly (readonly unknown[])[]): Promise<void> {
  const { table, columns, types, key } = shape;
  const others = columns.filter((column) => !key.includes(column));
  const update = others.map((column) => `${column} = excluded.${column}`).join(', ');
  const statement =
    `insert into ${table} (${columns.join(', ')}) select * from unnest(${types.map((type, place) => `$${place + 1}::${type}[]`).join(', ')})` +
    ` on conflict (${key.join(', ')}) do ${update ? `update set ${update}` : 'nothing'}`;
  for (let start = 0; start < rows.length; start += chunkRows) {
    const chunk = rows.slice(start, start + chunkRows);
    await tx.query(
      statement,
      columns.map((_column, place) => chunk.map((row) => row[place])),
    );
  }
}
