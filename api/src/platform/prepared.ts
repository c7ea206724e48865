import type { EntityManager } from 'typeorm';

/** A statement that every page of a kind asks: each connection parses and plans it once. The name stands for this text alone. */
export interface Prepared {
  name: string;
  text: string;
}

interface Connection {
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
  const connection = (await tx.queryRunner?.connect()) as Connection | undefined;
  const { master } = tx.dataSource.driver as unknown as Driver;
  const { rows } = await (connection ?? master).query<T>({ ...statement, values });
  return rows;
}
