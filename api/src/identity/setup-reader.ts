import { Inject, Injectable } from '@nestjs/common';
import type { Setup } from '@waymark/contract/setup';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database } from '../platform/database';
import { type Examples, examplesKey } from './examples';

@Injectable()
export class SetupReader {
  constructor(
    private readonly database: Database,
    @Inject(configurationKey) private readonly configuration: Configuration,
    @Inject(examplesKey) private readonly examples: Examples,
  ) {}

  /** Whether the site is still empty, and, on a demonstration alone, the accounts that one may try. */
  async current(): Promise<Setup> {
    const { demonstration, version } = this.configuration;
    const emails = this.examples.accounts.map((account) => account.email);
    const [state] = await this.database.common((tx) =>
      tx.query<{ needed: boolean; known: string[] }[]>(
        `select not exists (select from user_account) as needed,
           array(select email from user_account where $2 and email = any ($1)) as known`,
        [emails, demonstration],
      ),
    );
    const known = new Set(state?.known);
    const accounts = this.examples.accounts
      .filter((account) => known.has(account.email))
      .map(({ email, name, organisation, purpose }) => ({ email, name, organisation, purpose }));
    const password = accounts.length > 0 ? this.examples.password : null;
    return { needed: state?.needed ?? false, demonstration, version, accounts, password };
  }
}
