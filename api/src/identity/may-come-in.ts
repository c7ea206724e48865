/**
 * In SQL, whether somebody of a directory or a taskforce may come in: their membership stands and is not suspended. Who
 * has no account is kept out by nobody. `notYet` says of a suspension `s` that it does not count yet.
 */
export const mayComeIn = (entry: string, notYet = 'false'): string => `(${entry}.user_id is null or exists (
  select from membership s where s.organisation_id = ${entry}.organisation_id and s.user_id = ${entry}.user_id
    and (s.suspended_at is null or ${notYet})))`;
