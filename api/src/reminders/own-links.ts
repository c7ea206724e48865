import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import { todayIn } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { findOrganisation } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { html } from '../platform/html';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { makeUpdateLink, updateLinkEnd, updateLinkPath } from '../progress/update-links';
import { mailPage } from './mail-page';
import { mailWords as words } from './mail-words';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';
import { linksSentLately, mostLinksADay, ownEntry } from './own-link-rows';

interface LinkMail {
  name: string;
  organisation: string;
  url: string;
  expiresAt: Date;
}

/** Sends somebody the link to their own items: to the address of their account, where alone its secret is told. */
@Injectable()
export class OwnLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
    private readonly outbox: Outbox,
  ) {}

  async send(viewer: Viewer, organisationId: string, key: Repeatable | null): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const organisation = await findOrganisation(tx, viewer, organisationId);
      assertCan(viewer, 'action:update-own', organisationId);
      const now = this.clock.now();
      const person = await ownEntry(tx, { organisationId, userId: viewer.userId, today: this.clock.today() });
      if (!person) throw new Refusal('conflict', 'not-in-directory');
      if (!this.transport.settings) throw new Refusal('conflict', 'mail-not-set-up');
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      // One after the other, so that several at once are counted too.
      await tx.query('select from person where organisation_id = $1 and id = $2 for update', [
        organisationId,
        person.id,
      ]);
      const address = viewer.email.toLowerCase();
      if ((await linksSentLately(tx, { organisationId, address, now })) >= mostLinksADay)
        throw new Refusal('busy', 'too-many-links', { most: mostLinksADay });
      const expiresAt = updateLinkEnd(now);
      const link = await makeUpdateLink(tx, organisationId, person, expiresAt, viewer.name);
      const url = this.transport.origin + updateLinkPath(link.token);
      const worded = linkMail({ name: viewer.name, organisation: organisation.name, url, expiresAt });
      await this.outbox.take(tx, {
        ...{ organisationId, kind: 'update-link', address, name: viewer.name, ...worded, stopToken: null, from: null },
        dedupeKey: `update-link ${id}`,
      });
      const subject = { kind: 'person', id: person.id };
      await recordEvent(tx, viewer, { name: 'update-link.send', organisationId, subject, after: { linkId: link.id } });
    });
  }
}

function linkMail({ name, organisation, url, expiresAt }: LinkMail): { subject: string; text: string; html: string } {
  const ends = words.linkEnds(todayIn(expiresAt));
  const page = html`<p>${words.hello(name)}</p>
    <p>${words.linkAsked}</p>
    <p><a class="open" href="${url}">${words.linkOpen}</a></p>
    <p>${ends}</p>
    <p>${words.linkNotAsked}</p>`;
  return {
    subject: words.linkSubject(organisation),
    text: [
      words.hello(name),
      '',
      words.linkAsked,
      '',
      `${words.linkOpen}: ${url}`,
      '',
      ends,
      words.linkNotAsked,
      '',
    ].join('\n'),
    html: mailPage(words.linkSubject(organisation), page),
  };
}
