import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing on the page as it is now; say in a test's comment why a rule is left out. */
export async function expectAccessible(page: Page, { without = [] }: { without?: string[] } = {}): Promise<void> {
  // No page has frames, and an account of all that is well would take twice the time of looking.
  const { violations } = await look(page, {
    runOnly: standards,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    preload: false,
  });
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** A page keeps axe until it is left. */
async function look(page: Page, options: RunOptions): Promise<Pick<AxeResults, 'violations'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (run) => {
    const { axe: loaded } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await loaded.run(run);
    return { violations };
  }, options);
}
