import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

export interface Versioned extends ObjectLiteral {
  id: string;
  organisationId: string;
  version: number;
}

interface Guarded<T> {
  of: EntityTarget<T>;
  /** What a refusal calls it. */
  noun: string;
  /** The row as it was loaded at the door. */
  row: T;
  /** The version that the editor read. */
  version: number;
  /** The row as a refusal may tell it, where not every column may leave the server. */
  told?: (row: T) => object | Promise<object>;
}

/** Writes what changed, if the row is still the one that the editor read; otherwise refuses and tells the current state. */
export async function guardedUpdate<T extends Versioned>(
  tx: EntityManager,
  { of, noun, row, version, told = (current) => current }: Guarded<T>,
  changes: Partial<T>,
): Promise<void> {
  if (row.version !== version) throw new Refusal('stale', noun, { current: await told(row) });
  const key = { id: row.id, organisationId: row.organisationId, version };
  const values = { ...withoutUndefined(changes), version: version + 1 };
  const { affected } = await tx.update(of, key, values);
  if (affected === 0) {
    const current = await tx.findOneBy(of, { id: row.id, organisationId: row.organisationId } as object);
    throw new Refusal('stale', noun, { current: current && (await told(current)) });
  }
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What a change would alter, as it is and as it would be: what the audit event keeps. */
export function differences<T extends object>(row: T, changes: Partial<T>): { before: Partial<T>; after: Partial<T> } {
  const keys = (Object.keys(changes) as (keyof T)[]).filter(
    (key) => changes[key] !== undefined && JSON.stringify(changes[key]) !== JSON.stringify(row[key]),
  );
  const pick = (from: Partial<T>) => Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>;
  return { before: pick(row), after: pick(changes) };
}
