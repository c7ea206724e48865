import type { ChangeAction } from '@waymark/contract/actions';
import type { FieldProblem } from '@waymark/contract/problem';
import type { Day } from '@waymark/domain/day';
import { partnersOfAction, tagsOfAction } from '@waymark/domain/limits';
import { refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { assertLeadsKnown } from './assert-leads';

const leadFields = { people: ['councilLeadId'], members: ['taskforceLeadId', 'partnerIds'] };

interface Dates {
  startsOn?: Day | null;
  dueOn?: Day | null;
}

/** Refuses what an action can never hold. What it merely lacks is left to the plan checks, since drafts are unfinished. */
export async function assertActionFits(
  tx: EntityManager,
  organisationId: string,
  body: ChangeAction,
  former: Dates = {},
): Promise<void> {
  refuseFields([...dateProblems(body, former), ...sizeProblems(body)]);
  await assertLeadsKnown(tx, organisationId, body, leadFields);
  refuseFields(await tagProblems(tx, body));
}

function dateProblems(body: Dates, former: Dates): FieldProblem[] {
  const { startsOn = former.startsOn, dueOn = former.dueOn } = body;
  const wrong = Boolean(startsOn && dueOn && dueOn < startsOn);
  return wrong ? [{ pointer: '/dueOn', code: 'not-after-start' }] : [];
}

function sizeProblems({ partnerIds = [], groups = [], tags = [] }: ChangeAction): FieldProblem[] {
  const lists = [
    { pointer: '/partnerIds', size: partnerIds.length, limit: partnersOfAction },
    { pointer: '/groups', size: groups.length, limit: tagsOfAction },
    { pointer: '/tags', size: tags.length, limit: tagsOfAction },
  ];
  return lists.filter(({ size, limit }) => size > limit).map(({ pointer }) => ({ pointer, code: 'too-many' }));
}

/** Groups are codes of one tag set, tags those of all others; both are reference data. */
async function tagProblems(tx: EntityManager, { groups = [], tags = [] }: ChangeAction): Promise<FieldProblem[]> {
  if (groups.length + tags.length === 0) return [];
  const known = await tx.query<{ code: string; grouping: boolean }[]>(
    `select distinct code, tag_set = 'group' as grouping from tag where code = any($1)`,
    [[...groups, ...tags]],
  );
  const unknown = (codes: readonly string[], field: string, grouping: boolean) =>
    codes.flatMap((code, place) =>
      known.some((tag) => tag.code === code && tag.grouping === grouping)
        ? []
        : [{ pointer: `/${field}/${place}`, code: 'unknown' }],
    );
  return [...unknown(groups, 'groups', true), ...unknown(tags, 'tags', false)];
}
