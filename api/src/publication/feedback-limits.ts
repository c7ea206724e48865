import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';

/** In an hour. Several people may answer from one library or one family. */
export const mostFromOneAddress = 10;
export const mostForOneConsultation = 300;

const saltLength = 32;

/**
 * Keeps a form from being flooded. No address is stored: it is counted under a digest with a salt that is drawn for the day
 * and thrown away with it.
 */
@Injectable()
export class FeedbackLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one answer; false when there were too many within the hour. */
  async take(address: string, consultationId: string): Promise<boolean> {
    return this.database.commonChange({}, async (tx) => {
      const salt = await saltOf(tx, this.clock.today());
      const digest = createHash('sha256').update(salt).update(address).digest('base64url');
      await tx.query('delete from feedback_count where ends_at < now()');
      const fromHere = await this.count(tx, `${consultationId} ${digest}`);
      const forAll = await this.count(tx, consultationId);
      return fromHere <= mostFromOneAddress && forAll <= mostForOneConsultation;
    });
  }

  private async count(tx: EntityManager, key: string): Promise<number> {
    const rows = await tx.query<{ count: number }[]>(
      `insert into feedback_count (key, count, ends_at) values ($1, 1, now() + interval '1 hour')
       on conflict (key) do update set count = feedback_count.count + 1 returning count`,
      [key],
    );
    return rows[0]?.count ?? 0;
  }
}

async function saltOf(tx: EntityManager, today: Day): Promise<Buffer> {
  await tx.query('delete from feedback_salt where on_day < $1', [today]);
  await tx.query('insert into feedback_salt (on_day, salt) values ($1, $2) on conflict (on_day) do nothing', [
    today,
    randomBytes(saltLength),
  ]);
  const rows = await tx.query<{ salt: Buffer }[]>('select salt from feedback_salt where on_day = $1', [today]);
  return rows[0]?.salt ?? randomBytes(saltLength);
}
