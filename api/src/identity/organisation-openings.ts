import { Injectable } from '@nestjs/common';
import type { NewOrganisation } from '@waymark/contract/organisations';
import { Refusal } from '@waymark/domain/refusal';
import { openOrganisation, openedBefore } from '../organisations/organisation-register';
import { Database } from '../platform/database';
import { identifier, identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertEmail } from './account-checks';
import type { Issued } from './invitation-links';
import { issueInvitation, renewInvitation } from './issue-invitation';

/** Opens further organisations on a site, each with an invitation for who will administer it. */
@Injectable()
export class OrganisationOpenings {
  constructor(private readonly database: Database) {}

  async open(
    viewer: Viewer,
    key: Repeatable | null,
    { areaCode, administratorEmail }: NewOrganisation,
  ): Promise<Issued> {
    if (!viewer.operator) throw new Refusal('forbidden', 'permission', { permission: 'operator' });
    const email = assertEmail(administratorEmail, '/administratorEmail');
    return this.database.as(viewer, async (tx) => {
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) {
        const organisation = await openedBefore(tx, id);
        return { token: await renewInvitation(tx, id, email), organisation, email };
      }
      const { name } = await openOrganisation(tx, viewer, { id, areaCode });
      const invitation = { id: await identifier(tx), organisationId: id, email, roles: ['administrator'] as const };
      return { token: await issueInvitation(tx, viewer, invitation), organisation: name, email };
    });
  }
}
