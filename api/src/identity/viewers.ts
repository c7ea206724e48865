import { Injectable } from '@nestjs/common';
import type { Grant } from '@waymark/contract/session';
import { Database } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { digestOf } from './session-cookie';

export const idleTime = '60 minutes';
export const longestTime = '12 hours';

const viewerStatement = { name: 'viewer', text: 'select * from viewer_of($1, $2)' };

interface ViewerRow {
  session_id: string;
  user_id: string;
  name: string;
  email: string;
  operator: boolean;
  ends_at: string;
  grants: Grant[];
}

/** A viewer with what the pages show of their organisations. */
export interface KnownViewer extends Viewer {
  grants: Grant[];
}

/** Finds who holds a session's token. */
@Injectable()
export class Viewers {
  constructor(private readonly database: Database) {}

  async find(token: string, requestId: string): Promise<KnownViewer | null> {
    const [row] = await this.database.common((tx) => ask<ViewerRow>(tx, viewerStatement, [digestOf(token), idleTime]));
    if (!row) return null;
    return {
      userId: row.user_id,
      name: row.name,
      email: row.email,
      operator: row.operator,
      grants: row.grants,
      sessionId: row.session_id,
      sessionEndsAt: row.ends_at,
      requestId,
    };
  }
}
