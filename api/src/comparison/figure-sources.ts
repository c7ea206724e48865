import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import type { ComparedAreas } from './compared-areas';

/** An organisation whose figures are read, and for which area they count: null is every area. */
export interface FigureSource {
  organisationId: string;
  areaCode: string | null;
  /** Below how many people it hides a count; null for what is published, which passes as published. */
  threshold: number | null;
  roundingBase: number | null;
}

/** The library, the office itself, and those members that share their own figures in full, the strongest last. */
export async function figureSources(
  tx: EntityManager,
  areas: ComparedAreas,
  { library, givers, today }: { library: string; givers: readonly string[]; today: Day },
): Promise<FigureSource[]> {
  const { organisationId, threshold, roundingBase } = areas;
  return [
    { organisationId: library, areaCode: null, threshold: null, roundingBase: null },
    { organisationId, areaCode: null, threshold, roundingBase },
    ...(givers.length === 0 ? [] : await sharingMembers(tx, { receiverId: organisationId, givers, today })),
  ];
}

async function sharingMembers(
  tx: EntityManager,
  { receiverId, givers, today }: { receiverId: string; givers: readonly string[]; today: Day },
): Promise<FigureSource[]> {
  return tx.query<FigureSource[]>(
    `select o.id as "organisationId", o.area_code as "areaCode", o.disclosure_threshold as threshold,
       o.rounding_base as "roundingBase"
     from organisation o
     where o.id = any($2::uuid[]) and o.area_code is not null and exists (
       select from share s where s.organisation_id = o.id and s.receiver_id = $1 and s.subject = 'local-figures'
         and s.level = 'full' and s.starts_on <= $3 and (s.ends_on is null or s.ends_on > $3))
     order by o.id`,
    [receiverId, givers, today],
  );
}
