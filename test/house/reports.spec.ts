import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(__dirname, '../support/sum-reports.mjs');
const none = { passed: 0, failed: 0 };
const whole = {
  numTotalTests: 5,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const journeys = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
const all = {
  checks: { passed: 3, failed: 0 },
  domain: whole,
  web: whole,
  'api-unit': whole,
  house: whole,
  api: whole,
  journeys: journeys,
};

/** The last line and the exit code for these reports. */
function sum(reports: Record<string, unknown>): [string | undefined, number | null] {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-reports-'));
  for (const [part, report] of Object.entries(reports))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(report ?? 'none'));
  const { stdout, status } = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return [stdout.trim().split('\n').at(-1), status];
}

describe('the sum of all tests', () => {
  it.each([
    ['adds up every part', all, '32 passed, 0 failed', 0],
    ['counts a failed test', { ...all, web: { ...whole, numFailedTests: 1 } }, '32 passed, 1 failed', 1],
    [
      'counts a file that could not be run',
      { ...all, api: { ...whole, numRuntimeErrorTestSuites: 1 } },
      '32 passed, 1 failed',
      1,
    ],
    [
      'counts a test that was left out as failed',
      { ...all, api: { ...whole, numPendingTests: 2 } },
      '32 passed, 2 failed',
      1,
    ],
    [
      'counts a journey that was left out as failed',
      { ...all, journeys: { ...journeys, stats: { ...journeys.stats, skipped: 1 } } },
      '32 passed, 1 failed',
      1,
    ],
    ['counts a part without a report as failed', { ...all, journeys: undefined }, '28 passed, 1 failed', 1],
    [
      'fails when nothing ran',
      Object.fromEntries(Object.keys(all).map((part) => [part, none])),
      '0 passed, 0 failed',
      1,
    ],
  ])('%s', (_name, reports, line, status) => {
    expect(sum(reports)).toEqual([line, status]);
  });
});
