/** The columns of `publishing_lock l` as they travel, on a day. */
export const lockColumns = (today: string): string => `
  l.id, l.version, l.title, l.starts_on as "startsOn", l.ends_on as "endsOn", l.archived_at is not null as archived,
  l.archived_at is null and l.starts_on <= ${today}::date and l.ends_on >= ${today}::date as "inForce"`;
