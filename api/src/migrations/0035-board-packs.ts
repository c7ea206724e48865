import { dropping, sqlMigration } from './sql-migration';
import { changing, own, tenantTable } from './tenant-table';

/** What is told a board about a period. A frozen pack is never changed again, whatever the application does. */
export const BoardPacks0035 = sqlMigration(
  'BoardPacks1790000000035',
  [
    `create table board_pack (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      plan_id uuid not null,
      title text not null,
      period_start date not null,
      period_end date not null,
      content jsonb not null,
      texts jsonb not null default '{}',
      comments jsonb not null default '{}',
      prepared_at timestamptz not null,
      prepared_by text not null,
      frozen_at timestamptz,
      frozen_by text,
      documents jsonb,
      archived_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id),
      check (period_start <= period_end),
      check ((frozen_at is null) = (documents is null))
    )`,
    `create index board_pack_plan on board_pack (organisation_id, plan_id, period_end)`,
    ...tenantTable('board_pack', changing),
    `drop policy board_pack_update on board_pack`,
    `create policy board_pack_update on board_pack for update using (${own} and frozen_at is null) with check (${own})`,
  ],
  dropping('board_pack'),
);
