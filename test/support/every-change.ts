import { ways } from './audit-ways';
import { type ChangeRequest, changeRequest, isChange, nameOf } from './change-request';
import type { Client } from './client';
import type { Operation } from './conform';
import { readable } from './every-answer';
import type { Site, Way } from './way';

/** What somebody was answered to changes, by what was sent. */
export type ChangeAnswers = Map<string, string>;

/** A version that nothing has. */
export const staleVersion = 912_345;

const archivable = [
  ...['goal', 'action', 'target', 'milestone', 'comment', 'dependency', 'narrative', 'narrative_test', 'narrative_use'],
  ...['consultation', 'consultation_group', 'consultation_theme', 'assessment_evidence', 'board_pack'],
];

/** Everything is there, and plans are drafts. */
export const afresh = [
  ...archivable.map((table) => `update ${table} set archived_at = null where archived_at is not null`),
  `update plan set status = 'draft', archived_at = null where status <> 'draft' or archived_at is not null`,
].join('; ');

const takes = ({ parameters }: Operation, header: string): boolean => parameters.some(({ name }) => name === header);

/** By link first, as a new link ends the one before; what brings things back, and what takes them away, at the end. */
const orderOf = ({ policy, path, method }: Operation): number =>
  policy === 'update-link' ? 0 : method === 'delete' ? 3 : path.endsWith('/restore') ? 2 : 1;

export function changesOf({ world }: Site, which: 'changes' | 'deletions'): Operation[] {
  return world.conformity.operations
    .filter((one) => isChange(one) && (one.method === 'delete') === (which === 'deletions'))
    .sort((one, other) => orderOf(one) - orderOf(other));
}

const wayOf = (name: string, own: Readonly<Record<string, Way>> = {}): Way => own[name] ?? ways[name] ?? {};

/** Each change sent too late, then as it can be done, and where it is said once more under the same key. */
export async function everyChange(
  site: Site,
  client: Client,
  changes: readonly Operation[],
  { own = {}, again = [] }: { own?: Readonly<Record<string, Way>>; again?: readonly string[] } = {},
): Promise<ChangeAnswers> {
  const answers: ChangeAnswers = new Map();
  let moved = true;
  for (const operation of changes) {
    const name = nameOf(operation);
    const way = wayOf(name, own);
    await site.world.rows([moved ? afresh : '', way.before ?? ''].join('; '));
    moved = way.before !== undefined || operation.method === 'delete';
    const request = await changeRequest(operation, way, site);
    const by = operation.policy === 'update-link' ? site.world.anyone : client;
    for (const [what, sending] of sendingsOf(operation, request, again))
      answers.set(what, await sent(site, by, sending));
  }
  return answers;
}

function sendingsOf(operation: Operation, request: ChangeRequest, again: readonly string[]): [string, Sending][] {
  const name = nameOf(operation);
  const keyed = { ...request, headers: { ...request.headers, 'idempotency-key': name.replaceAll(/\W+/g, '-') } };
  return [
    ...(takes(operation, 'If-Match')
      ? [[`${name} late`, { ...request, version: staleVersion }] as [string, Sending]]
      : []),
    [name, keyed],
    ...(again.includes(name) ? [[`${name} again`, keyed] as [string, Sending]] : []),
  ];
}

/** Each change as somebody sends it who reads only: too late where a version is named, and with nothing prepared. */
export async function everyRefusal(site: Site, client: Client, changes: readonly Operation[]): Promise<ChangeAnswers> {
  const answers: ChangeAnswers = new Map();
  for (const operation of changes) {
    const request = await changeRequest(operation, wayOf(nameOf(operation)), site);
    answers.set(nameOf(operation), await sent(site, client, { ...request, version: staleVersion }));
  }
  return answers;
}

export interface Sending extends Partial<Omit<ChangeRequest, 'method'>> {
  method: ChangeRequest['method'] | 'GET';
  url: string;
}

/** What somebody is answered, as a text. */
export async function sent(
  { world }: Pick<Site, 'world'>,
  { holder: { cookie } }: Client,
  { method, url, body, version, headers }: Sending,
): Promise<string> {
  const own = { ...(cookie === null ? {} : { cookie }), 'if-match': `"${version}"` };
  const payload = body === undefined ? {} : { payload: body as object };
  return readable(await world.app.inject({ method, url, headers: { ...own, ...headers }, ...payload }));
}
