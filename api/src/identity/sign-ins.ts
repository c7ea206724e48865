import { Inject, Injectable } from '@nestjs/common';
import type { SignIn } from '@waymark/contract/session';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { isPassword } from './passwords';
import { newToken } from './session-cookie';
import { longestTime } from './viewers';

/** After this many failures the next try has to wait, twice as long each time, up to the longest wait. */
const freeTries = 3;
const longestWaitSeconds = 300;

interface Account {
  id: string;
  password_hash: string;
}

/** Opens and ends sessions. */
@Injectable()
export class SignIns {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Answers the token of a new session. Unknown address and wrong password are one refusal that takes one time. */
  async open({ email, password }: SignIn, userAgent: string | null): Promise<string> {
    const address = email.toLowerCase();
    const account = await this.database.common(async (tx) => {
      await this.assertMayTry(tx, address);
      const rows = await tx.query<Account[]>('select id, password_hash from user_account where email = $1', [address]);
      return rows[0] ?? null;
    });
    if (!(await isPassword(password, account?.password_hash ?? null)) || !account) {
      await this.database.common((tx) => this.rememberFailure(tx, address));
      throw new Refusal('unauthenticated', 'wrong-sign-in');
    }
    return this.openFor(account.id, address, userAgent);
  }

  async end(viewer: Viewer): Promise<void> {
    await this.database.common((tx) =>
      tx.query('update session set ended_at = now() where id = $1', [viewer.sessionId]),
    );
  }

  private async openFor(userId: string, address: string, userAgent: string | null): Promise<string> {
    const { token, hash } = newToken();
    await this.database.commonChange({}, async (tx) => {
      await tx.query('delete from sign_in_delay where key = $1', [address]);
      await tx.query(
        `insert into session (user_id, token_hash, user_agent, ends_at) values ($1, $2, $3, now() + $4::interval)`,
        [userId, hash, userAgent?.slice(0, 400) ?? null, longestTime],
      );
    });
    return token;
  }

  private async assertMayTry(tx: EntityManager, address: string): Promise<void> {
    const waiting = await tx.query<{ seconds: number }[]>(
      `select ceil(extract(epoch from next_at - now()))::integer as seconds from sign_in_delay where key = $1 and next_at > now()`,
      [address],
    );
    if (waiting[0]) throw new Refusal('busy', 'too-many-tries', { seconds: waiting[0].seconds });
  }

  private async rememberFailure(tx: EntityManager, address: string): Promise<void> {
    await tx.query(
      `insert into sign_in_delay (key, failures, next_at) values ($1, 1, now())
       on conflict (key) do update set failures = sign_in_delay.failures + 1,
         next_at = now() + make_interval(secs => case when sign_in_delay.failures < $2 then 0
           else least($3, power(2, sign_in_delay.failures - $2 + 1)) end)`,
      [address, freeTries, longestWaitSeconds],
    );
  }
}
