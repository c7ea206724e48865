import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

export interface FoundArea {
  code: string;
  name: string;
}

const statement = {
  name: 'area',
  text: `select code, name from area
    where code = coalesce((select area_code from area_predecessor where old_code = $1), $1)`,
};

/** An area by its code of today, or by one that a council had before. */
export async function findArea(tx: EntityManager, code: string): Promise<FoundArea> {
  const [area] = await ask<FoundArea>(tx, statement, [code]);
  if (!area) throw new Refusal('missing', 'area');
  return area;
}
