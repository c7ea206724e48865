import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing on the page as it is now; say in a test's comment why a rule is left out. */
export async function expectAccessible(page: Page, options: { without?: string[] } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames; else each look would open a second page to put theirs together, which takes half the time.
    .setLegacyMode(true)
    .withTags(standards)
    .disableRules(options.without ?? [])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
