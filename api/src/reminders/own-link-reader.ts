import { Injectable } from '@nestjs/common';
import type { OwnLink } from '@waymark/contract/reminders';
import { assertCan } from '@waymark/domain/access';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { assertVisible } from '../organisations/find-organisation';
import type { Viewer } from '../platform/viewer';
import { MailTransport } from './mail-transport';
import { linksSentLately, mostLinksADay, ownEntry } from './own-link-rows';

/** Answers whether the viewer can have a link to their own items sent. */
@Injectable()
export class OwnLinkReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
  ) {}

  of(viewer: Viewer, organisationId: string): Promise<OwnLink> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'action:update-own', organisationId);
    return this.database.reading(viewer, async (tx) => {
      const address = viewer.email.toLowerCase();
      const entry = await ownEntry(tx, { organisationId, userId: viewer.userId, today: this.clock.today() });
      const sent = await linksSentLately(tx, { organisationId, address, now: this.clock.now() });
      return {
        ...{ address, mailSent: this.transport.settings !== null, inDirectory: entry !== null },
        ...{ leftToday: Math.max(0, mostLinksADay - sent), mostADay: mostLinksADay },
      };
    });
  }
}
