import type { ExampleFigure } from './example-plan';
import { exampleSource } from './load-figures';
import type { LoadedCouncil, Loading } from './load-council';
import { insertRows, type Row } from './rows';

const note = 'Example figure';
const quarter = { period_start: '2026-07-01', period_end: '2026-09-30' };
const before = { period_start: '2026-04-01', period_end: '2026-06-30' };

type Entry = readonly [figure: ExampleFigure, by: 'lead' | 'manager' | 'cohesion', state: Row];

const submitted = { state: 'submitted', submitted_at: '2026-11-17T10:20:00Z' };
const returned = {
  ...{ state: 'returned', submitted_at: '2026-11-12T16:05:00Z', checked_at: '2026-11-16T09:40:00Z' },
  reason: 'Ten pairs began in September and were counted late.',
  return_reason: 'Which ten? Please add the list of the friendship project, then submit it again.',
};

/** The last quarter as it is being entered: a draft, three that wait for a second look, one sent back. */
const entries: readonly Entry[] = [
  [['S21', quarter.period_end, 371, 405], 'manager', { state: 'draft' }],
  [['P10', quarter.period_end, 8, 28], 'lead', submitted],
  // Together they are not the total, which the product asks about.
  [['C11', quarter.period_end, 236, undefined, 3, 'sex:female'], 'cohesion', submitted],
  [['C11', quarter.period_end, 171, undefined, 3, 'sex:male'], 'cohesion', submitted],
  [['C11', quarter.period_end, 431], 'cohesion', returned],
];

const blank = {
  ...{ submitted_at: null, checked_at: null, checked_by: null, checked_by_id: null },
  ...{ reason: null, return_reason: null, evidence: null, lower: null, upper: null },
};

/** Figures on their way, a period that is closed, and one that was opened again with what was mended in it. */
export async function loadFigureWork(loading: Loading, council: LoadedCouncil): Promise<void> {
  await loadEntries(loading, council);
  await loadLocks(loading, council);
  await loadRevision(loading, council);
}

async function loadEntries({ tx, ids, indicators }: Loading, { organisation, holders }: LoadedCouncil): Promise<void> {
  const manager = holders.get('manager');
  await insertRows(
    tx,
    'figure_entry',
    entries.map(([[code, , numerator, denominator, , breakdown = ''], by, state]) => {
      const share = denominator !== undefined;
      const checked = 'checked_at' in state ? { checked_by: manager?.name, checked_by_id: manager?.id } : {};
      return {
        ...{ organisation_id: organisation.id, id: ids.next(), version: 2, indicator_id: indicators.get(code) },
        ...{ area_code: organisation.areaCode, breakdown, ...quarter },
        ...{ value: share ? Math.round((numerator / denominator) * 1000) / 10 : numerator },
        ...{ numerator: share ? numerator : null, denominator: denominator ?? null, status: 'normal', note },
        ...{ source: exampleSource(organisation.name), answers: [], ...blank, ...checked },
        ...{ entered_by: holders.get(by)?.name, entered_by_id: holders.get(by)?.id },
        ...{ entered_at: '2026-11-12T15:50:00Z', ...state },
      };
    }),
  );
}

async function loadLocks({ tx, ids }: Loading, { organisation, holders }: LoadedCouncil): Promise<void> {
  const manager = holders.get('manager');
  const by = { locked_by: manager?.name, locked_by_id: manager?.id };
  const lock = { organisation_id: organisation.id, plan_id: null, kind: null, ...by };
  const open = { reopened_by: null, reopened_by_id: null, reopened_at: null, reopen_reason: null };
  await insertRows(tx, 'period_lock', [
    {
      ...{ ...lock, ...open, id: ids.next(), version: 1, starts_on: '2024-10-01', ends_on: '2025-03-31' },
      ...{ note: 'Reported to the Executive; closed with the yearly report.', locked_at: '2026-05-29T15:00:00Z' },
    },
    {
      ...{ ...lock, id: ids.next(), version: 2, starts_on: before.period_start, ends_on: before.period_end },
      ...{ note: 'Reported to the taskforce.', locked_at: '2026-08-03T09:15:00Z' },
      ...{ reopened_by: manager?.name, reopened_by_id: manager?.id, reopened_at: '2026-08-20T11:30:00Z' },
      reopen_reason: 'Two providers sent their registers after the lock; the share of English classes is mended.',
    },
  ]);
}

/** The share of the second quarter as it was first known, and why it was replaced. */
async function loadRevision({ tx, ids, indicators }: Loading, { organisation, holders }: LoadedCouncil): Promise<void> {
  const which = [organisation.id, indicators.get('S20'), before.period_end];
  await tx.query(
    `insert into observation_revision (organisation_id, id, indicator_id, area_code, breakdown, period_start, period_end,
       value, numerator, denominator, status, revision, release_id, note, entered_by, checked_by, recorded_at, hidden,
       reason, replaced_at, replaced_by)
     select organisation_id, $4, indicator_id, area_code, breakdown, period_start, period_end, 56.4, 31, 55, 'normal', 1,
       release_id, note, entered_by, checked_by, recorded_at, hidden,
       'Two providers sent their registers after the lock.', '2026-08-20T12:00:00Z', $5
     from observation where organisation_id = $1 and indicator_id = $2 and period_end = $3 and breakdown = ''`,
    [...which, ids.next(), holders.get('manager')?.name],
  );
  await tx.query(
    `update observation set status = 'revised', revision = 2, recorded_at = '2026-08-20T12:00:00Z'
     where organisation_id = $1 and indicator_id = $2 and period_end = $3 and breakdown = ''`,
    which,
  );
}
