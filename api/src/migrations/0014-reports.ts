import { dropping, sqlMigration } from './sql-migration';
import { changing, tenantTable } from './tenant-table';

const colour = (column: string) => `${column} text not null default '#0d3b3e' check (${column} ~ '^#[0-9a-f]{6}$')`;
const texts = [
  'report_title',
  'wards',
  'key_decision_reason',
  'purpose',
  'recommendations',
  'financial_implications',
  'legal_implications',
  'background_papers',
];

/** How an organisation's documents look, and what stands on the front of its committee reports. */
export const Reports0014 = sqlMigration(
  'Reports1790000000014',
  [
    `create table document_layout (
      organisation_id uuid primary key references organisation (id),
      version integer not null default 1,
      ${colour('heading_colour')},
      ${colour('table_colour')},
      footer_line text not null default '',
      committee_name text not null default '',
      lead_text text not null default '',
      logo bytea,
      logo_type text check (logo_type in ('image/png', 'image/jpeg')),
      check ((logo is null) = (logo_type is null))
    )`,
    ...tenantTable('document_layout', changing),
    `create table front_sheet (
      organisation_id uuid not null,
      plan_id uuid not null,
      version integer not null default 1,
      key_decision text check (key_decision in ('yes', 'no')),
      ${texts.map((text) => `${text} text not null default ''`).join(', ')},
      primary key (organisation_id, plan_id),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id)
    )`,
    ...tenantTable('front_sheet', changing),
  ],
  dropping('document_layout', 'front_sheet'),
);
