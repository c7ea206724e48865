import { Injectable } from '@nestjs/common';
import { can, type Role } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { systemUser, type Viewer } from '../platform/viewer';
import { digestOf } from './session-cookie';
import { SignInDelays } from './sign-in-delays';

/** The header in which the page of a link sends its secret. */
const updateLinkHeader = 'x-update-link';

const tokenForm = /^[\w-]{43}$/;
/** A minute of hurried work is some twenty requests. */
const mostUsesAMinute = 120;

export const updateLinkDigest = (token: string): string => digestOf(token).toString('hex');

interface LinkRow {
  organisationId: string;
  id: string;
}

interface HolderRow {
  personId: string;
  name: string;
  email: string | null;
  userId: string | null;
  roles: Role[] | null;
  expiresAt: string;
  uses: number;
}

/**
 * Finds who came by a link to their own items. They are a viewer of one organisation who may do no more than a contributor,
 * reach no route but those of links, and stop being one with the link, when they leave or when they are suspended.
 */
@Injectable()
export class LinkViewers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly delays: SignInDelays,
  ) {}

  async find(request: FastifyRequest): Promise<Viewer> {
    const token = request.headers[updateLinkHeader];
    if (typeof token !== 'string' || !tokenForm.test(token)) throw new Refusal('unauthenticated', 'no-link');
    const link = await this.known(token);
    if (!link) {
      const key = `link ${request.ip}`;
      await this.delays.assertMayTry(key);
      await this.delays.rememberFailure(key);
      throw new Refusal('unauthenticated', 'link-ended');
    }
    const { organisationId, id } = link;
    const holder = await this.database.within({ userId: systemUser }, organisationId, (tx) => this.use(tx, link));
    if (!holder) throw new Refusal('unauthenticated', 'link-ended');
    if (holder.uses > mostUsesAMinute) throw new Refusal('busy', 'too-many-tries', { seconds: 60 });
    const { personId, name, email, userId, roles, expiresAt } = holder;
    return {
      ...{ userId: userId ?? personId, name, email: email ?? '', operator: false },
      grants: [{ organisationId, kind: 'council', roles: rolesByLink(userId, roles ?? [], organisationId) }],
      ...{ sessionId: id, sessionEndsAt: expiresAt, requestId: request.id },
      link: { id, personId, hasAccount: userId !== null },
    };
  }

  private async known(token: string): Promise<LinkRow | undefined> {
    const digest = updateLinkDigest(token);
    const rows = await this.database.commonChange({ update_link: digest }, (tx) =>
      tx.query<LinkRow[]>('select organisation_id as "organisationId", id from update_link where token_hash = $1', [
        digest,
      ]),
    );
    return rows[0];
  }

  /** Counts the use; nothing when the link is over, or its person has left or may not come in. */
  private async use(tx: EntityManager, { organisationId, id }: LinkRow): Promise<HolderRow | undefined> {
    const [rows] = await tx.query<[HolderRow[], number]>(
      `update update_link l set last_used_at = $3,
         window_began_at = case when window_began_at > $3::timestamptz - interval '1 minute' then window_began_at else $3 end,
         window_uses = case when window_began_at > $3::timestamptz - interval '1 minute' then window_uses + 1 else 1 end
       from person p
       left join membership m on m.organisation_id = p.organisation_id and m.user_id = p.user_id and m.suspended_at is null
       where l.organisation_id = $1 and l.id = $2 and l.revoked_at is null and l.expires_at > $3
         and p.organisation_id = l.organisation_id and p.id = l.person_id and (p.left_on is null or p.left_on > $4::date)
         and (p.user_id is null or m.id is not null)
       returning p.id as "personId", p.name, p.email, p.user_id as "userId", m.roles, l.expires_at as "expiresAt",
         l.window_uses as uses`,
      [organisationId, id, this.clock.now(), this.clock.today()],
    );
    return rows[0];
  }
}

/** By a link nobody may do more than signed in, and nobody more than a contributor. */
function rolesByLink(userId: string | null, roles: readonly Role[], organisationId: string): Role[] {
  if (userId === null) return ['contributor'];
  const signedIn = { userId, name: '', operator: false, grants: [{ organisationId, roles }] };
  return [can(signedIn, 'action:update-own', organisationId) ? 'contributor' : 'viewer'];
}
