import type { VersionLine } from '@waymark/contract/versions';
import { Refusal } from '@waymark/domain/refusal';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import type { PlanEntity } from '../plans/plan.entities';
import { seesInside } from '../plans/sees-inside';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { withoutInternal } from './without-internal';

export interface FoundVersion extends VersionLine {
  content: PlanContent;
  fingerprint: string;
}

const lineColumns = `
  v.id, v.number, v.occasion, v.made_at as "madeAt", v.made_by as "madeBy", v.note, v.adopted_by as "adoptedBy",
  v.adopted_on as "adoptedOn"`;

const linesStatement = {
  name: 'version-lines',
  text: `select ${lineColumns} from plan_version v where v.organisation_id = $1 and v.plan_id = $2 order by v.number desc`,
};
const versionStatement = {
  name: 'version-content',
  text: `select ${lineColumns}, v.content, v.content_hash as fingerprint
    from plan_version v where v.organisation_id = $1 and v.plan_id = $2 and v.number = $3`,
};

/** The versions of a plan that was found, the latest first. */
export const versionLines = (tx: EntityManager, plan: PlanEntity): Promise<VersionLine[]> =>
  ask<VersionLine>(tx, linesStatement, [plan.organisationId, plan.id]);

/** One version of a plan that was found, as its reader may see it; the number is as it stands in an address. */
export async function findVersion(
  tx: EntityManager,
  viewer: Viewer,
  plan: PlanEntity,
  number: string,
): Promise<FoundVersion> {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new Refusal('missing', 'version');
  const [version] = await ask<FoundVersion>(tx, versionStatement, [plan.organisationId, plan.id, Number(number)]);
  if (!version) throw new Refusal('missing', 'version');
  return { ...version, content: seenBy(viewer, plan, version.content) };
}

/** Internal notes are not for partners and advisers. */
export function seenBy(viewer: Viewer, plan: PlanEntity, content: PlanContent): PlanContent {
  return seesInside(viewer, plan.organisationId) ? content : withoutInternal(content);
}
