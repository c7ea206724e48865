import { Injectable } from '@nestjs/common';
import type { SignIn } from '@waymark/contract/session';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { isPassword } from './passwords';
import { newToken } from './session-cookie';
import { SignInDelays } from './sign-in-delays';
import { longestTime } from './viewers';

interface Account {
  id: string;
  password_hash: string;
}

/** Opens and ends sessions. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly delays: SignInDelays,
  ) {}

  /** Answers the token of a new session. */
  async open(signIn: SignIn, userAgent: string | null): Promise<string> {
    return this.openFor(await this.accountOf(signIn), userAgent);
  }

  /** Whose password it is. Unknown address and wrong password are one refusal that takes one time. */
  async accountOf({ email, password }: SignIn): Promise<string> {
    const address = email.toLowerCase();
    await this.delays.assertMayTry(address);
    const rows = await this.database.common((tx) =>
      tx.query<Account[]>('select id, password_hash from user_account where email = $1', [address]),
    );
    const account = rows[0];
    if (!(await isPassword(password, account?.password_hash ?? null)) || !account) {
      await this.delays.rememberFailure(address);
      throw new Refusal('unauthenticated', 'wrong-sign-in');
    }
    await this.delays.forget(address);
    return account.id;
  }

  /** A session for an account whose holder has just shown who they are. */
  async openFor(userId: string, userAgent: string | null): Promise<string> {
    const { token, hash } = newToken();
    await this.database.common((tx) =>
      tx.query(
        `insert into session (user_id, token_hash, user_agent, ends_at) values ($1, $2, nullif($3, ''), now() + $4::interval)`,
        [userId, hash, userAgent?.slice(0, 400) ?? null, longestTime],
      ),
    );
    return token;
  }

  async end(viewer: Viewer): Promise<void> {
    await this.endOne(viewer, viewer.sessionId);
  }

  /** Ends one of the viewer's own sessions, on this device or another. */
  async endOne(viewer: Viewer, sessionId: string): Promise<void> {
    const [, count] = await this.database.common((tx) =>
      tx.query<[unknown, number]>(
        'update session set ended_at = now() where id = $1 and user_id = $2 and ended_at is null',
        [sessionId, viewer.userId],
      ),
    );
    if (count === 0) throw new Refusal('missing', 'session');
  }
}
