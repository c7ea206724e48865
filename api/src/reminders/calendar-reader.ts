import { Inject, Injectable } from '@nestjs/common';
import { addDays, todayIn } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import { Clock } from '../platform/clock';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database } from '../platform/database';
import { systemUser } from '../platform/viewer';
import { type OwnedItem, ownedItems } from '../progress/owned-items';
import { secretHash } from './calendar-feeds';
import { type CalendarEvent, calendarText } from './calendar-text';
import { calendarWords as words, mailWords } from './mail-words';

const daysAhead = 550;
const daysBack = 400;

/** Answers the calendar of what somebody has to do, to whoever holds its address. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async of(secret: string, origin: string): Promise<string> {
    const now = this.clock.now();
    const reader = await this.open(secret, now);
    const at = this.configuration.publicOrigin ?? origin;
    const events: CalendarEvent[] = [];
    for (const organisationId of reader.organisationIds) {
      const items = await this.database.readingWithin({ ...nobody, userId: reader.userId }, organisationId, (tx) =>
        ownedItems(tx, organisationId, todayIn(now)),
      );
      events.push(...items.filter((item) => isOwn(item, reader.userId)).flatMap((item) => eventOf(item, at, now)));
    }
    return calendarText(words.name, events, now);
  }

  /** Where the account works today; a suspended membership shows nothing. */
  private async open(secret: string, now: Date): Promise<{ userId: string; organisationIds: string[] }> {
    const rows = await this.database.common((tx) =>
      tx.query<[{ userId: string }[], number]>(
        `update calendar_feed set last_read_at = $2 where secret_hash = $1 and revoked_at is null returning user_id as "userId"`,
        [secretHash(secret), now],
      ),
    );
    const userId = rows[0][0]?.userId;
    if (!userId) throw new Refusal('missing', 'calendar');
    const memberships = await this.database.commonChange({ user: userId }, (tx) =>
      tx.query<{ id: string }[]>(
        `select organisation_id as id from membership where user_id = $1 and suspended_at is null order by 1`,
        [userId],
      ),
    );
    return { userId, organisationIds: memberships.map(({ id }) => id) };
  }
}

const nobody = {
  name: '',
  email: '',
  operator: false,
  grants: [],
  sessionId: systemUser,
  sessionEndsAt: '',
  requestId: '',
};

const isOwn = ({ owner, secondOwner }: OwnedItem, userId: string): boolean =>
  owner?.userId === userId || secondOwner?.userId === userId;

function eventOf(item: OwnedItem, origin: string, now: Date): CalendarEvent[] {
  const { kind, id, dueOn, reference, title, planTitle } = item;
  const today = todayIn(now);
  if (dueOn === null || dueOn > addDays(today, daysAhead) || dueOn < addDays(today, -daysBack)) return [];
  const name = [mailWords.kind(item), reference, title].filter((part) => part !== null && part !== '').join(' ');
  const url = `${origin}/app/updates`;
  return [
    { uid: `${kind}-${id}@waymark`, on: dueOn, summary: words.due(name), description: `${planTitle}\n${url}`, url },
  ];
}
