import { Injectable } from '@nestjs/common';
import type { CalendarFeed, Notifications, StandIn } from '@waymark/contract/reminders';
import type { EntityManager } from 'typeorm';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { MailTransport } from './mail-transport';
import { preferencesOf } from './preference-rows';

const standInsStatement = `
  select o.id as "organisationId", o.name as organisation, d.name as deputy,
    array(select p.name from person p
      where p.organisation_id = o.id and p.deputy_id = me.id order by p.name) as "deputyFor",
    array(select left(p.title, 200) from plan p where p.organisation_id = o.id and p.manager_id = me.id
      and p.archived_at is null and p.status not in ('superseded', 'closed') order by p.title) as "plansManaged"
  from person me join organisation o on o.id = me.organisation_id
  left join person d on d.organisation_id = me.organisation_id and d.id = me.deputy_id
  where me.organisation_id = any($1) and me.user_id = $2
  order by o.name, me.id`;

/** Answers how the viewer wants to be written to, and which calendars they have given away. */
@Injectable()
export class NotificationReader {
  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
  ) {}

  async of(viewer: Viewer): Promise<Notifications> {
    const { preferences, standIns, feeds } = await this.database.reading(viewer, async (tx) => ({
      preferences: await preferencesOf(tx, viewer.email.toLowerCase()),
      standIns: await tx.query<StandIn[]>(standInsStatement, [organisationsOf(viewer), viewer.userId]),
      feeds: await feedsOf(tx, viewer.userId),
    }));
    const { optOuts, ...wishes } = preferences;
    return { ...wishes, optOuts: [...optOuts], mailSent: this.transport.settings !== null, standIns, feeds };
  }
}

const feedsOf = (tx: EntityManager, userId: string): Promise<CalendarFeed[]> =>
  tx.query<CalendarFeed[]>(
    `select id, made_at as "madeAt", last_read_at as "lastReadAt" from calendar_feed
     where user_id = $1 and revoked_at is null order by made_at, id`,
    [userId],
  );
