import { Injectable } from '@nestjs/common';
import type { OwnSession, OwnSessions } from '@waymark/contract/session';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { idleTime } from './viewers';

@Injectable()
export class OwnSessionReader {
  constructor(private readonly database: Database) {}

  /** Where the viewer is signed in now, the latest first. */
  async of(viewer: Viewer): Promise<OwnSessions> {
    const sessions = await this.database.common((tx) =>
      tx.query<OwnSession[]>(
        `select id, started_at as "startedAt", last_seen_at as "lastSeenAt", user_agent as "userAgent", id = $2 as current
         from session
         where user_id = $1 and ended_at is null and ends_at > now() and last_seen_at > now() - $3::interval
         order by last_seen_at desc, id desc`,
        [viewer.userId, viewer.sessionId, idleTime],
      ),
    );
    return { sessions };
  }
}
