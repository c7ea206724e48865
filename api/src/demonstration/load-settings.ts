import { randomBytes } from 'node:crypto';
import type { LoadedCouncil, Loading } from './load-council';
import { insertRows } from './rows';

const tokenBytes = 24;

/** How Manchester judges on top of the method, and how its people want to be written to. Others have set nothing. */
export async function loadSettings({ tx }: Loading, { organisation, holders }: LoadedCouncil): Promise<void> {
  await insertRows(tx, 'judging_rules', [
    {
      ...{ organisation_id: organisation.id, version: 1, default_tolerance: null, first_months: null },
      ...{ only_if_worse: true, never_on_uncertain: true, survey_needs_change: false },
      ...{ set_at: '2026-10-05T14:20:00Z', set_by: holders.get('manager')?.name },
    },
  ]);
  const usual = { hour: 8, weekday: 1, quiet_from: 20, quiet_until: 7, working_days_only: true, opt_outs: [] };
  const wishes = [
    { address: 'planner@manchester.example', digest: 'weekly', ...usual },
    { address: 'manager@manchester.example', digest: 'daily', ...usual, quiet_from: 18 },
    { address: 'contributor@manchester.example', digest: 'instantly', ...usual, opt_outs: ['due-soon'] },
  ];
  await insertRows(
    tx,
    'mail_preference',
    wishes.map((row) => ({ ...row, version: 1, stop_token: randomBytes(tokenBytes).toString('base64url') })),
  );
}
