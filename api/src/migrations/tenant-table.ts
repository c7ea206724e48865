const list = (setting: string) =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ','))::uuid[]`;

/** What a viewer may read, as a condition of a policy; the setting stands in a scalar sub-select so that it is read once. */
export const readable = `organisation_id = any (${list('readable')})`;
/** The organisations whose rows a viewer may write, as a list. */
export const ownList = list('own');
/** What a viewer may write. */
export const own = `organisation_id = any (${ownList})`;

type Right = 'insert' | 'update' | 'delete';
const checks: Record<Right, string> = {
  insert: `with check (${own})`,
  update: `using (${own}) with check (${own})`,
  delete: `using (${own})`,
};

/** Forces row-level security on a tenant table and grants the application's role just what it needs. */
export function tenantTable(table: string, rights: readonly Right[], reading = readable): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_select on ${table} for select using (${reading})`,
    ...rights.map((right) => `create policy ${table}_${right} on ${table} for ${right} ${checks[right]}`),
    `grant select${rights.map((right) => `, ${right}`).join('')} on ${table} to waymark_app`,
  ];
}

export const changing: readonly Right[] = ['insert', 'update'];
export const appending: readonly Right[] = ['insert'];
export const replacing: readonly Right[] = ['insert', 'update', 'delete'];
