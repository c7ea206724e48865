import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { strFromU8, unzipSync } from 'fflate';
import { declaredRoutes } from '../../api/src/platform/declared-routes';
import type { Client } from './client';
import type { Operation } from './conform';
import { addressOf, tablesIn } from './furnished';
import type { World } from './world';

type Response = Awaited<ReturnType<World['app']['inject']>>;
type Lists = Readonly<Record<string, readonly string[]>>;

/** What one knows to ask for. */
export interface Known {
  /** Identifiers by table, as in `furnished.ts`; several where each is asked about. */
  things: Lists;
  /**
   * Values by the name of a parameter, or by the last word of the address and the name, such as `figure-grid/breakdown`;
   * an empty one leaves it out.
   */
  questions: Lists;
  /** Full addresses that stand outside of the interface. */
  pages: readonly string[];
  /** Of the interface these addresses alone; else all. */
  only?: readonly string[];
}

/** What somebody was answered, by the address with its parameters' names and the place among all that was asked there. */
export type Answers = ReadonlyMap<string, string>;

const atOnce = 8;

/** Everything that somebody can get by asking every address that reads, with all that one knows to ask for. */
export async function everyAnswer(
  world: World,
  client: Client,
  known: Known,
  headers: Record<string, string> = {},
): Promise<Answers> {
  const asked = [
    ...world.conformity.operations
      .filter(({ method, path }) => method === 'get' && path.startsWith('/api/'))
      .filter(({ path }) => known.only?.includes(path) ?? true)
      .flatMap((operation) =>
        [...new Set(addressesOf(operation, known))].map((url, place) => ({ key: `${operation.path} ${place}`, url })),
      ),
    ...known.pages.map((url) => ({ key: url, url })),
  ];
  const { cookie } = client.holder;
  const sent = { ...headers, ...(cookie === null ? {} : { cookie }) };
  const answers = new Map<string, string>();
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce);
    const texts = await Promise.all(
      some.map(async ({ url }) => readable(await world.app.inject({ url, headers: sent }))),
    );
    some.forEach(({ key }, place) => answers.set(key, texts[place] ?? ''));
  }
  return answers;
}

/** The addresses of the operations that an answer differs in. */
export function differing(one: Answers, other: Answers): string[] {
  return [...new Set(differingKeys(one, other).map((key) => key.split(' ')[0] ?? ''))];
}

/** What is not answered the same, or not at all by one of them. */
export function differingKeys(one: Answers, other: Answers): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
}

function addressesOf(operation: Operation, { things, questions }: Known): string[] {
  const tables = [...new Set(tablesIn(operation.path))];
  if (tables.some((table) => things[table] === undefined)) return [];
  const places = product(tables.map((table) => (things[table] ?? []).map((thing) => [table, thing] as const)));
  const paths = places.map((place) => addressOf(operation, Object.fromEntries(place)));
  return paths.flatMap((path) => queriesOf(operation, questions).map((query) => path + query));
}

/** What is named is asked in every way together; what has to be said and is not named takes its first word. */
function queriesOf({ path, parameters }: Operation, questions: Lists): string[] {
  const last = path.split('/').at(-1) ?? '';
  const lists = parameters
    .filter((one) => one.in === 'query')
    .flatMap(({ name, required, schema }) => {
      const words = required === true ? (schema?.enum ?? []).slice(0, 1).map(String) : [];
      const values = questions[`${last}/${name}`] ?? questions[name] ?? words;
      return values.length === 0 ? [] : [values.map((value) => [name, value] as const)];
    });
  return product(lists).map((pairs) => {
    const query = new URLSearchParams(pairs.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
    return query.size === 0 ? '' : `?${query}`;
  });
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((made, list) => made.flatMap((one) => list.map((value) => [...one, value])), [[]]);
}

/** The words of an answer, of a packed file those of all its parts. */
export function readable({ statusCode, rawPayload: bytes, body, headers }: Response): string {
  if (statusCode >= 500) throw new Error(body);
  const packed = bytes.subarray(0, 2).toString() === 'PK';
  const words = packed
    ? Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${strFromU8(part)}`)
    : [body, String(headers['content-disposition'] ?? '')];
  return withoutNews([String(statusCode), ...words].join('\n'));
}

/** Without what is new each time: identifiers, instants and secrets. */
export function withoutNews(text: string): string {
  return (
    text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:[\d.]+)?(Z|[+-]\d\d(:?\d\d)?)?/g, '@')
      .replaceAll(/nonce[-="]+[\w+/=-]+/g, 'nonce')
      // The fingerprint of what stands beside it with its identifiers, and the secret that a link ends in.
      .replaceAll(/[0-9a-f]{64}/g, '#')
      .replaceAll(/\/[\w-]{32,43}(?![\w-])/g, '/~')
  );
}

/** The forms of all addresses outside of the interface that anybody may read, such as `plans/:council/:plan`. */
export function publicPages(world: World): string[] {
  return declaredRoutes(world.app).flatMap(({ controller, prototype, name, path, policy }) => {
    const handler = (prototype as Record<string, object>)[name] ?? {};
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
    const at = String(Reflect.getMetadata(PATH_METADATA, controller)).replace(/^\/$/, '');
    if (method !== RequestMethod.GET || policy !== 'public' || at.startsWith('api/')) return [];
    return [[at, path.replace(/^\/$/, '')].filter((part) => part !== '').join('/')];
  });
}
