import type { EntityManager } from 'typeorm';
import { hashPassword } from '../identity/passwords';
import { demonstrationPassword, exampleAccounts } from './accounts';
import type { ExampleCouncil } from './example-plan';
import { type Ids, insertRows } from './rows';

export interface Organisation {
  id: string;
  name: string;
  shortName: string;
  areaCode: string;
}

export interface Account {
  id: string;
  name: string;
}

export type Organisations = ReadonlyMap<string, Organisation>;
export type Accounts = ReadonlyMap<string, Account>;

interface AreaRow {
  code: string;
  name: string;
  official_name: string;
  slug: string;
  tier: string;
}

const combinedAuthorities = ['E47000001', 'E47000007'];

/** The councils of both combined authorities and the authorities themselves, by area; from now on the transaction writes for all. */
export async function loadOrganisations(
  tx: EntityManager,
  ids: Ids,
  councils: readonly ExampleCouncil[],
): Promise<Organisations> {
  const codes = [...combinedAuthorities, ...councils.map((council) => council.areaCode)];
  const areas = await tx.query<AreaRow[]>(
    'select code, name, official_name, slug, tier from area where code = any($1) order by code',
    [codes],
  );
  const rows = areas.map((area) => ({
    id: ids.next(),
    version: 1,
    kind: area.tier === 'above' ? 'combined-authority' : 'council',
    name: area.official_name,
    short_name: area.name,
    slug: area.slug,
    area_code: area.code,
    disclosure_threshold: 5,
    feedback: councils.find((council) => council.areaCode === area.code)?.feedback ?? null,
    created_at: '2026-01-12T09:00:00Z',
  }));
  await insertRows(tx, 'organisation', rows);
  await tx.query(
    `select set_config('app.own', string_agg(id::text, ','), true), set_config('app.readable', string_agg(id::text, ','), true)
     from organisation`,
  );
  return new Map(
    rows.map((row) => [
      row.area_code,
      { id: row.id, name: row.name, shortName: row.short_name, areaCode: row.area_code },
    ]),
  );
}

/** The accounts that one may sign in with, by address. */
export async function loadAccounts(tx: EntityManager, ids: Ids, organisations: Organisations): Promise<Accounts> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const accounts = exampleAccounts.map((account) => ({ ...account, id: ids.next() }));
  await insertRows(
    tx,
    'user_account',
    accounts.map(({ id, email, name, operator }) => ({
      ...{ id, version: 1, email, name, password_hash: passwordHash, operator },
      created_at: '2026-01-12T09:00:00Z',
    })),
  );
  await insertRows(
    tx,
    'membership',
    accounts.flatMap(({ id: user_id, areaCode, roles }) => {
      const organisation_id = areaCode === null ? undefined : organisations.get(areaCode)?.id;
      if (!organisation_id) return [];
      return [{ organisation_id, id: ids.next(), version: 1, user_id, roles, created_at: '2026-01-12T09:00:00Z' }];
    }),
  );
  return new Map(accounts.map(({ email, id, name }) => [email, { id, name }]));
}
