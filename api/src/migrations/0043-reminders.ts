import { sqlMigration } from './sql-migration';

const kinds = (list: string): string[] => [
  `alter table mail drop constraint mail_kind_check`,
  `alter table mail add constraint mail_kind_check check (kind in (${list}))`,
];
const optOuts = (list: string): string[] => [
  `alter table mail_preference drop constraint mail_preference_opt_outs_check`,
  `alter table mail_preference add constraint mail_preference_opt_outs_check check (opt_outs <@ array[${list}])`,
];

/** Mails that bring somebody the link to their own items, and reminders of what waits without a day. */
export const Reminders0043 = sqlMigration(
  'Reminders1790000000043',
  [
    ...kinds(`'reminder', 'test', 'update-link'`),
    ...optOuts(`'due-soon', 'late', 'waiting', 'escalation'`),
    `create index mail_address on mail (organisation_id, address, queued_at) where kind = 'update-link'`,
  ],
  [
    `drop index mail_address`,
    `update mail_preference set opt_outs = array_remove(opt_outs, 'waiting')`,
    ...optOuts(`'due-soon', 'late', 'escalation'`),
    `delete from reminder_sent where mail_id in (select id from mail where kind = 'update-link')`,
    `delete from mail where kind = 'update-link'`,
    ...kinds(`'reminder', 'test'`),
  ],
);
