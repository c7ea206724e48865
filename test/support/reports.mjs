import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './jest-shared.mjs';

export const results = join(repository, 'test-results');

/** Each part of the tests writes one report; a part without one has failed. */
export const parts = ['checks', 'domain', 'web', 'api-unit', 'house', 'api', 'journeys'];

/** Jest, Playwright and our own steps count in different words. A test that was left out counts as failed. */
export function countsOf(report) {
  if ('numTotalTests' in report) return jestCounts(report);
  if ('stats' in report) return playwrightCounts(report);
  return { passed: report.passed, failed: report.failed };
}

function jestCounts(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites,
  };
}

function playwrightCounts({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}

export function readCounts(part, folder) {
  try {
    return countsOf(JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export function sumOf(counts) {
  const passed = counts.reduce((sum, one) => sum + one.passed, 0);
  const failed = counts.reduce((sum, one) => sum + one.failed, 0);
  return { passed, failed };
}
