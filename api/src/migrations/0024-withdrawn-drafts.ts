import { sqlMigration } from './sql-migration';
import { own } from './tenant-table';

const columns = ['withdrawn_at', 'withdrawn_by', 'withdrawn_reason'];

/** A draft that the public should no longer see or answer; what it said is still never changed. */
export const WithdrawnDrafts0024 = sqlMigration(
  'WithdrawnDrafts1790000000024',
  [
    `alter table consultation_draft
       add column withdrawn_at timestamptz,
       add column withdrawn_by text,
       add column withdrawn_reason text,
       add constraint consultation_draft_withdrawn
         check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))`,
    `create policy consultation_draft_update on consultation_draft for update using (${own}) with check (${own})`,
    `grant update (${columns.join(', ')}) on consultation_draft to waymark_app`,
  ],
  [
    `revoke update (${columns.join(', ')}) on consultation_draft from waymark_app`,
    'drop policy consultation_draft_update on consultation_draft',
    `alter table consultation_draft drop constraint consultation_draft_withdrawn,
       ${columns.map((column) => `drop column ${column}`).join(', ')}`,
  ],
);
