import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/viewer';

/**
 * Counts a change of the assessment or of one of its parts, and remembers who made it. The version stays, so that its own
 * fields may be edited meanwhile.
 */
export async function reviseAssessment(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<void> {
  await tx.query(
    `update assessment set revision = revision + 1,
       author_ids = case when $3::uuid = any(author_ids) then author_ids else author_ids || $3::uuid end
     where organisation_id = $1 and id = $2`,
    [organisationId, id, viewer.userId],
  );
}
