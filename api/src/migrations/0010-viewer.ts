import { sqlMigration } from './sql-migration';

/**
 * Who a session belongs to and what they hold, in one round trip. It runs as whoever asks, under row-level security: setting
 * the user before it reads memberships is what lets it see just theirs.
 */
export const Viewer0010 = sqlMigration(
  'Viewer1790000000010',
  [
    `create function viewer_of(hash bytea, idle interval, out session_id uuid, out user_id uuid, out name text,
       out email text, out operator boolean, out ends_at timestamptz, out grants jsonb)
     returns setof record language plpgsql as $$
     declare seen timestamptz;
     begin
       select s.id, a.id, a.name, a.email, a.operator, s.ends_at, s.last_seen_at
         into session_id, user_id, name, email, operator, ends_at, seen
         from session s join user_account a on a.id = s.user_id
         where s.token_hash = hash and s.ended_at is null and s.ends_at > now() and s.last_seen_at > now() - idle;
       if not found then return; end if;
       if seen < now() - interval '1 minute' then update session set last_seen_at = now() where id = session_id; end if;
       perform set_config('app.user', user_id::text, true);
       select coalesce(jsonb_agg(jsonb_build_object(
           'organisationId', o.id, 'name', o.name, 'shortName', o.short_name, 'slug', o.slug, 'kind', o.kind,
           'areaCode', o.area_code, 'roles', m.roles) order by o.name), '[]')
         into grants
         from membership m join organisation o on o.id = m.organisation_id
         where m.user_id = viewer_of.user_id and m.suspended_at is null;
       return next;
     end $$`,
  ],
  [`drop function viewer_of`],
);
