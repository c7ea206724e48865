import { randomUUID } from 'node:crypto';
import type { Problem } from '@waymark/contract/problem';
import { ways } from './audit-ways';
import { changeRequest, isChange, nameOf } from './change-request';
import type { Answer, Asked, Client } from './client';
import type { Operation } from './conform';
import { addressOf } from './furnished';
import type { Site, Way } from './way';

/** A request that nothing is wrong with, so that it is refused for who asks and for nothing else. */
export interface Knock extends Asked {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
}

/** How changes are asked for that leave no event. */
const silentWays: Readonly<Record<string, Way | undefined>> = {
  'post /plans/{planId}/bulk-changes/preview': ways['post /plans/{planId}/bulk-changes'],
  'put /plans/{planId}/presence': { body: () => ({ section: 'about', editing: true }) },
};

const wayTo = (name: string): Way => ways[name] ?? silentWays[name] ?? {};

export async function knockAt(operation: Operation, site: Site): Promise<Knock> {
  if (!isChange(operation)) return { method: 'GET', url: addressOf(operation, site.things) + queryOf(operation, site) };
  const { headers, ...change } = await changeRequest(operation, wayTo(nameOf(operation)), site);
  // A link would be let in by itself, whoever sends it.
  return operation.policy === 'update-link' ? change : { ...change, headers };
}

export const knock = (client: Client, { method, url, ...asked }: Knock): Promise<Answer<Problem>> =>
  client.send<Problem>(method, url, asked);

/** What an address asks for behind the question mark. */
function queryOf({ parameters }: Operation, { council, things }: Site): string {
  const known: Record<string, string | undefined> = {
    organisation: council.id,
    area: council.areaCode ?? '',
    areaCode: council.areaCode ?? '',
    indicator: things['indicator_code'],
    indicatorId: things['figure_indicator'],
    with: things['narrative'],
    periodStart: '2026-03-01',
    periodEnd: '2026-03-31',
    startsOn: '2030-04-01',
    endsOn: '2033-03-31',
  };
  const asked = parameters
    .filter(({ name, in: where, required }) => where === 'query' && (required || name === 'organisation'))
    .map(({ name, schema }) => `${name}=${known[name] ?? (schema?.enum?.[0] as string | undefined) ?? randomUUID()}`);
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}
