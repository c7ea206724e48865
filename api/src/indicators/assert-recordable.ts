import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { findArea } from './find-area';

/** An organisation records figures of its own area; one that has members, of theirs too. Others are unknown to it. */
export async function recordableArea(tx: EntityManager, organisationId: string, code: string): Promise<string> {
  const area = await findArea(tx, code).catch(() => null);
  const rows = await tx.query<unknown[]>(
    `select from organisation o where o.id = $1 and (o.area_code = $2 or exists (
       select from area_membership m where m.parent_code = o.area_code and m.area_code = $2))`,
    [organisationId, area?.code ?? null],
  );
  if (!area || rows.length === 0) {
    throw fieldRefused('/areaCode', 'unknown');
  }
  return area.code;
}
