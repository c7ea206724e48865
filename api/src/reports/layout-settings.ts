import { Injectable } from '@nestjs/common';
import type { ChangeLayout } from '@waymark/contract/reports';
import { assertCan } from '@waymark/domain/access';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import { isColour, readableOnWhite } from '@waymark/domain/reports/colour';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible, findOrganisation } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import { differences } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { findLayout } from './find-layout';
import { logoFrom } from './logo-image';
import { DocumentLayoutEntity } from './report.entities';

const colours = ['headingColour', 'tableColour'] as const;
type Changes = Partial<Omit<DocumentLayoutEntity, 'organisationId' | 'version'>>;

export interface LayoutPlace {
  organisationId: string;
  version: number;
}

/** What an organisation's administrator decides about how its documents look. */
@Injectable()
export class LayoutSettings {
  constructor(private readonly database: Database) {}

  async change(viewer: Viewer, place: LayoutPlace, body: ChangeLayout): Promise<void> {
    assertVisible(viewer, place.organisationId);
    assertReadable(body);
    const lowered = Object.fromEntries(
      colours.flatMap((name) => (body[name] ? [[name, body[name].toLowerCase()]] : [])),
    );
    await this.write(viewer, place, { ...body, ...lowered });
  }

  async putLogo(viewer: Viewer, place: LayoutPlace, image: string): Promise<void> {
    assertVisible(viewer, place.organisationId);
    const { type, bytes } = logoFrom(image);
    await this.write(viewer, place, { logo: Buffer.from(bytes), logoType: type });
  }

  async removeLogo(viewer: Viewer, place: LayoutPlace): Promise<void> {
    assertVisible(viewer, place.organisationId);
    await this.write(viewer, place, { logo: null, logoType: null });
  }

  private async write(viewer: Viewer, { organisationId, version }: LayoutPlace, changes: Changes): Promise<void> {
    await this.database.within(viewer, organisationId, async (tx) => {
      await findOrganisation(tx, viewer, organisationId);
      assertCan(viewer, 'organisation:settings', organisationId);
      const row = await rowFor(tx, organisationId);
      const next = { ...changes, version: version + 1 };
      const { affected } = await tx.update(DocumentLayoutEntity, { organisationId, version }, next);
      if (affected === 0) throw new Refusal('stale', 'layout', { current: told(row) });
      const { before, after } = differences(told(row), told({ ...row, ...changes }));
      await recordEvent(tx, viewer, {
        name: 'layout.change',
        organisationId,
        subject: { kind: 'organisation', id: organisationId },
        before,
        after,
      });
    });
  }
}

/** The row is made with the first change, as version 0, so that whoever saw none names that. */
async function rowFor(tx: EntityManager, organisationId: string): Promise<DocumentLayoutEntity> {
  await tx.query(`insert into document_layout (organisation_id, version) values ($1, 0) on conflict do nothing`, [
    organisationId,
  ]);
  const row = await findLayout(tx, organisationId);
  if (!row) throw new Refusal('missing', 'layout');
  return row;
}

/** An event tells that there is a logo, not its bytes. */
const told = ({ logo, ...row }: DocumentLayoutEntity) => ({ ...row, logo: logo && `${logo.length} bytes` });

/** Headings stand on white paper and white words on the colour of tables: both have to be readable. */
function assertReadable(body: ChangeLayout): void {
  const fields = colours.flatMap((name) => {
    const colour = body[name];
    if (colour === undefined) return [];
    if (!isColour(colour)) return [{ pointer: `/${name}`, code: 'not-a-colour' }];
    return readableOnWhite(colour) ? [] : [{ pointer: `/${name}`, code: 'contrast-too-low' }];
  });
  refuseFields(fields);
}
