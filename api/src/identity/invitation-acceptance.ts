import { Injectable } from '@nestjs/common';
import type { AcceptInvitation, OpenInvitation } from '@waymark/contract/people';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { enterDirectory } from '../organisations/enter-directory';
import { Database } from '../platform/database';
import { identifier } from '../platform/idempotency';
import { assertPassword } from './account-checks';
import { findInvitation, type InvitationRow } from './find-invitation';
import { hashPassword } from './passwords';
import { SignIns } from './sign-ins';

interface Acceptance {
  token: string;
  requestId: string;
  userAgent: string | null;
}

/** Someone follows the link of an invitation and becomes a member. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignIns,
  ) {}

  async look(token: string): Promise<OpenInvitation> {
    const { email, organisation, roles, userId } = await findInvitation(this.database, token);
    return { email, organisation, roles, hasAccount: userId !== null };
  }

  /** Answers the token of a new session. An address that has an account shows its password, another chooses one. */
  async accept({ token, requestId, userAgent }: Acceptance, { name, password }: AcceptInvitation): Promise<string> {
    const invitation = await findInvitation(this.database, token);
    const { email, organisationId } = invitation;
    const hash = invitation.userId ? null : await chosenPassword(password, email);
    const known = hash ? null : await this.signIns.accountOf({ email, password });
    const userId = await this.database.commonChange({ own: organisationId, readable: organisationId }, async (tx) => {
      await use(tx, invitation);
      const id = known ?? (await openAccount(tx, { email, name, hash: hash ?? '' }));
      const memberId = await join(tx, invitation, id);
      const { name: kept } = await accountName(tx, id);
      await enterDirectory(tx, organisationId, { userId: id, name: kept, email, roles: invitation.roles });
      await recordEvent(
        tx,
        { userId: id, name: kept, requestId },
        {
          name: 'member.join',
          organisationId,
          subject: { kind: 'member', id: memberId },
          after: { roles: invitation.roles },
        },
      );
      return id;
    });
    return this.signIns.openFor(userId, userAgent);
  }
}

function chosenPassword(password: string, email: string): Promise<string> {
  assertPassword(password, email, '/password');
  return hashPassword(password);
}

/** Of two who follow one link at once, one is in time. */
async function use(tx: EntityManager, { id, organisationId }: InvitationRow): Promise<void> {
  const [, count] = await tx.query<[unknown, number]>(
    `update invitation set accepted_at = now()
     where organisation_id = $1 and id = $2 and accepted_at is null and expires_at > now()`,
    [organisationId, id],
  );
  if (count === 0) throw new Refusal('missing', 'invitation');
}

async function openAccount(
  tx: EntityManager,
  { email, name, hash }: { email: string; name: string; hash: string },
): Promise<string> {
  const id = await identifier(tx);
  await tx.query('insert into user_account (id, email, name, password_hash) values ($1, $2, $3, $4)', [
    id,
    email,
    name,
    hash,
  ]);
  return id;
}

async function accountName(tx: EntityManager, userId: string): Promise<{ name: string }> {
  const rows = await tx.query<{ name: string }[]>('select name from user_account where id = $1', [userId]);
  if (!rows[0]) throw new Refusal('missing', 'invitation');
  return rows[0];
}

async function join(tx: EntityManager, { organisationId, roles }: InvitationRow, userId: string): Promise<string> {
  const rows = await tx.query<{ id: string }[]>(
    'insert into membership (organisation_id, user_id, roles) values ($1, $2, $3) returning id',
    [organisationId, userId, roles],
  );
  return rows[0]?.id ?? '';
}
