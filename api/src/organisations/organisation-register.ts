import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { type Actor, recordEvent } from '../audit/record-event';

interface AreaRow {
  code: string;
  name: string;
  official_name: string;
  type: string;
  tier: string;
  slug: string;
}

export interface OpenedOrganisation {
  id: string;
  name: string;
}

const offices: Readonly<Record<string, OrganisationKind>> = {
  'combined-authority': 'combined-authority',
  'strategic-authority': 'combined-authority',
  region: 'migration-partnership',
};

const wrongArea = (code: string) => fieldRefused('/areaCode', code);

/** Which kind of organisation serves an area: councils their own, offices those above. Nations and countries have none. */
export function kindFor(area: { type: string; tier: string }): OrganisationKind | null {
  return area.tier === 'above' ? (offices[area.type] ?? null) : 'council';
}

/**
 * Opens the organisation of an area under a new identifier, and makes it the one that the rest of the transaction may write.
 * Each area has at most one.
 */
export async function openOrganisation(
  tx: EntityManager,
  actor: Actor,
  { id, areaCode }: { id: string; areaCode: string },
): Promise<OpenedOrganisation> {
  const areas = await tx.query<AreaRow[]>(
    'select code, name, official_name, type, tier, slug from area where code = $1 and valid_to is null',
    [areaCode],
  );
  const area = areas[0];
  const kind = area && kindFor(area);
  if (!area || !kind) throw wrongArea('unknown-area');
  await enter(tx, id);
  const made = await tx.query<{ name: string }[]>(
    `insert into organisation (id, kind, name, short_name, slug, area_code)
     select $1, $2, $3, $4, case when exists (select from organisation where slug = $5) then $5 || '-' || lower($6) else $5 end, $6
     on conflict (area_code) do nothing returning name`,
    [id, kind, area.official_name, area.name, area.slug, area.code],
  );
  if (!made[0]) throw wrongArea('taken');
  await recordEvent(tx, actor, {
    name: 'organisation.open',
    organisationId: id,
    subject: { kind: 'organisation', id },
    after: { kind, areaCode: area.code, name: area.official_name },
  });
  return { id, name: made[0].name };
}

/** The name of an organisation that an earlier request opened, which the rest of the transaction may then write. */
export async function openedBefore(tx: EntityManager, id: string): Promise<string> {
  await enter(tx, id);
  const rows = await tx.query<{ name: string }[]>('select name from organisation where id = $1', [id]);
  if (!rows[0]) throw new Refusal('missing', 'organisation');
  return rows[0].name;
}

async function enter(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`select set_config('app.own', $1, true), set_config('app.readable', $1, true)`, [id]);
}
