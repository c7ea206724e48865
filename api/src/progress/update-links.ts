import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { MadeUpdateLink, UpdateLink, UpdateLinks as Links } from '@waymark/contract/update-links';
import { can } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/day';
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

const columns = `id, version, person_id as "personId", made_at as "madeAt", made_by as "madeBy", expires_at as "expiresAt",
  revoked_at as "revokedAt", revoked_by as "revokedBy", last_used_at as "lastUsedAt"`;

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
      const [link] = await linksOf(tx, organisationId, { id: made.id });
      if (!link) throw new Refusal('missing', 'update-link');
      return { ...link, url: origin + updateLinkPath(made.token) };
    });
  }

  of(viewer: Viewer, personId: string): Promise<Links> {
    return this.database.reading(viewer, async (tx) => {
      const person = await this.find(tx, viewer, personId);
      assertSees(viewer, person);
      return { links: await linksOf(tx, person.organisationId, { personId }) };
    });
  }

  revoke(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const [link] = await tx.query<(UpdateLink & { organisationId: string })[]>(
        `select ${columns}, organisation_id as "organisationId" from update_link
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

function linksOf(
  tx: EntityManager,
  organisationId: string,
  of: { id?: string; personId?: string },
): Promise<UpdateLink[]> {
  return tx.query<UpdateLink[]>(
    `select ${columns} from update_link
     where organisation_id = $1 and ($2::uuid is null or id = $2) and ($3::uuid is null or person_id = $3)
     order by id desc limit 50`,
    [organisationId, of.id ?? null, of.personId ?? null],
  );
}
