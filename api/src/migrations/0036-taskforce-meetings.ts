import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, tenantTable } from './tenant-table';

/** Meetings of a taskforce. Who was there is recorded anew and never over, so that every past day can tell what was known. */
export const TaskforceMeetings0036 = sqlMigration(
  'TaskforceMeetings1790000000036',
  [
    `create table taskforce_meeting (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      taskforce_id uuid not null,
      held_on date not null,
      purpose text not null,
      place text,
      note text not null default '',
      archived_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, taskforce_id) references taskforce (organisation_id, id)
    )`,
    `create index taskforce_meeting_taskforce on taskforce_meeting (organisation_id, taskforce_id, held_on)`,
    ...tenantTable('taskforce_meeting', changing),
    `create table taskforce_attendance (
      organisation_id uuid not null,
      meeting_id uuid not null,
      number integer not null check (number > 0),
      member_id uuid not null,
      state text not null check (state in ('present', 'represented', 'apologies', 'absent')),
      stand_in text,
      counts boolean not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (organisation_id, meeting_id, number, member_id),
      foreign key (organisation_id, meeting_id) references taskforce_meeting (organisation_id, id),
      foreign key (organisation_id, member_id) references taskforce_member (organisation_id, id),
      check ((state = 'represented') = (stand_in is not null))
    )`,
    `create index taskforce_attendance_member on taskforce_attendance (organisation_id, member_id)`,
    ...tenantTable('taskforce_attendance', appending),
  ],
  dropping('taskforce_meeting', 'taskforce_attendance'),
);
