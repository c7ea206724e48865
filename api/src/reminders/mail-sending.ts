import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { type JobData, Jobs } from '../platform/jobs';
import { systemUser } from '../platform/viewer';
import { mailColumns, type MailPlace, type MailRow, type SettledState } from './mail-rows';
import { type Handed, MailTransport } from './mail-transport';
import { mailQueue, Outbox } from './outbox';
import { openMoment } from './quiet-hours';

const minute = 60_000;
const delays = [1, 5, 15, 60, 240].map((minutes) => minutes * minute);
const mostAttempts = 8;
const system = { userId: systemUser };

/**
 * Sends what waits. That a mail is being sent is written, and committed, before it is handed over: nobody else sends it then,
 * and one that a stopped worker had in its hands is found as such and never sent again by itself.
 */
@Injectable()
export class MailSending implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(mailQueue, (data) => this.send(placeIn(data)));
  }

  private async send(place: MailPlace): Promise<void> {
    const { settings } = this.transport;
    if (!settings) return;
    const mail = await this.database.within(system, place.organisationId, (tx) => this.begin(tx, place));
    if (!mail) return;
    const handed = await this.transport.hand(mail, settings);
    await this.database.within(system, place.organisationId, (tx) => this.settle(tx, mail, handed));
  }

  /** Of several workers one finds the mail waiting. One that comes to its reader's quiet hours is put off to their end. */
  private async begin(tx: EntityManager, { organisationId, id }: MailPlace): Promise<MailRow | undefined> {
    const [mail] = await tx.query<MailRow[]>(
      `select ${mailColumns} from mail where organisation_id = $1 and id = $2 and state = 'queued' for update`,
      [organisationId, id],
    );
    if (!mail) return undefined;
    const now = this.clock.now();
    const open = await openMoment(tx, mail, now);
    if (open > now) {
      await this.putOff(tx, mail, { dueAt: open, problem: null });
      return undefined;
    }
    await tx.query(
      `update mail set state = 'sending', attempts = attempts + 1, sending_at = $3, version = version + 1
       where organisation_id = $1 and id = $2`,
      [organisationId, id, now],
    );
    return { ...mail, attempts: mail.attempts + 1 };
  }

  private async settle(tx: EntityManager, mail: MailRow, handed: Handed): Promise<void> {
    if (handed.outcome === 'sent') {
      await this.write(tx, mail, { state: 'sent', messageId: handed.messageId, problem: '' });
      return;
    }
    const { outcome, problem } = handed;
    if (outcome === 'later' && mail.attempts < mostAttempts) await this.putBack(tx, mail, problem);
    else
      await this.write(tx, mail, { state: outcome === 'unknown' ? 'uncertain' : 'failed', messageId: null, problem });
  }

  /** What was sent is kept without its words: they bear links that open something. */
  private async write(
    tx: EntityManager,
    { organisationId, id }: MailPlace,
    { state, messageId, problem }: { state: SettledState; messageId: string | null; problem: string },
  ): Promise<void> {
    await tx.query(
      `update mail set state = $3, message_id = $4, problem = $5, settled_at = $6, version = version + 1,
         text = case when $3 = 'sent' then '' else text end, html = case when $3 = 'sent' then '' else html end
       where organisation_id = $1 and id = $2 and state = 'sending'`,
      [organisationId, id, state, messageId, problem, this.clock.now()],
    );
  }

  /** The next try waits longer each time, and for the end of quiet hours where it would fall into them. */
  private async putBack(tx: EntityManager, mail: MailRow, problem: string): Promise<void> {
    const delay = delays[Math.min(mail.attempts, delays.length) - 1] ?? minute;
    const next = new Date(this.clock.now().getTime() + delay);
    await this.putOff(tx, mail, { dueAt: await openMoment(tx, mail, next), problem });
  }

  private async putOff(
    tx: EntityManager,
    mail: MailRow,
    { dueAt, problem }: { dueAt: Date; problem: string | null },
  ): Promise<void> {
    await tx.query(
      `update mail set state = 'queued', problem = coalesce($3, problem), due_at = $4, version = version + 1
       where organisation_id = $1 and id = $2 and state in ('queued', 'sending')`,
      [mail.organisationId, mail.id, problem, dueAt],
    );
    await this.outbox.ask(tx, mail, dueAt);
  }
}

const placeIn = (data: JobData): MailPlace => ({
  organisationId: String(data['organisationId']),
  id: String(data['id']),
});
