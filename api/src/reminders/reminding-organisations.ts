import type { Database } from '../platform/database';
import type { Reminding } from './standing';

const columns = `o.id, o.name, coalesce(a.nation, 'England') as nation`;

/** Every organisation that may have plans, with the nation whose holidays it keeps. */
export async function readReminding(database: Database): Promise<Reminding[]> {
  return database.common((tx) =>
    tx.query<Reminding[]>(
      `select ${columns} from organisation o left join area a on a.code = o.area_code
       where o.kind <> 'library' order by o.id`,
    ),
  );
}

export async function remindingOf(database: Database, organisationId: string): Promise<Reminding | undefined> {
  const rows = await database.common((tx) =>
    tx.query<Reminding[]>(
      `select ${columns} from organisation o left join area a on a.code = o.area_code where o.id = $1`,
      [organisationId],
    ),
  );
  return rows[0];
}
