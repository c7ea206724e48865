import type { EntityManager } from 'typeorm';

/** A statement that every page of a kind asks: each connection parses and plans it once. The name stands for this text alone. */
export interface Prepared {
  name: string;
  text: string;
}

/** A connection lies on a socket; a pool has none of its own. */
export interface Gathering {
  connection?: { stream: { cork(): void; uncork(): void } };
}

interface Connection extends Gathering {
  query<T>(asked: Prepared & { values: readonly unknown[] }): Promise<{ rows: T[] }>;
}

interface Driver {
  master: Connection;
}

/**
 * Asks a prepared statement, within the transaction if there is one. Planning is a third of the time of a small statement.
 * Statements that do not wait for each other may be asked at once: the connection sends them without waiting either.
 */
export async function ask<T>(tx: EntityManager, statement: Prepared, values: readonly unknown[]): Promise<T[]> {
  const { master } = tx.dataSource.driver as unknown as Driver;
  const connection = ((await tx.queryRunner?.connect()) ?? master) as Connection;
  gather(connection);
  const { rows } = await connection.query<T>({ ...statement, values });
  return rows;
}

/** What is asked before the present work pauses goes to the server in one packet: sending costs more than a small statement. */
export function gather({ connection }: Gathering): void {
  if (!connection) return;
  const { stream } = connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
