import { fullBody, minimalBody } from './bodies';
import type { Operation } from './conform';
import { addressOf, type Furnished, tableOf } from './furnished';
import type { Site, Way } from './way';

const methods = { post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;

export interface ChangeRequest {
  method: (typeof methods)[keyof typeof methods];
  url: string;
  body: unknown;
  version: number;
  headers: Record<string, string> | undefined;
}

export const isChange = ({ method }: Operation): boolean => method in methods;

/** How the ways name a change: `patch /plans/{planId}`. */
export const nameOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;

/** A change of one of the things of a site, at the version that it has. */
export async function changeRequest(operation: Operation, way: Way, site: Site): Promise<ChangeRequest> {
  return {
    method: methods[operation.method as keyof typeof methods],
    url: addressOf(operation, site.things) + queryOf(operation, site),
    body: bodyOf(operation, way, site),
    version: await versionOf(operation, site),
    headers: typeof way.headers === 'function' ? way.headers(site) : way.headers,
  };
}

/** The least that a new thing takes, or other words in one field of a thing that is there. */
function bodyOf({ bodySchema, method }: Operation, way: Way, site: Site): unknown {
  if (way.body) return way.body(site);
  if (!bodySchema) return undefined;
  const { document } = site.world.conformity;
  if (method === 'post') return minimalBody(document, bodySchema, { organisationId: site.council.id });
  const words = Object.entries(fullBody(document, bodySchema)).find(([, value]) => value === 'Words');
  return words ? { [words[0]]: 'Other words' } : {};
}

const queryOf = ({ parameters }: Operation, { council }: Furnished): string =>
  parameters.some(({ name }) => name === 'organisation') ? `?organisation=${council.id}` : '';

async function versionOf({ path }: Operation, { world, things }: Site): Promise<number> {
  const last = tableOf(path);
  const table = last === 'field' ? 'plan' : last;
  const hasVersion =
    table !== null &&
    !['session', 'invitation', 'indicator_code', 'token', 'published_plan', 'calendar_feed'].includes(table);
  if (!hasVersion) return 1;
  const rows = await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [things[table]]);
  return rows[0]?.version ?? 1;
}
