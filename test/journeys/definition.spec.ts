import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const areaCode = 'E07000098';
const indicator = {
  ...{ code: 'WELCOME', name: 'People welcomed at the desk', plain: 'How many people came.', theme: 'T4' },
  ...{ definition: 'People who came or rang.', kind: 'programme', population: 'newcomers', valueType: 'count' },
  ...{ unit: 'people', decimals: 0, numerator: 'people who came or rang', denominator: '', direction: 'higher' },
  ...{ dataset: 'Register of the desk', frequency: 'quarter', lagMonths: 1, disclosureRule: 'none' },
};

test('a definition is found, read and changed, and its series breaks where it changed', async ({ page }) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, areaCode, ['manager']);
  await enter(page, own.email('manager'));
  await ask(page, `/indicators?organisation=${own.id}`, indicator);
  for (const [periodStart, periodEnd, value] of [
    ['2025-10-01', '2025-12-31', 40],
    ['2026-01-01', '2026-03-31', 52],
  ])
    await ask(page, `/indicators/WELCOME/observations?organisation=${own.id}`, {
      ...{ areaCode, periodStart, periodEnd, value, source: 'Register of the desk' },
    });

  await page.goto('/app/indicators');
  await page.getByLabel('Domain').selectOption('Housing');
  await page.getByLabel('About', { exact: true }).selectOption('Newcomers');
  await expect(page).toHaveURL(/domain=housing&group=newcomers/);
  await expect(page.getByRole('link', { name: 'Homelessness duties after asylum support' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Overcrowded households' })).toHaveCount(0);
  await page.getByLabel('Nation').selectOption('Scotland');
  await expect(page.getByRole('link', { name: 'Homelessness duties after asylum support' })).toHaveCount(0);
  await page.reload();
  await expectAccessible(page);
  await screenshots(page, 'library-browsed');
  await page.getByRole('link', { name: 'Show all indicators' }).first().click();
  await page.getByLabel('Words of the indicator').fill('welcomed');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'People welcomed at the desk' }).click();

  await page.getByRole('link', { name: 'Change the definition' }).click();
  await page.getByLabel('In plain words').fill('How many people came in person.');
  await page.getByLabel('Definition', { exact: true }).fill('People who came in person.');
  await page.getByRole('button', { name: 'Change the definition' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the definition changes');
  await expectAccessible(page);
  await page.getByLabel('Why does it change?').fill('Calls are counted apart now');
  await page.getByLabel('Yes, something else is counted').check();
  const day = page.getByRole('group', { name: 'From which day does it hold?' });
  await day.getByLabel('Day').fill('1');
  await day.getByLabel('Month').fill('1');
  await day.getByLabel('Year').fill('2026');
  await screenshots(page, 'definition-change');
  await page.getByRole('button', { name: 'Change the definition' }).click();

  await expect(page.getByRole('cell', { name: /Break in the series on 1 January 2026/ })).toBeVisible();
  await expect(page.getByText('Dotted lines mark breaks in the series')).toBeVisible();
  await page.getByText('What the definition said before').click();
  await expect(page.getByText('Was: People who came or rang.')).toBeVisible();
  await expect(page.getByText('Something else is counted from then on: the series breaks.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'definition-history');

  await page.goto('/app/measures');
  await expect(page.getByText('Not available: of the last twelve months it is not recorded who was at a meeting')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});
