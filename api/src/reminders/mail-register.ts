import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type MailState, undecidedMail } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { findOrganisation } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { html } from '../platform/html';
import type { Viewer } from '../platform/viewer';
import { mailPage } from './mail-page';
import { mailWords as words } from './mail-words';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';

interface Deciding {
  id: string;
  organisationId: string;
  version: number;
  state: MailState;
}

/** What an administrator does about mail: tries it, and decides about what failed or may not have arrived. */
@Injectable()
export class MailRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
    private readonly outbox: Outbox,
  ) {}

  /** To the one who asks, so that nobody is bothered. */
  async test(viewer: Viewer, organisationId: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const organisation = await findOrganisation(tx, viewer, organisationId);
      assertCan(viewer, 'audit:read', organisationId);
      if (!this.transport.settings) throw new Refusal('conflict', 'mail-not-set-up');
      const text = words.testText(organisation.name);
      const id = await this.outbox.take(tx, {
        ...{ organisationId, kind: 'test', address: viewer.email.toLowerCase(), name: viewer.name },
        ...{
          subject: words.testSubject,
          text,
          html: mailPage(words.testSubject, html`<p>${text}</p>`),
          stopToken: null,
          from: null,
        },
        dedupeKey: `test ${randomUUID()}`,
      });
      const subject = { kind: 'mail', id: id ?? organisationId };
      await recordEvent(tx, viewer, { name: 'mail.test', organisationId, subject });
    });
  }

  async sendAgain(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.decide(viewer, { id, version, to: 'queued' });
  }

  /** It has arrived, or need not. */
  async setAside(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.decide(viewer, { id, version, to: 'set-aside' });
  }

  private async decide(
    viewer: Viewer,
    { id, version, to }: { id: string; version: number; to: 'queued' | 'set-aside' },
  ): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const mail = await findMail(tx, viewer, id);
      if (mail.version !== version) throw new Refusal('stale', 'mail', { current: mail });
      if (!undecidedMail.includes(mail.state)) throw new Refusal('conflict', 'mail-not-undecided');
      if (to === 'queued' && !this.transport.settings) throw new Refusal('conflict', 'mail-not-set-up');
      const { organisationId } = mail;
      const now = this.clock.now();
      const [, count] = await tx.query<[unknown, number]>(
        `update mail set state = $4, version = version + 1, attempts = 0, due_at = $5, settled_at = $6
         where organisation_id = $1 and id = $2 and version = $3`,
        [organisationId, id, version, to, now, to === 'queued' ? null : now],
      );
      if (count === 0) throw new Refusal('stale', 'mail');
      if (to === 'queued') await this.outbox.ask(tx, mail, now);
      const name = to === 'queued' ? 'mail.send-again' : 'mail.set-aside';
      await recordEvent(tx, viewer, { name, organisationId, subject: { kind: 'mail', id } });
    });
  }
}

/** A mail of an organisation whose administrator looks. */
async function findMail(tx: EntityManager, viewer: Viewer, id: string): Promise<Deciding> {
  const [mail] = await tx.query<Deciding[]>(
    `select id, organisation_id as "organisationId", version, state from mail
     where organisation_id = any($1) and id = $2`,
    [organisationsOf(viewer), id],
  );
  if (!mail) throw new Refusal('missing', 'mail');
  assertCan(viewer, 'audit:read', mail.organisationId);
  return mail;
}
