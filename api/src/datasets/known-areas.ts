import { areaBook, type AreaBook, type FormerArea } from '@waymark/domain/datasets/area-book';
import { levelOf } from '@waymark/domain/datasets/area-level';
import type { AreaLevel } from '@waymark/domain/datasets/vocabulary';
import type { EntityManager } from 'typeorm';

export interface KnownAreas {
  book: AreaBook;
  names: ReadonlyMap<string, string>;
  /** Whether the organisation may record figures of every area, so that a sum over them can be a total of the file. */
  whole: boolean;
  /** Whether the organisation may record figures of the area at a place. */
  allowed(place: number): boolean;
}

const areasStatement = `select a.code, a.name, a.type,
    o.kind = 'library' or a.code = o.area_code or exists (select from area_membership m
      where m.parent_code = o.area_code and m.area_code = a.code) as mine
  from area a cross join organisation o where o.id = $1 order by a.code`;

const byType: Readonly<Record<string, AreaLevel>> = {
  county: 'county',
  region: 'region',
  nation: 'nation',
  country: 'country',
  'combined-authority': 'combined-authority',
  'strategic-authority': 'combined-authority',
};

/** All areas and former codes, and which of them are the organisation's own: the library has them all. */
export async function knownAreas(tx: EntityManager, organisationId: string): Promise<KnownAreas> {
  const [areas, former] = await Promise.all([
    tx.query<{ code: string; name: string; type: string; mine: boolean }[]>(areasStatement, [organisationId]),
    tx.query<FormerArea[]>(
      `select old_code as code, area_code as "areaCode", change from area_predecessor order by old_code`,
    ),
  ]);
  const levelled = areas.map(({ code, type }) => ({ code, level: levelOf(code) ?? byType[type] ?? 'council' }));
  const mine = areas.map((area) => area.mine);
  return {
    book: areaBook(levelled, former),
    names: new Map(areas.map(({ code, name }) => [code, name])),
    whole: mine.every((one) => one),
    allowed: (place) => mine[place] === true,
  };
}
