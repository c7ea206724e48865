import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { MadeUpdateLink, UpdateLink, UpdateLinks as Links } from '@waymark/contract/update-links';
import { can } from '@waymark/domain/access';
import { addDays, todayIn } from '@waymark/domain/day';
import { type StandingLink, updateLinkState } from '@waymark/domain/progress/update-link';
import { Refusal } from '@waymark/domain/refusal';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { updateLinkDigest } from '../identity/link-viewers';
import { Clock } from '../platform/clock';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database, organisationsOf } from '../platform/database';
import { identifier } from '../platform/idempotency';
import type { Viewer } from '../platform/viewer';

const tokenBytes = 32;
const validForDays = 14;

/** Where a link leads, below the site's own address. */
export const updateLinkPath = (token: string): string => `/app/u/${token}`;

/** When a link that is made now ends. */
export const updateLinkEnd = (now: Date): Date => {
  const day = now.toISOString().slice(0, 10);
  return new Date(addDays(day, validForDays) + now.toISOString().slice(10));
};

/** Makes a link to a person's own items and answers its secret, of which only the digest is kept. */
export async function makeUpdateLink(
  tx: EntityManager,
  organisationId: string,
  person: { id: string },
  expiresAt: Date,
  madeBy = 'Waymark',
): Promise<{ id: string; token: string }> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const id = await identifier(tx);
  await tx.query(
    `insert into update_link (organisation_id, id, person_id, token_hash, made_by, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisationId, id, person.id, updateLinkDigest(token), madeBy, expiresAt],
  );
  return { id, token };
}

interface PersonRow {
  id: string;
  organisationId: string;
  name: string;
  userId: string | null;
  gone: boolean;
}

/** Makes, lists and ends links. A link acts as its person: for who has an account only they make one themselves. */
@Injectable()
export class UpdateLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  make(viewer: Viewer, personId: string, request: FastifyRequest): Promise<MadeUpdateLink> {
    return this.database.as(viewer, async (tx) => {
      const person = await this.find(tx, viewer, personId);
      const own = person.userId === viewer.userId;
      const forOther = person.userId === null && can(viewer, 'person:edit', person.organisationId);
      if (!own && !forOther) throw new Refusal('forbidden', 'own-link-only');
      if (person.gone) throw new Refusal('conflict', 'person-left');
      const { organisationId } = person;
      const made = await makeUpdateLink(tx, organisationId, person, updateLinkEnd(this.clock.now()), viewer.name);
      const subject = { kind: 'person', id: person.id };
      await recordEvent(tx, viewer, { name: 'update-link.make', organisationId, subject, after: { linkId: made.id } });
      const origin = this.configuration.publicOrigin ?? `${request.protocol}://${request.host}`;
      const [link] = await linksOf(tx, organisationId, { id: made.id, now: this.clock.now() });
      if (!link) throw new Refusal('missing', 'update-link');
      return { ...link, url: origin + updateLinkPath(made.token) };
    });
  }

  of(viewer: Viewer, personId: string): Promise<Links> {
    return this.database.reading(viewer, async (tx) => {
      const person = await this.find(tx, viewer, personId);
      assertSees(viewer, person);
      return { links: await linksOf(tx, person.organisationId, { personId, now: this.clock.now() }) };
    });
  }

  revoke(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const [link] = await tx.query<{ version: number; personId: string; organisationId: string }[]>(
        `select version, person_id as "personId", organisation_id as "organisationId" from update_link
         where organisation_id = any($1::uuid[]) and id = $2 for update`,
        [organisationsOf(viewer), id],
      );
      if (!link) throw new Refusal('missing', 'update-link');
      const person = await this.find(tx, viewer, link.personId);
      assertSees(viewer, person);
      if (link.version !== version) throw new Refusal('stale', 'update-link', { current: link });
      const { organisationId } = link;
      await tx.query(
        `update update_link set revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, $3),
           version = version + 1 where organisation_id = $1 and id = $2`,
        [organisationId, id, viewer.name],
      );
      const subject = { kind: 'person', id: person.id };
      await recordEvent(tx, viewer, { name: 'update-link.revoke', organisationId, subject, after: { linkId: id } });
    });
  }

  private async find(tx: EntityManager, viewer: Viewer, id: string): Promise<PersonRow> {
    const [person] = await tx.query<PersonRow[]>(
      `select id, organisation_id as "organisationId", name, user_id as "userId",
         left_on is not null and left_on <= $3::date as gone
       from person where organisation_id = any($1::uuid[]) and id = $2`,
      [organisationsOf(viewer), id, this.clock.today()],
    );
    if (!person) throw new Refusal('missing', 'person');
    return person;
  }
}

/** One's own links, and all of them for who keeps the directory. */
function assertSees(viewer: Viewer, person: PersonRow): void {
  const own = person.userId === viewer.userId;
  if (!own && !can(viewer, 'person:edit', person.organisationId)) throw new Refusal('forbidden', 'own-link-only');
}

const columns = `l.id, l.version, l.person_id as "personId", l.made_at as "madeAt", l.made_by as "madeBy",
  l.expires_at as "expiresAt", l.revoked_at as "revokedAt", l.revoked_by as "revokedBy", l.last_used_at as "lastUsedAt"`;

type LinkRow = Omit<UpdateLink, 'state'> & StandingLink;

/** Links with how they stand today, whatever has become of their person since. */
async function linksOf(
  tx: EntityManager,
  organisationId: string,
  { id = null, personId = null, now }: { id?: string | null; personId?: string | null; now: Date },
): Promise<UpdateLink[]> {
  const rows = await tx.query<LinkRow[]>(
    `select ${columns}, l.organisation_id as "organisationId", p.user_id as "userId", m.roles,
       p.left_on is not null and p.left_on <= $4::date as left
     from update_link l
     join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
     left join membership m on m.organisation_id = p.organisation_id and m.user_id = p.user_id and m.suspended_at is null
     where l.organisation_id = $1 and ($2::uuid is null or l.id = $2) and ($3::uuid is null or l.person_id = $3)
     order by l.id desc limit 50`,
    [organisationId, id, personId, todayIn(now)],
  );
  return rows.map((row) => {
    const { organisationId: _organisationId, userId: _userId, roles: _roles, left: _left, ...link } = row;
    return { ...link, state: updateLinkState(row, now) };
  });
}
