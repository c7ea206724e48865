import { Injectable } from '@nestjs/common';
import type { Mail, MailCount, MailItem, MailPreview, RemindedLine } from '@waymark/contract/reminders';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type Hearer, remindersNow, unheardItems } from '@waymark/domain/reminders/reminders-now';
import { type MailState, undecidedMail } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';
import { assertVisible } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { MailTransport } from './mail-transport';
import { remindingOf } from './reminding-organisations';
import { readStanding, type Standing } from './standing';
import type { StandingItem } from './standing-items';

const mostOfEach = 50;
const waiting: readonly MailState[] = ['queued', 'sending'];

const itemColumns = `id, version, kind, name, address, subject, state, attempts, problem, queued_at as "queuedAt",
  settled_at as "settledAt"`;

/** Answers an administrator how the mail of their organisation goes. */
@Injectable()
export class MailReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
  ) {}

  async of(viewer: Viewer, organisationId: string): Promise<Mail> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'audit:read', organisationId);
    const organisation = await remindingOf(this.database, organisationId);
    if (!organisation) throw new Refusal('missing', 'organisation');
    return this.database.reading(viewer, async (tx) => {
      const standing = await readStanding(tx, organisation, this.clock.now());
      return {
        from: addressIn(this.transport.settings?.from ?? null),
        lastLookedAt: await lastLook(tx, organisationId),
        counts: await countsOf(tx, organisationId),
        toDecide: await listOf(tx, organisationId, undecidedMail),
        waiting: await listOf(tx, organisationId, waiting),
        sent: await listOf(tx, organisationId, ['sent']),
        preview: previewOf(standing),
        unheard: unheardItems(standing).flatMap(({ key }) => {
          const item = standing.owned.get(key);
          return item ? [{ ...lineOf(item), late: item.dueOn !== null }] : [];
        }),
      };
    });
  }

  async one(viewer: Viewer, id: string): Promise<MailItem> {
    return this.database.reading(viewer, async (tx) => {
      const [item] = await tx.query<MailItem[]>(
        `select ${itemColumns} from mail where organisation_id = any($1) and id = $2`,
        [organisationsOf(viewer), id],
      );
      if (!item) throw new Refusal('missing', 'mail');
      return item;
    });
  }
}

const addressIn = (from: string | null): string | null =>
  from === null ? null : (/<([^>]+)>$/.exec(from)?.[1] ?? from);

async function lastLook(tx: EntityManager, organisationId: string): Promise<string | null> {
  const rows = await tx.query<{ at: string }[]>(`select ran_at as at from reminder_run where organisation_id = $1`, [
    organisationId,
  ]);
  return rows[0]?.at ?? null;
}

const countsOf = (tx: EntityManager, organisationId: string): Promise<MailCount[]> =>
  tx.query<MailCount[]>(
    `select state, count(*)::integer as count from mail where organisation_id = $1 group by state order by state`,
    [organisationId],
  );

const listOf = (tx: EntityManager, organisationId: string, states: readonly MailState[]): Promise<MailItem[]> =>
  tx.query<MailItem[]>(
    `select ${itemColumns} from mail where organisation_id = $1 and state = any($2)
     order by queued_at desc, id desc limit ${mostOfEach}`,
    [organisationId, states],
  );

/** Whatever would be told were it everybody's hour: each as if they had no quiet hours and wanted to know at once. */
function previewOf(standing: Standing): MailPreview[] {
  const hearers = new Map<string, Hearer>();
  for (const [key, hearer] of standing.hearers) {
    const { preferences } = hearer;
    const digest = preferences.digest === 'none' ? 'none' : 'instantly';
    const atOnce = { ...preferences, digest, quietFrom: 0, quietUntil: 0, workingDaysOnly: false } as const;
    hearers.set(key, { ...hearer, preferences: atOnce });
  }
  const previews = new Map<string, MailPreview>();
  for (const { item: key, hearer, step, rung } of remindersNow({ ...standing, hearers, since: standing.now })) {
    const item = standing.owned.get(key);
    if (!item) continue;
    const preview = previews.get(hearer) ?? emptyPreview(standing, hearer);
    preview.lines.push({ ...lineOf(item), late: item.dueOn !== null && rung >= 0, step });
    previews.set(hearer, preview);
  }
  return [...previews.values()];
}

const emptyPreview = ({ people, hearers }: Standing, address: string): MailPreview => ({
  name: people.get(address)?.name ?? address,
  address,
  digest: hearers.get(address)?.preferences.digest ?? 'none',
  lines: [],
});

const lineOf = ({ kind, state, title, planTitle, dueOn, since, overdue }: StandingItem): RemindedLine => ({
  ...{ kind, state, title, planTitle, dueOn, since, late: overdue },
});
