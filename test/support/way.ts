import type { Client } from './client';
import type { Furnished } from './furnished';
import type { World } from './world';

/** One of everything, and what else a change may need to name. */
export interface Site extends Furnished {
  world: World;
  /** An area that no organisation has yet. */
  freeArea: string;
  indicatorId: string | undefined;
}

export interface Way {
  by?: (at: Site) => Client;
  body?: (at: Site) => object;
  headers?: Record<string, string> | ((at: Site) => Record<string, string>);
  /** Brings things to where the change is possible. */
  before?: string;
}

export async function siteOf(world: World, furnished: Furnished): Promise<Site> {
  const [free] = await world.rows<{ code: string }>(
    `select code from area a where tier = 'upper' and not exists (select from organisation where area_code = a.code) limit 1`,
  );
  const [indicator] = await world.rows<{ id: string }>(
    `select i.id from indicator i join organisation o on o.id = i.organisation_id
     where o.kind = 'library' and not i.computed order by i.position desc limit 1`,
  );
  return { ...furnished, world, freeArea: free?.code ?? '', indicatorId: indicator?.id };
}
