import { Injectable } from '@nestjs/common';
import type { Publication, PublicationPreview, Publications } from '@waymark/contract/publications';
import { can } from '@waymark/domain/access';
import { lockOn } from '@waymark/domain/governance/publishing-lock';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { locksFrom } from '../governance/publishing-open';
import { findPlan } from '../plans/find-plan';
import { isPublic } from '../plans/public-versions';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { nextNumber } from './keep-publication';
import { planSnapshot } from './plan-snapshot';
import { publicationPreview } from './preview';
import { snapshotRows } from './snapshot-rows';

const publicationSelect = `
  select id, number, '/plans/' || council_slug || '/' || plan_slug || '/versions/' || number as path,
    published_at as "publishedAt", published_by as "publishedBy", content ->> 'summary' as summary,
    public_from as "publicFrom", cancelled_at as "cancelledAt",
    ${isPublic('v', '$3')} as public
  from published_plan v where organisation_id = $1 and plan_id = $2`;

/** What would become public, and what is. */
@Injectable()
export class PublicationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async preview(viewer: Viewer, planId: string): Promise<PublicationPreview> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      const may = can(viewer, 'plan:publish', organisationId) || can(viewer, 'plan:edit', organisationId);
      if (!may) throw new Refusal('forbidden', 'permission', { permission: 'plan:publish' });
      const rows = await snapshotRows(tx, organisationId, planId);
      const today = this.clock.today();
      const content = planSnapshot(rows, { adoptedBy: '', adoptedOn: today, summary: '' }, today);
      const preview = publicationPreview(rows, content, await nextNumber(tx, organisationId, planId));
      return { ...preview, lock: lockOn(await locksFrom(tx, organisationId, today), today) };
    });
  }

  /** Every version of a plan, the latest first. */
  async list(viewer: Viewer, planId: string): Promise<Publications> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findPlan(tx, viewer, planId);
      return { publications: await publicationsOf(tx, organisationId, planId, this.clock.now()) };
    });
  }

  async one(viewer: Viewer, planId: string, id: string): Promise<Publication> {
    const { publications } = await this.list(viewer, planId);
    const found = publications.find((publication) => publication.id === id);
    if (!found) throw new Refusal('missing', 'publication');
    return found;
  }
}

function publicationsOf(tx: EntityManager, organisationId: string, planId: string, now: Date): Promise<Publication[]> {
  return tx.query<Publication[]>(`${publicationSelect} order by number desc`, [organisationId, planId, now]);
}
