import type { Problem } from '@waymark/contract/problem';
import type { Answer, Client } from './client';
import type { Operation } from './conform';
import { nameOf } from './change-request';
import { knock, knockAt, type Knock } from './knocking';
import { narrowDoors } from './narrow-doors';
import { admits, type Principal, type PrincipalName } from './principals';
import { takenBack } from './rehearsal';
import type { Site } from './way';

/** Whether somebody is to be let in: by the route's policy and the roles of the domain, or where a door is narrower by its words. */
export function isLetIn(operation: Operation, principal: Principal): boolean {
  const narrow = narrowDoors[nameOf(operation)];
  if (!admits(operation.policy, principal)) return false;
  if (!narrow) return true;
  const may = narrow.needs !== undefined && principal.permissions.includes(narrow.needs);
  return may || (narrow.own ?? []).includes(principal.name);
}

/** Whom a route's policy lets knock anywhere, or at all that their own office may: to them a list without a name is empty. */
const stoppedByNone: readonly PrincipalName[] = ['operator', 'office'];

/** What a request named, or an answer told, of the things of a site. */
export const toldOf = ({ things }: Site, text: string): string[] =>
  Object.keys(things).filter((key) => key !== 'field' && text.includes(things[key] ?? ''));

/**
 * Every operation asked by everybody, in a rehearsal: who may comes in on the strength of their role here alone; who may not
 * stays out although they hold every role elsewhere. What turned out otherwise, a line each.
 */
export async function wrongDoors(
  site: Site,
  operations: readonly Operation[],
  principals: readonly Principal[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const operation of operations) {
    const request = await knockAt(operation, site);
    const faults = await Promise.all(principals.map((principal) => faultOf(site, { operation, request, principal })));
    faults.forEach((fault, place) => {
      if (fault) wrong.push(`${nameOf(operation)} as ${principals[place]?.name}: ${fault}`);
    });
  }
  return wrong;
}

interface Asked {
  operation: Operation;
  request: Knock;
  principal: Principal;
}

async function faultOf(site: Site, { operation, request, principal }: Asked): Promise<string | null> {
  const { alone, reaching, name } = principal;
  if (isLetIn(operation, principal)) return otherThan('open', alone, request);
  if (toldOf(site, request.url + JSON.stringify(request.body ?? '')).length > 0)
    return otherThan('closed', reaching, request);
  // Nothing is named: whoever holds a role elsewhere is answered of that.
  const told = toldOf(site, (await knock(reaching, request)).text);
  if (told.length > 0) return `told ${told.join(', ')}`;
  return stoppedByNone.includes(name) ? null : otherThan('closed', alone, request);
}

async function otherThan(expected: 'open' | 'closed', client: Client, request: Knock): Promise<string | null> {
  const answer = await knock(client, request);
  return stateOf(answer) === expected ? null : `answered ${answer.text.slice(0, 300)}, expected ${expected}`;
}

/** Open is what came to its end, or failed by how things stand; a request that was badly made proves nothing. */
function stateOf({ status, body }: Answer<Problem>): 'open' | 'closed' | 'unproven' {
  if ([401, 403, 404].includes(status) || isUnknownOrganisation(body)) return 'closed';
  if (status < 300 || [409, 412].includes(status) || body.code === takenBack) return 'open';
  return status === 422 && body.code !== 'fields' ? 'open' : 'unproven';
}

/** Where a body names the organisation, one that somebody does not belong to is a field's fault, as any that does not exist. */
const isUnknownOrganisation = ({ fields }: Problem): boolean =>
  fields?.length === 1 && fields[0]?.pointer === '/organisationId' && fields[0].code === 'unknown';
