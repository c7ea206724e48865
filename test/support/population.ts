import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@waymark/domain/access';
import type { Client as PgClient } from 'pg';
import type { Holder } from './client';

/** The password of every account that a test's world makes. */
export const worldPassword = 'seven quiet herons wade';
const worldPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$6zuaa4QjrR6SyVzcvY/rwA$OW0XQSdY6Y4WrHzRlcSI/p3vPKZ7E/RfhCiP9RBaO2k';

export interface MadeOrganisation {
  id: string;
  slug: string;
  name: string;
  areaCode: string | null;
}

const mark = (): string => randomBytes(4).toString('hex');

/** Makes organisations and accounts as the owner of the database, without asking the product. */
export class Population {
  constructor(
    private readonly owner: PgClient,
    private readonly cookieName: string,
  ) {}

  /** Areas and short addresses that former worlds of this database took are free again. */
  async begin(): Promise<void> {
    await this.owner.query(
      `update organisation set area_code = null, slug = id::text where kind <> 'library' and area_code is not null`,
    );
  }

  /** A council of a real area that no other has; areas outside combined authorities and in England go first. */
  async council(areaCode?: string): Promise<MadeOrganisation> {
    const { rows } = await this.owner.query<{ code: string; name: string; slug: string }>(
      `select a.code, a.name, a.slug from area a
       where a.tier in ('unitary', 'lower') and not exists (select from organisation o where o.area_code = a.code)
         and ($1::text is null or a.code = $1)
       order by exists (select from area_membership m where m.area_code = a.code), a.nation <> 'England', a.code
       limit 1`,
      [areaCode ?? null],
    );
    if (!rows[0] && areaCode) throw new Error(`${areaCode} is no area of a council, or taken in this test file`);
    const area = rows[0] ?? { code: null, name: `Council ${mark()}`, slug: 'council' };
    return this.organisation('council', area);
  }

  /** An office above councils: one of the real ones by its code, else one of its own that has just these members. */
  async office(memberAreas: readonly string[], areaCode?: string): Promise<MadeOrganisation> {
    const code = areaCode ?? `E47T${mark().toUpperCase()}`;
    await this.owner.query(
      `insert into area (code, name, official_name, type, tier, nation, slug)
       values ($1, $2, $2, 'combined-authority', 'above', 'England', $3) on conflict do nothing`,
      [code, `Combined Authority ${code}`, `combined-authority-${code.toLowerCase()}`],
    );
    await this.owner.query(
      `insert into area_membership (parent_code, area_code, role) select $1, unnest($2::text[]), 'constituent'
       on conflict do nothing`,
      [code, memberAreas],
    );
    const { rows } = await this.owner.query<{ name: string; slug: string }>(
      'select name, slug from area where code = $1',
      [code],
    );
    return this.organisation('combined-authority', { code, name: rows[0]?.name ?? code, slug: rows[0]?.slug ?? code });
  }

  /** An account with a session of its own and, if told, roles in an organisation. */
  async account(name: string, at: { organisationId: string; roles: readonly Role[] } | null): Promise<Holder> {
    return (await this.accounts([{ name, at }]))[0] as Holder;
  }

  /** Several at once, in one statement for each table. */
  async accounts(
    wanted: readonly { name: string; at: { organisationId: string; roles: readonly Role[] } | null; operator?: true }[],
  ): Promise<Holder[]> {
    const made = wanted.map((one) => ({ ...one, email: `${mark()}@test.example`, token: mark() + mark() }));
    const { rows } = await this.owner.query<{ id: string }>(
      `insert into user_account (email, name, password_hash, operator)
       select email, name, $3, operator from unnest($1::text[], $2::text[], $4::boolean[]) as a (email, name, operator)
       returning id`,
      [
        made.map((one) => one.email),
        made.map((one) => one.name),
        worldPasswordHash,
        made.map((one) => one.operator ?? false),
      ],
    );
    const ids = rows.map((row) => row.id);
    await this.owner.query(
      `insert into session (user_id, token_hash, ends_at)
       select id, hash, now() + interval '12 hours' from unnest($1::uuid[], $2::bytea[]) as s (id, hash)`,
      [ids, made.map((one) => createHash('sha256').update(one.token).digest())],
    );
    const memberships = made.map((one, place) => ({ id: ids[place], at: one.at })).filter((one) => one.at !== null);
    await this.owner.query(
      `insert into membership (organisation_id, user_id, roles)
       select o, u, string_to_array(r, ' ') from unnest($1::uuid[], $2::uuid[], $3::text[]) as m (o, u, r)`,
      [
        memberships.map(({ at }) => at?.organisationId),
        memberships.map(({ id }) => id),
        memberships.map(({ at }) => at?.roles.join(' ')),
      ],
    );
    return made.map((one, place) => ({
      userId: ids[place] ?? '',
      name: one.name,
      email: one.email,
      organisationId: one.at?.organisationId ?? '',
      cookie: `${this.cookieName}=${one.token}`,
    }));
  }

  private async organisation(
    kind: string,
    area: { code: string | null; name: string; slug: string },
  ): Promise<MadeOrganisation> {
    const { rows } = await this.owner.query<MadeOrganisation>(
      `insert into organisation (kind, name, short_name, slug, area_code) values ($1, $2, $2, $3, $4)
       returning id, slug, name, area_code as "areaCode"`,
      [kind, area.name, `${area.slug}-${mark()}`, area.code],
    );
    return rows[0] as MadeOrganisation;
  }
}
