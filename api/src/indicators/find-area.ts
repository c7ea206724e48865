import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';

export interface FoundArea {
  code: string;
  name: string;
}

/** An area by its code of today, or by one that a council had before. */
export async function findArea(tx: EntityManager, code: string): Promise<FoundArea> {
  const rows = await tx.query<FoundArea[]>(
    `select code, name from area
     where code = coalesce((select area_code from area_predecessor where old_code = $1), $1)`,
    [code],
  );
  if (!rows[0]) throw new Refusal('missing', 'area');
  return rows[0];
}
