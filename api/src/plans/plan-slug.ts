import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';

const longest = 80;
const marks = /\p{M}/gu;

export interface Titled {
  title: string;
  startsOn: Day;
  endsOn: Day;
}

/** The words of a plan's address: its title and its years. */
export function slugOf({ title, startsOn, endsOn }: Titled): string {
  const words = title
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${words || 'plan'}-${startsOn.slice(0, 4)}-${endsOn.slice(0, 4)}`;
}

/** An address that no other plan of the organisation has; plans are named one after the other. */
export async function freeSlug(
  tx: EntityManager,
  plan: Titled & { organisationId: string; id: string },
): Promise<string> {
  const slug = slugOf(plan);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [plan.organisationId]);
  const rows = await tx.query<{ slug: string }[]>(
    `select slug from plan where organisation_id = $1 and id <> $2 and (slug = $3 or slug like $3 || '-%')`,
    [plan.organisationId, plan.id, slug],
  );
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
