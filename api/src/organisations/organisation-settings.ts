import { Injectable } from '@nestjs/common';
import type { ChangeOrganisation } from '@waymark/contract/organisations';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { differences } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { assertVisible, findOrganisation } from './find-organisation';
import { OrganisationEntity } from './organisation.entities';
import { SettingsFollowers } from './settings-followers';

/** What an organisation's administrator decides about it. */
@Injectable()
export class OrganisationSettings {
  constructor(
    private readonly database: Database,
    private readonly followers: SettingsFollowers,
  ) {}

  async change(viewer: Viewer, id: string, version: number, changes: ChangeOrganisation): Promise<void> {
    assertVisible(viewer, id);
    await this.database.within(viewer, id, async (tx) => {
      const row = await findOrganisation(tx, viewer, id);
      assertCan(viewer, 'organisation:settings', id);
      const { before, after } = differences(row, changes);
      // The organisation is the tenant itself, so its row is named by its identifier alone.
      const { affected } = await tx.update(OrganisationEntity, { id, version }, { ...after, version: version + 1 });
      if (affected === 0) throw new Refusal('stale', 'organisation', { current: row });
      if (after.disclosureThreshold !== undefined) await this.followers.thresholdChanged(tx, id);
      await recordEvent(tx, viewer, {
        name: 'organisation.change',
        organisationId: id,
        subject: { kind: 'organisation', id },
        before,
        after,
      });
    });
  }
}
