import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';

/** After this many failures the next try has to wait, twice as long each time, up to the longest wait. */
const freeTries = 3;
const longestWaitSeconds = 300;

/** Makes guessing slow, and locks nobody out for good. */
@Injectable()
export class SignInDelays {
  constructor(private readonly database: Database) {}

  async assertMayTry(key: string): Promise<void> {
    const waiting = await this.database.common((tx) =>
      tx.query<{ seconds: number }[]>(
        `select ceil(extract(epoch from next_at - now()))::integer as seconds from sign_in_delay where key = $1 and next_at > now()`,
        [key],
      ),
    );
    if (waiting[0]) throw new Refusal('busy', 'too-many-tries', { seconds: waiting[0].seconds });
  }

  async rememberFailure(key: string): Promise<void> {
    await this.database.common((tx) =>
      tx.query(
        `insert into sign_in_delay (key, failures, next_at) values ($1, 1, now())
         on conflict (key) do update set failures = sign_in_delay.failures + 1,
           next_at = now() + make_interval(secs => case when sign_in_delay.failures < $2 then 0
             else least($3, power(2, sign_in_delay.failures - $2 + 1)) end)`,
        [key, freeTries, longestWaitSeconds],
      ),
    );
  }

  async forget(key: string): Promise<void> {
    await this.database.common((tx) => tx.query('delete from sign_in_delay where key = $1', [key]));
  }
}
