import type { PublicationPreview, PublicField, PublicName } from '@waymark/contract/publications';
import type { PublishedContent } from '@waymark/contract/published-plan';
import { republishable } from '@waymark/domain/plans/plan-status';
import { planTexts } from '@waymark/domain/plans/plan-texts';
import { leadsById } from './published-leads';
import type { SnapshotRows } from './snapshot-rows';

/** What a plan holds that never leaves the council, by the names of its fields. */
export const withheldFields = [
  'action.description',
  'action.internalNote',
  'action.statusReason',
  'action.correctiveAction',
  'action.directorate',
  'action.resources',
  'action.cost',
  'action.fundingSource',
  'action.dependsOn',
  'action.decision',
  'goal.assumptions',
  'goal.leadStatus',
  'milestone.evidence',
  'milestone.movedReason',
  'milestone.droppedReason',
  'target.rationale',
  'target.owner',
  'person.email',
  'person.nameWithoutAgreement',
  'progressUpdates',
  'auditEvents',
] as const;

/** Everything that becomes public, counted, and whom it names, before it does. */
export function publicationPreview(
  rows: SnapshotRows,
  content: PublishedContent,
  number: number,
): Omit<PublicationPreview, 'lock'> {
  const obstacles = obstaclesOf(rows);
  return {
    ready: obstacles.length === 0,
    obstacles,
    path: `/plans/${rows.plan.councilSlug}/${rows.plan.slug}`,
    number,
    fields: fieldsOf(content).filter(({ count }) => count > 0),
    names: namesOf(rows),
    withheld: [...withheldFields],
  };
}

function obstaclesOf({ plan }: SnapshotRows): string[] {
  return plan.status === 'approved' || republishable(plan.status) ? [] : ['not-approved'];
}

function fieldsOf(content: PublishedContent): PublicField[] {
  const { goals } = content;
  const actions = goals.flatMap((goal) => goal.actions);
  const indicators = goals.flatMap((goal) => goal.indicators);
  const filled = (text: string | null) => (text === null || text.trim() === '' ? 0 : 1);
  return [
    { field: 'title', count: 1 },
    ...planTexts.map((field) => ({ field, count: filled(content[field]) })),
    { field: 'feedback', count: filled(content.feedback) },
    { field: 'leads', count: content.leads.length },
    { field: 'goals', count: goals.length },
    { field: 'actions', count: actions.length },
    { field: 'publicSummaries', count: actions.filter(({ summary }) => filled(summary)).length },
    { field: 'milestones', count: actions.flatMap((action) => action.milestones).length },
    { field: 'indicators', count: indicators.length },
    { field: 'figures', count: indicators.flatMap((indicator) => indicator.series).length },
  ];
}

/** Each person who leads something, once; those who did not agree stand on the page by post alone. */
function namesOf({ plan, goals, actions, leads }: SnapshotRows): PublicName[] {
  const known = leadsById(leads);
  const ids = new Set([
    ...[plan.memberLeadId, plan.officerLeadId, plan.managerId],
    ...goals.flatMap((goal) => [goal.accountableMemberId, goal.accountableOfficerId, goal.taskforceLeadId]),
    ...actions.flatMap((action) => [action.councilLeadId, action.taskforceLeadId]),
  ]);
  return [...ids].flatMap((id) => {
    const lead = id === null ? undefined : known.get(id);
    return lead?.name ? [{ name: lead.name, capacity: lead.post ?? lead.kind, agreed: lead.agreed }] : [];
  });
}
