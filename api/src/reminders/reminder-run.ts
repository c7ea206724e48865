import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Day, todayIn } from '@waymark/domain/day';
import { instantOfLocal } from '@waymark/domain/reminders/local-time';
import { type Reminder, remindersNow } from '@waymark/domain/reminders/reminders-now';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { Jobs } from '../platform/jobs';
import { systemUser } from '../platform/viewer';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';
import { stopTokensOf } from './preference-rows';
import { type MailLine, reminderMail } from './reminder-mail';
import { type Linking, linksFor } from './reminder-links';
import { readReminding } from './reminding-organisations';
import { readStanding, type Reminding } from './standing';
import { sweepMail } from './sweep-mail';

export const reminderQueue = 'reminders';
const everyTenMinutes = '*/10 * * * *';

interface Round extends Linking {
  organisation: Reminding;
  stopTokens: ReadonlyMap<string, string>;
}

/** Looks every ten minutes who is to be reminded of what, and puts one mail for each of them into the outbox. */
@Injectable()
export class ReminderRun implements OnModuleInit {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(reminderQueue, () => this.everywhere());
    this.jobs.repeat(reminderQueue, everyTenMinutes);
  }

  /** One organisation that cannot be reminded holds up no other. */
  private async everywhere(): Promise<void> {
    if (!this.transport.settings) return;
    for (const organisation of await readReminding(this.database)) {
      try {
        await this.within(organisation);
      } catch (error) {
        this.log.error(error);
      }
    }
  }

  /** All in one transaction, one replica after the other: the look, the mails, their jobs, and what was told to whom. */
  private async within(organisation: Reminding): Promise<void> {
    const now = this.clock.now();
    await this.database.within({ userId: systemUser }, organisation.id, async (tx) => {
      const since = await beginLook(tx, organisation.id, now);
      await sweepMail(tx, this.outbox, { organisationId: organisation.id, now });
      const standing = await readStanding(tx, organisation, now);
      const byHearer = groupedByHearer(remindersNow({ ...standing, since }));
      const stopTokens = await stopTokensOf(tx, [...byHearer.keys()]);
      const round = { tx, organisation, standing, stopTokens };
      for (const [address, reminders] of byHearer) await this.tell(round, address, reminders);
    });
  }

  private async tell(round: Round, address: string, reminders: readonly Reminder[]): Promise<void> {
    const { tx, organisation, standing, stopTokens } = round;
    const stopToken = stopTokens.get(address) ?? null;
    const name = standing.people.get(address)?.name ?? address;
    const lines = reminders.flatMap((reminder) => {
      const item = standing.owned.get(reminder.item);
      return item ? [{ reminder, item }] : [];
    });
    const links = await linksFor(round, { address, lines, origin: this.transport.origin, stopToken });
    const worded = reminderMail({ name, organisation: organisation.name, lines, links });
    const from = reminders[0]?.from ?? standing.now;
    const dedupeKey = keyFor(address, reminders);
    const mailId = await this.outbox.take(tx, {
      ...{ organisationId: organisation.id, kind: 'reminder', address, name, ...worded, stopToken, dedupeKey, from },
    });
    if (mailId === null) return;
    await keepTold(tx, { organisationId: organisation.id, mailId, address, lines, on: todayIn(from) });
  }
}

function groupedByHearer(reminders: readonly Reminder[]): Map<string, Reminder[]> {
  const grouped = new Map<string, Reminder[]>();
  for (const reminder of reminders) grouped.set(reminder.hearer, [...(grouped.get(reminder.hearer) ?? []), reminder]);
  return grouped;
}

/** The time of the last look, and from now on this one; a first look sees the hours of its own day. */
async function beginLook(tx: EntityManager, organisationId: string, now: Date): Promise<Date> {
  const rows = await tx.query<{ at: string | null }[]>(
    `insert into reminder_run (organisation_id, ran_at) values ($1, $2)
     on conflict (organisation_id) do update set ran_at = excluded.ran_at returning old.ran_at as at`,
    [organisationId, now],
  );
  return rows[0]?.at ? new Date(rows[0].at) : instantOfLocal(todayIn(now), 0);
}

/** The same things on the same rungs are told to somebody once. */
function keyFor(address: string, reminders: readonly Reminder[]): string {
  const told = reminders.map(({ item, rung, dueOn, from }) => `${item} ${rung} ${dueOn} ${todayIn(from)}`).sort();
  return `reminder ${createHash('sha256')
    .update([address, ...told].join('\n'))
    .digest('hex')}`;
}

interface ToldNow {
  organisationId: string;
  mailId: string;
  address: string;
  lines: readonly MailLine[];
  on: Day;
}

async function keepTold(tx: EntityManager, { organisationId, mailId, address, lines, on }: ToldNow): Promise<void> {
  await tx.query(
    `insert into reminder_sent (organisation_id, mail_id, address, sent_on, item_kind, item_id, rung, due_on)
     select $1, $2, $3, $4, * from unnest($5::text[], $6::uuid[], $7::integer[], $8::date[])`,
    [
      ...[organisationId, mailId, address, on],
      ...[lines.map(({ item }) => item.kind), lines.map(({ item }) => item.id)],
      ...[lines.map(({ reminder }) => reminder.rung), lines.map(({ reminder }) => reminder.dueOn)],
    ],
  );
}
