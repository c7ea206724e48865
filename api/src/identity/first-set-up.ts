import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FirstSetup } from '@waymark/contract/setup';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { openOrganisation } from '../organisations/organisation-register';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database } from '../platform/database';
import { identifier } from '../platform/idempotency';
import { assertEmail, assertPassword } from './account-checks';
import type { Issued } from './invitation-links';
import { issueInvitation } from './issue-invitation';
import { hashPassword } from './passwords';
import { digestOf } from './session-cookie';

// An arbitrary number by which two set-ups at once wait for each other.
const setUpLock = 7_231_907;

/** Sets up an empty site: who runs it, the first organisation, and who will administer that. */
@Injectable()
export class FirstSetUp {
  constructor(
    private readonly database: Database,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async take(setup: FirstSetup, requestId: string): Promise<Issued> {
    await this.database.common(assertEmpty);
    if (!timingSafeEqual(digestOf(setup.setupCode), digestOf(this.configuration.setupCode)))
      throw new Refusal('forbidden', 'setup-code');
    const operatorEmail = assertEmail(setup.operatorEmail, '/operatorEmail');
    const email = assertEmail(setup.administratorEmail, '/administratorEmail');
    assertPassword(setup.operatorPassword, operatorEmail, '/operatorPassword');
    const hash = await hashPassword(setup.operatorPassword);
    return this.database.commonChange({}, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [setUpLock]);
      await assertEmpty(tx);
      const userId = await identifier(tx);
      await tx.query(
        `insert into user_account (id, email, name, password_hash, operator) values ($1, $2, $3, $4, true)`,
        [userId, operatorEmail, setup.operatorName, hash],
      );
      const actor = { userId, name: setup.operatorName, requestId };
      const { id, name } = await openOrganisation(tx, actor, { id: await identifier(tx), areaCode: setup.areaCode });
      const invitation = { id: await identifier(tx), organisationId: id, email, roles: ['administrator'] as const };
      return { token: await issueInvitation(tx, actor, invitation), organisation: name, email };
    });
  }
}

async function assertEmpty(tx: EntityManager): Promise<void> {
  const accounts = await tx.query<unknown[]>('select from user_account limit 1');
  if (accounts.length > 0) throw new Refusal('conflict', 'setup-done');
}
