import { randomBytes } from 'node:crypto';
import type { Role } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { type Actor, recordEvent } from '../audit/record-event';
import { digestOf } from './session-cookie';

const validFor = '14 days';
const tokenBytes = 32;

export interface InvitationMade {
  id: string;
  organisationId: string;
  email: string;
  roles: readonly Role[];
}

export const invitationDigest = (token: string): string => digestOf(token).toString('hex');
const newInvitationToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** Invites an address and answers the token of its link, which is kept nowhere; earlier invitations of the address end. */
export async function issueInvitation(tx: EntityManager, actor: Actor, invitation: InvitationMade): Promise<string> {
  const { id, organisationId, email, roles } = invitation;
  const token = newInvitationToken();
  await tx.query(
    `update invitation set expires_at = now()
     where organisation_id = $1 and email = $2 and accepted_at is null and expires_at > now()`,
    [organisationId, email],
  );
  await tx.query(
    `insert into invitation (organisation_id, id, email, roles, token_hash, expires_at)
     values ($1, $2, $3, $4, $5, now() + $6::interval)`,
    [organisationId, id, email, roles, invitationDigest(token), validFor],
  );
  await recordEvent(tx, actor, {
    name: 'invitation.issue',
    organisationId,
    subject: { kind: 'invitation', id },
    after: { email, roles },
  });
  return token;
}

/** The same invitation under a new link, for a request that is repeated because its answer was lost. */
export async function renewInvitation(tx: EntityManager, organisationId: string, email: string): Promise<string> {
  const token = newInvitationToken();
  const [, count] = await tx.query<[unknown, number]>(
    `update invitation set token_hash = $3
     where organisation_id = $1 and email = $2 and accepted_at is null and expires_at > now()`,
    [organisationId, email, invitationDigest(token)],
  );
  if (count === 0) throw new Refusal('conflict', 'already-exists');
  return token;
}
