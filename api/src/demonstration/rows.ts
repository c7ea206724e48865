import type { EntityManager } from 'typeorm';

export type Row = Record<string, unknown>;

/** Inserts rows that all have the same columns, in one statement. */
export async function insertRows(tx: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Identifiers tell when something was made: the examples were there before anything happened to them. */
const madeAt = '2026-02-16T09:00:00Z';

/** Identifiers made by the database ahead, in rising order. */
export class Ids {
  private constructor(private readonly stock: string[]) {}

  static async from(tx: EntityManager, count: number): Promise<Ids> {
    const rows = await tx.query<{ id: string }[]>(
      'select uuidv7($2::timestamptz - now()) as id from generate_series(1, $1) order by id',
      [count, madeAt],
    );
    return new Ids(rows.map((row) => row.id));
  }

  next(): string {
    const id = this.stock.shift();
    if (!id) throw new Error('more identifiers are needed than were made');
    return id;
  }
}
