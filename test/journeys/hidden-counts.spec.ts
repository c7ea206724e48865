import { expect, test, type Page } from '@playwright/test';
import { questionCodes } from '@waymark/domain/figures/question-codes';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { typeDay } from '../support/typed-days';
import { collectViolations } from '../support/violations';

const areaCode = 'E06000010';
const counts: Readonly<Record<string, number>> = { '': 58, 'sex:male': 39, 'sex:female': 16, 'route:asylum': 58 };

test('a small count in a breakdown hides a second one, and who looks at them says why', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, areaCode, ['manager']);
  await enter(page, council.email('manager'));
  for (const [breakdown, value] of Object.entries(counts)) await record(page, council.id, breakdown, value);

  await page.goto('/app/indicators/C11');
  await page.getByRole('link', { name: 'Record a figure for one category' }).click();
  await recordOther(page);
  const table = page.getByRole('table', { name: /^Sex, / });
  await expect(table.getByRole('row', { name: /^Male/ })).toContainText('39');
  for (const name of [/^Female/, /^Other sex/]) {
    await expect(table.getByRole('row', { name })).toContainText('not shown, to protect people');
  }
  await expect(table.getByRole('row', { name: /^Everyone/ })).toContainText('58');
  await expect(page.getByText('when it would let somebody work out one that does')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'breakdown-hidden');

  await page.getByRole('button', { name: 'Show hidden counts' }).click();
  await page.getByRole('button', { name: 'Show the hidden counts' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why you need to see the hidden counts');
  await page.getByLabel('Why you need to see them').fill('The auditor asked for the return');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the hidden counts' }).click();
  const shown = page.getByRole('table', { name: 'Hidden counts' });
  await expect(shown.getByRole('row', { name: /Female/ })).toContainText('16');
  await expect(shown.getByRole('row', { name: /Other sex/ })).toContainText('3');
  await expect(page.getByText(/^manager, .*: The auditor asked for the return/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'hidden-counts-shown');
  await page.getByRole('button', { name: 'Hide them again' }).click();
  await expect(shown).toBeHidden();

  await enter(page, council.email('administrator'));
  await page.goto('/app/settings');
  await page.getByRole('link', { name: 'Who looked at hidden counts, and why' }).click();
  await expect(page.getByRole('row', { name: /The auditor asked for the return/ })).toContainText('manager');
  await expectAccessible(page);
  await screenshots(page, 'hidden-counts-record');
  watch.expectNone();
});

/** Three of another sex or gender, by the form. */
async function recordOther(page: Page): Promise<void> {
  await expect(page.getByLabel('Whom the figure counts')).toHaveValue('sex');
  await page.getByLabel('Category').selectOption({ label: 'Other sex or gender' });
  await typeDay(page, 'First day of the period', '2026-04-01');
  await typeDay(page, 'Last day of the period', '2026-06-30');
  await page.getByLabel('Value').fill('3');
  await page.getByLabel('Source').fill('Class registers');
  await expectAccessible(page);
  await screenshots(page, 'record-category');
  await page.getByRole('button', { name: 'Record the figure' }).click();
}

const record = (page: Page, organisation: string, breakdown: string, value: number) =>
  ask(page, `/indicators/C11/observations?organisation=${organisation}`, {
    areaCode,
    ...(breakdown === '' ? {} : { breakdown }),
    periodStart: '2026-04-01',
    periodEnd: '2026-06-30',
    value,
    source: 'Class registers',
    answers: questionCodes.map((code) => ({ code, text: '' })),
  });
