import { Injectable } from '@nestjs/common';
import type { Layout } from '@waymark/contract/reports';
import { can } from '@waymark/domain/access';
import { assertVisible, findOrganisation } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { plainLayout } from './document-layout';
import { findLayout } from './find-layout';
import type { DocumentLayoutEntity } from './report.entities';

/** Answers how an organisation's documents look. */
@Injectable()
export class LayoutReader {
  constructor(private readonly database: Database) {}

  async layout(viewer: Viewer, organisationId: string): Promise<Layout> {
    assertVisible(viewer, organisationId);
    const row = await this.database.readingWithin(viewer, organisationId, async (tx) => {
      await findOrganisation(tx, viewer, organisationId);
      return findLayout(tx, organisationId);
    });
    const { headingColour, tableColour, footerLine, committeeName, leadText } = row ?? plainLayout;
    return {
      organisationId,
      version: row?.version ?? 0,
      ...{ headingColour, tableColour, footerLine, committeeName, leadText },
      logo: row && addressOf(row),
      mayChange: can(viewer, 'organisation:settings', organisationId),
    };
  }
}

const addressOf = ({ logo, logoType }: DocumentLayoutEntity): string | null =>
  logo && logoType ? `data:${logoType};base64,${logo.toString('base64')}` : null;
