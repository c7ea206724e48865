import type { CommentPlace } from '@waymark/contract/comments';
import type { CommentField, CommentSubject } from '@waymark/domain/comments/comment-place';
import { narrativeTitles } from '../narrative-fields';

const fields: Readonly<Record<CommentField, string>> = {
  ...narrativeTitles,
  title: $localize`:@@comments.field.title:Title`,
  period: $localize`:@@comments.field.period:Period`,
  leads: $localize`:@@comments.field.leads:Leads`,
  theme: $localize`:@@comments.field.theme:Theme`,
  ways: $localize`:@@comments.field.ways:Ways of working`,
  prioritySupport: $localize`:@@comments.field.priority-support:Support that comes first`,
  need: $localize`:@@comments.field.need:Need`,
  beneficiaries: $localize`:@@comments.field.beneficiaries:Who gains`,
  change: $localize`:@@comments.field.change:What will change`,
  assumptions: $localize`:@@comments.field.assumptions:Assumptions`,
  description: $localize`:@@comments.field.description:What will be done`,
  partners: $localize`:@@comments.field.partners:Partners`,
  resources: $localize`:@@comments.field.resources:Resources`,
  funding: $localize`:@@comments.field.funding:Funding`,
  dates: $localize`:@@comments.field.dates:Dates`,
  dependsOn: $localize`:@@comments.field.depends-on:Depends on`,
  outputMeasure: $localize`:@@comments.field.output:What will be done, measured`,
  outcomeMeasure: $localize`:@@comments.field.outcome:What will be better, measured`,
  tags: $localize`:@@comments.field.tags:Tags`,
  progress: $localize`:@@comments.field.progress:Progress`,
  publicSummary: $localize`:@@comments.field.public-summary:Summary for the public`,
  dueOn: $localize`:@@comments.field.due:Due date`,
  evidence: $localize`:@@comments.field.evidence:Evidence`,
  baseline: $localize`:@@comments.field.baseline:Baseline`,
  target: $localize`:@@comments.field.target:Target`,
  path: $localize`:@@comments.field.path:Path to the target`,
  rationale: $localize`:@@comments.field.rationale:Why this target`,
};

const subjects: Readonly<Record<CommentSubject, string>> = {
  plan: $localize`:@@comments.subject.plan:The plan`,
  goal: $localize`:@@comments.subject.goal:Goal`,
  action: $localize`:@@comments.subject.action:Action`,
  milestone: $localize`:@@comments.subject.milestone:Milestone`,
  target: $localize`:@@comments.subject.target:Indicator`,
};

export const commentFieldWords = fields;

/** The part of the plan that a thread belongs to: "Action 1.2 Open evening classes". */
export function subjectWords({ kind, reference, title }: CommentPlace): string {
  if (kind === 'plan') return subjects.plan;
  return [subjects[kind], reference, title].filter((one) => one !== null).join(' ');
}

/** Where the part is shown. */
export function placeLink(planId: string, { kind, id, actionId }: CommentPlace): { link: string[]; fragment?: string } {
  const plan = ['/plans', planId];
  if (kind === 'goal') return { link: plan, fragment: `goal-title-${id}` };
  if (kind === 'target') return { link: [...plan, 'indicators', id] };
  if (actionId === null) return { link: plan };
  const link = [...plan, 'actions', actionId];
  return kind === 'milestone' ? { link, fragment: `milestone-${id}` } : { link };
}
