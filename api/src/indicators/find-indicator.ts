import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { indicatorColumns, indicatorsInSight, type IndicatorRow } from './indicator-row';

/** Whose indicators and figures one looks at: some of the viewer's organisations, and the library. */
export interface IndicatorScope {
  own: readonly string[];
  library: string;
}

export function indicatorScope(viewer: Viewer, library: string, organisationId?: string): IndicatorScope {
  const own = organisationsOf(viewer).filter((id) => can(viewer, 'indicator:read', id));
  if (organisationId === undefined) return { own, library };
  if (!own.includes(organisationId)) throw new Refusal('missing', 'organisation');
  return { own: [organisationId], library };
}

export const organisationsIn = ({ own, library }: IndicatorScope): string[] => [...own, library];

const statement = {
  name: 'indicator',
  text: `select ${indicatorColumns} from indicator i
    where ${indicatorsInSight} and i.code = $3 and i.archived_at is null
    order by case when i.organisation_id = $2::uuid then 2 when i.organisation_id = any($1::uuid[]) then 0 else 1 end, i.id
    limit 1`,
};

/** An indicator by its code: an organisation's own goes before an office's, and that before the library's. */
export async function findIndicator(tx: EntityManager, scope: IndicatorScope, code: string): Promise<IndicatorRow> {
  const [row] = await ask<IndicatorRow>(tx, statement, [organisationsIn(scope), scope.library, code]);
  if (!row) throw new Refusal('missing', 'indicator');
  return row;
}
