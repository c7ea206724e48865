import { createHmac } from 'node:crypto';
import { Client } from 'pg';

const appRole = 'waymark_app';

/**
 * The address by which the application connects: as its own role, which owns nothing. Where the owner has a password, the
 * role's is made from it, so that every replica knows it and none needs a further secret.
 */
export async function appUrlFor(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const password = url.password === '' ? '' : createHmac('sha256', url.password).update(appRole).digest('base64url');
  url.username = appRole;
  url.password = password;
  if (await connects(url.href)) return url.href;
  // Of several that start at the same moment one admits the role and the others are refused: it is there for all.
  await admit(ownerUrl, password).catch(async (error: unknown) => {
    if (!(await connects(url.href))) throw error;
  });
  return url.href;
}

async function connects(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function admit(ownerUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const secret = password === '' ? '' : ` password '${password}'`;
    await client.query(`alter role ${appRole} login${secret}`);
  } finally {
    await client.end();
  }
}

/** The application never runs as a role that row-level security does not hold for. */
export async function assertOrdinaryRole(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; above: boolean; owns: boolean }>(
      `select rolname as name, rolsuper or rolbypassrls as above,
         exists (select from pg_class where relnamespace = 'public'::regnamespace and relowner = pg_roles.oid) as owns
       from pg_roles where rolname = current_user`,
    );
    const role = rows[0];
    if (!role || role.above || role.owns) {
      throw new Error(
        `The application may not run as ${role?.name ?? 'an unknown role'}: it must be neither owner nor superuser`,
      );
    }
  } finally {
    await client.end();
  }
}
