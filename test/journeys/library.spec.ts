import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Session } from '@waymark/contract/session';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { ask, unique } from '../support/drafted-plans';
import { collectViolations } from '../support/violations';

test('an officer finds an indicator, reads what it means, and sees its figures as chart and table', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, 'planner@manchester.example');
  await page.goto('/app/indicators');
  await expect(page.getByText(/^\d+ indicators$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'T4 Inclusive services' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'library');

  await page.getByLabel('Words of the indicator').fill('claimant');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('1 indicator', { exact: true }).first()).toBeVisible();
  await page.getByLabel('Has figures for Manchester').check();
  await expect(page).toHaveURL(/search=claimant.*figures=own/);
  await page.reload();
  await expect(page.getByText('1 indicator', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Claimant count rate' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: /^Claimant count rate: [\d.]+% in Manchester/ }),
  ).toBeVisible();
  const chart = page.getByRole('img', { name: /Line chart for Manchester: from/ });
  await expect(chart.locator('text').first()).toBeAttached();
  await expect(page.getByRole('table', { name: 'Figures for Manchester, %' }).getByRole('row')).toHaveCount(13);
  await page.getByRole('button', { name: /earlier figures/ }).click();
  await expect(page.getByRole('heading', { name: 'What it means' })).toBeVisible();
  await expect(page.getByText('Lower is better').first()).toBeVisible();
  await expect(page.getByText('Rules for benefits change the count without anyone finding work.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'library-indicator');

  await page.getByText('Figures of another area').click();
  await page.getByLabel('Name of a council, combined authority, region or nation').fill('Salf');
  await expect(page.getByText('1 area', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Salford' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /in Salford/ })).toBeVisible();
  await expect(page).toHaveURL(/area=E08000006/);
  const csv = await page.request.get((await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '');
  expect(await csv.text()).toContain('E08000006');
  watch.expectNone();
});

test('a figure that stands alone is compared by its interval and needs no line', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'planner@manchester.example');
  await page.goto('/app/indicators/S1');
  const finding = /^Main language is not English: [\d.]+% in Manchester, higher than England$/;
  await expect(page.getByRole('heading', { level: 1, name: finding })).toBeVisible();
  await expect(page.getByText('There is one figure, so there is no line to draw')).toBeVisible();
  await expect(page.getByRole('row', { name: /21 March 2021/ })).toContainText('worked out');
  await expect(page.getByRole('link', { name: 'Record a figure' })).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'library-single');
  watch.expectNone();
});

test('a manager adds an indicator of the council, records a figure, corrects it, and sees what stood before', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, 'manager@birmingham.example');
  const { grants } = await ask<Session>(page, '/session');
  const code = `L${unique('').trim().toUpperCase()}`;
  await page.goto('/app/indicators');
  await page.getByRole('link', { name: 'Add an indicator of our own' }).click();
  await page.getByRole('button', { name: 'Add the indicator' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the indicator');
  await expectAccessible(page);
  await addIndicator(page, code);
  await screenshots(page, 'own-indicator');
  await page.getByRole('button', { name: 'Add the indicator' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /Befriended within a month: no figure for/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Record a figure' }).first().click();
  await fillDay(page.getByRole('group', { name: 'First day of the period' }), ['1', '4', '2025']);
  await fillDay(page.getByRole('group', { name: 'Last day of the period' }), ['31', '3', '2026']);
  await page.getByRole('textbox', { name: 'Numerator' }).fill('60');
  await page.getByRole('textbox', { name: 'Denominator' }).fill('40');
  await page.getByLabel('Source').fill('Register of the befriending scheme');
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a numerator that is not above the denominator');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await screenshots(page, 'record-figure');
  await page.getByRole('textbox', { name: 'Denominator' }).fill('100');
  await page.getByRole('button', { name: 'Record the figure' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^Befriended within a month: 60\.0% in/ })).toBeVisible();
  await page.getByRole('link', { name: 'Correct April 2025 to March 2026' }).click();
  await expect(page.getByText('A figure for this period stands already: 60.0%')).toBeVisible();
  await page.getByRole('textbox', { name: 'Numerator' }).fill('70');
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the figure changes');
  await expectAccessible(page);
  await screenshots(page, 'correct-figure');
  await page.getByLabel('Why the figure changes').fill('Ten records came late.');
  await page.getByRole('button', { name: 'Record the figure' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /70\.0%/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /April 2025 to March 2026/ })).toContainText('Revised');
  await page.getByRole('button', { name: 'What stood before' }).click();
  await expect(page.getByText('60.0% was replaced')).toBeVisible();
  await expect(page.getByText('Ten records came late.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'former-figure');
  expect(grants).toHaveLength(1);
  watch.expectNone();
});

async function addIndicator(page: Page, code: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Befriended within a month');
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('In plain words').fill('How many newcomers who asked meet a befriender within a month.');
  await page
    .getByLabel('Definition')
    .fill('People introduced to a befriender within a month, as a share of those who asked.');
  await page.getByLabel('Newcomers').check();
  await page.getByLabel('Kind of value').selectOption('Percentage');
  await page.getByLabel('Decimal places').fill('1');
  await page.getByLabel('What is counted').fill('people introduced within a month');
  await page.getByLabel('Out of what').fill('people who asked');
  await page.getByLabel('Higher is better').check();
  await page.getByLabel('Record that the figures come from').fill('Register of the befriending scheme');
  await page.getByLabel('How often').selectOption('Every year');
}

async function fillDay(group: Locator, [day, month, year]: [string, string, string]): Promise<void> {
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}
