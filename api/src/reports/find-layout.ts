import type { EntityManager } from 'typeorm';
import { type DocumentLayout, plainLayout } from './document-layout';
import { logoOf } from './logo-image';
import { DocumentLayoutEntity } from './report.entities';

/** How the documents of an organisation look, which the caller has allowed the viewer to read. */
export async function findLayout(tx: EntityManager, organisationId: string): Promise<DocumentLayoutEntity | null> {
  return tx.findOneBy(DocumentLayoutEntity, { organisationId });
}

export async function layoutFor(tx: EntityManager, organisationId: string): Promise<DocumentLayout> {
  const row = await findLayout(tx, organisationId);
  if (!row) return plainLayout;
  const { headingColour, tableColour, footerLine, committeeName, leadText, logo } = row;
  return { headingColour, tableColour, footerLine, committeeName, leadText, logo: logo && logoOf(logo) };
}
