import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Jobs } from '../platform/jobs';
import type { MailPlace, MailRow } from './mail-rows';

export const mailQueue = 'mail';

export interface NewMail extends Omit<MailRow, 'id' | 'attempts'> {
  /** Of two mails under one key only the first is kept. */
  dedupeKey: string;
  /** Not before this moment. */
  from: Date | null;
}

/** Takes mails in the transaction of what causes them: they are sent if, and only if, that is committed. */
@Injectable()
export class Outbox {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The mail's id, or null where one stands under its key already. */
  async take(tx: EntityManager, mail: NewMail): Promise<string | null> {
    const now = this.clock.now();
    const dueAt = mail.from !== null && mail.from > now ? mail.from : now;
    const rows = await tx.query<{ id: string }[]>(
      `insert into mail (organisation_id, kind, address, name, subject, text, html, stop_token, dedupe_key, queued_at, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (organisation_id, dedupe_key) do nothing returning id`,
      [
        ...[mail.organisationId, mail.kind, mail.address, mail.name, mail.subject, mail.text, mail.html],
        ...[mail.stopToken, mail.dedupeKey, now, dueAt],
      ],
    );
    const id = rows[0]?.id ?? null;
    if (id !== null) await this.ask(tx, { organisationId: mail.organisationId, id }, dueAt);
    return id;
  }

  /** Asks for a mail that waits to be sent, not before a moment. */
  async ask(tx: EntityManager, { organisationId, id }: MailPlace, dueAt: Date): Promise<void> {
    const later = dueAt > this.clock.now() ? { startAfter: dueAt } : {};
    await this.jobs.send(tx, mailQueue, { organisationId, id }, later);
  }
}
