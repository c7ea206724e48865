import { Injectable } from '@nestjs/common';
import type { ChangeNotifications } from '@waymark/contract/reminders';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { isQuietHour } from '@waymark/domain/reminders/digest-slots';
import type { MailPreferences } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database, organisationsOf } from '../platform/database';
import { differences } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { addressOfToken, type PreferenceRow, preferencesOf, writePreferences } from './preference-rows';

/** What readers of mails decide about them: signed in, or by the link in a mail. */
@Injectable()
export class NotificationSettings {
  constructor(private readonly database: Database) {}

  async change(viewer: Viewer, version: number, changes: ChangeNotifications): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await preferencesOf(tx, viewer.email.toLowerCase());
      if (row.version !== version) throw new Refusal('stale', 'notifications', { current: row });
      const next: PreferenceRow = { ...row, ...withoutUndefined(changes) };
      assertAnHourIsLeft(next);
      if (!(await writePreferences(tx, version, next))) throw new Refusal('stale', 'notifications');
      await this.record(tx, viewer, { before: row, after: next });
    });
  }

  /** Whose mails bear a token; null where none do. */
  async addressOf(token: string): Promise<string | null> {
    return this.database.common((tx) => addressOfToken(tx, token));
  }

  /** No mail any more; once more changes nothing. */
  async stop(token: string): Promise<boolean> {
    return this.database.commonChange({}, async (tx) => {
      const address = await addressOfToken(tx, token);
      if (address === null) return false;
      const row = await preferencesOf(tx, address);
      if (row.digest !== 'none') await writePreferences(tx, row.version, { ...row, digest: 'none' });
      return true;
    });
  }

  /** Administrators read who hears of what no more: nobody falls silent unnoticed. */
  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { before: row, after: next }: { before: PreferenceRow; after: PreferenceRow },
  ): Promise<void> {
    const { before, after } = differences<PreferenceRow>(row, next);
    for (const organisationId of organisationsOf(viewer)) {
      const subject = { kind: 'account', id: viewer.userId };
      await recordEvent(tx, viewer, { name: 'notifications.change', organisationId, subject, before, after });
    }
  }
}

const withoutUndefined = (changes: ChangeNotifications): Partial<MailPreferences> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** A digest in the quiet hours would contradict itself. */
function assertAnHourIsLeft(next: MailPreferences): void {
  const timed = next.digest === 'daily' || next.digest === 'weekly';
  if (timed && isQuietHour(next, next.hour)) throw fieldRefused('/hour', 'in-quiet-hours');
}
