import type { Day } from '@waymark/domain/day';
import type { Nation } from '@waymark/domain/organisations/kinds';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

export interface ComparedArea {
  areaCode: string;
  areaName: string;
  nation: Nation | null;
}

export interface MemberArea extends ComparedArea {
  organisationId: string | null;
}

/** An office that has members, the members by name, and the wider areas they are held against, the nearest first. */
export interface ComparedAreas {
  organisationId: string;
  organisationName: string;
  threshold: number;
  roundingBase: number | null;
  group: ComparedArea;
  members: MemberArea[];
  wider: ComparedArea[];
}

interface OfficeRow {
  name: string;
  threshold: number;
  rounding_base: number | null;
  area_code: string | null;
  area_name: string | null;
  nation: Nation | null;
  members: MemberArea[];
  wider: ComparedArea[];
}

/** England and Wales, Great Britain and the United Kingdom stand in where a nation has no figure of its own. */
const widerCodes: Readonly<Record<Nation, readonly string[]>> = {
  England: ['E92000001', 'K04000001', 'K03000001', 'K02000001'],
  Wales: ['W92000004', 'K04000001', 'K03000001', 'K02000001'],
  Scotland: ['S92000003', 'K03000001', 'K02000001'],
  'Northern Ireland': ['N92000002', 'K02000001'],
};

const officeStatement = {
  name: 'office',
  text: `
  select o.name, o.disclosure_threshold as threshold, o.rounding_base, o.area_code, a.name as area_name, a.nation,
    coalesce((select json_agg(json_build_object('areaCode', m.code, 'areaName', m.name, 'nation', m.nation,
        'organisationId', mo.id) order by m.name, m.code)
      from area_membership p join area m on m.code = p.area_code left join organisation mo on mo.area_code = m.code
      where p.parent_code = o.area_code and p.role in ('constituent', 'borough-in-area')
        and (p.starts_on is null or p.starts_on <= $2) and (p.ends_on is null or p.ends_on > $2)), '[]') as members,
    coalesce((select json_agg(json_build_object('areaCode', w.code, 'areaName', w.name, 'nation', w.nation))
      from area w where w.type in ('nation', 'country')), '[]') as wider
  from organisation o left join area a on a.code = o.area_code
  where o.id = $1`,
};

/** Who belongs to an office on a day. Areas and memberships are facts that belong to nobody. */
export async function comparedAreas(tx: EntityManager, organisationId: string, today: Day): Promise<ComparedAreas> {
  const [row] = await ask<OfficeRow>(tx, officeStatement, [organisationId, today]);
  if (!row) throw new Refusal('missing', 'organisation');
  const codes = widerCodes[row.nation ?? 'England'];
  return {
    organisationId,
    organisationName: row.name,
    threshold: row.threshold,
    roundingBase: row.rounding_base,
    group: { areaCode: row.area_code ?? '', areaName: row.area_name ?? row.name, nation: row.nation },
    members: row.members,
    wider: codes.flatMap((code) => row.wider.filter((area) => area.areaCode === code)),
  };
}

/** Every principal authority of the United Kingdom that there is on a day, by name. */
export async function principalAreas(tx: EntityManager, today: Day): Promise<ComparedArea[]> {
  return tx.query<ComparedArea[]>(
    `select code as "areaCode", name as "areaName", nation from area
     where tier in ('unitary', 'lower', 'upper') and (valid_from is null or valid_from <= $1)
       and (valid_to is null or valid_to >= $1)
     order by name, code`,
    [today],
  );
}
