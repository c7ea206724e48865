import { Injectable } from '@nestjs/common';
import type { Area, Areas, AskAreas } from '@waymark/contract/areas';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';

const most = 500;

const columns = `a.code, a.name, a.official_name as "officialName", a.type, a.tier, coalesce(a.nation, a.name) as nation,
  a.region_code as "regionCode", r.name as "regionName",
  above.code as "combinedAuthorityCode", above.name as "combinedAuthorityName"`;

const joins = `left join area r on r.code = a.region_code
  left join lateral (
    select p.code, p.name from area_membership m join area p on p.code = m.parent_code
    where m.area_code = a.code and m.ends_on is null order by m.starts_on desc nulls last, p.code limit 1
  ) above on true`;

@Injectable()
export class AreaReader {
  constructor(private readonly database: Database) {}

  async asked({ code, type, search }: AskAreas): Promise<Areas> {
    return code === undefined ? this.list(type ?? null, search ?? null) : { areas: [await this.byCode(code)] };
  }

  /** The area that a code stands for today: an abolished council's code leads to its successor. */
  private async byCode(code: string): Promise<Area> {
    const rows = await this.database.common((tx) =>
      tx.query<Area[]>(
        `select ${columns}, case when a.code <> $1 then $1 end as "askedFor"
         from area a ${joins}
         where a.code = coalesce((select area_code from area_predecessor where old_code = $1), $1)`,
        [code],
      ),
    );
    if (!rows[0]) throw new Refusal('missing', 'area');
    return rows[0];
  }

  /** Those of a type or whose name contains what was typed; names that begin with it come first. */
  private async list(type: string | null, search: string | null): Promise<Areas> {
    const areas = await this.database.common((tx) =>
      tx.query<Area[]>(
        `select ${columns}, null as "askedFor" from area a ${joins}
         where ($1::text is null or a.type = $1)
           and ($2::text is null or strpos(lower(a.name), lower($2)) > 0 or strpos(lower(a.official_name), lower($2)) > 0)
         order by ($2::text is not null and strpos(lower(a.name), lower($2)) <> 1), a.name, a.code limit ${most}`,
        [type, search],
      ),
    );
    return { areas };
  }
}
