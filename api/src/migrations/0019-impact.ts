import { dropping, sqlMigration } from './sql-migration';
import { changing, tenantTable } from './tenant-table';

const texts = [
  'screened_out_reason',
  'eliminate_discrimination',
  'advance_equality',
  'foster_relations',
  'welsh_opportunities',
  'welsh_treatment',
  'welsh_changes',
  'welsh_views',
];
const person = (column: string) => `foreign key (organisation_id, ${column}) references person (organisation_id, id)`;

/** Equality impact assessments: one of each plan, with what was found for each group and the evidence it stands on. */
export const Impact0019 = sqlMigration(
  'Impact1790000000019',
  [
    `alter table organisation add column unsigned_assessment text not null default 'warn'
      check (unsigned_assessment in ('block', 'warn'))`,
    `create table assessment (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      plan_id uuid not null,
      revision integer not null default 0,
      answers jsonb not null default '{}',
      ${texts.map((text) => `${text} text not null default ''`).join(', ')},
      screened_out_by_id uuid,
      review_on date,
      author_ids uuid[] not null default '{}',
      signed_at timestamptz,
      signed_by text,
      signed_revision integer,
      created_at timestamptz not null default now(),
      primary key (organisation_id, id),
      unique (organisation_id, plan_id),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id),
      ${person('screened_out_by_id')},
      check ((signed_at is null) = (signed_revision is null))
    )`,
    ...tenantTable('assessment', changing),
    `create table assessment_finding (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      assessment_id uuid not null,
      group_code text not null,
      impact text check (impact in ('positive', 'negative', 'both', 'none', 'not-known')),
      how text not null default '',
      evidence text not null default '',
      mitigation_action_id uuid,
      owner_id uuid,
      due_on date,
      primary key (organisation_id, id),
      unique (organisation_id, assessment_id, group_code),
      foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
      foreign key (organisation_id, mitigation_action_id) references action (organisation_id, id),
      ${person('owner_id')}
    )`,
    ...tenantTable('assessment_finding', changing),
    `create table assessment_evidence (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      assessment_id uuid not null,
      kind text not null check (kind in ('evidence', 'gap')),
      title text not null,
      source text not null default '',
      says text not null default '',
      next_step text not null default '',
      indicator_organisation_id uuid,
      indicator_id uuid,
      owner_id uuid,
      due_on date,
      archived_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
      foreign key (indicator_organisation_id, indicator_id) references indicator (organisation_id, id),
      ${person('owner_id')}
    )`,
    `create index assessment_evidence_assessment on assessment_evidence (organisation_id, assessment_id)`,
    ...tenantTable('assessment_evidence', changing),
  ],
  [
    ...dropping('assessment', 'assessment_finding', 'assessment_evidence'),
    'alter table organisation drop column unsigned_assessment',
  ],
);
