import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { collectViolations } from '../support/violations';

const analyst = 'analyst@gmca.example';

test('an analyst holds the members against the whole area by their intervals, and takes the figures along', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, analyst);
  await page.goto('/app/comparison');
  await expect(page.getByText(/^\d+ indicators$/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'compare-choice');
  await page.getByLabel('Words of the indicator').fill('main language is not');
  await page.getByRole('link', { name: 'Main language is not English' }).click();

  const finding = /^Main language is not English: \d+ of 10 members are higher than Greater Manchester; \d+ are lower/;
  await expect(page.getByRole('heading', { level: 1, name: finding })).toBeVisible();
  await expect(page).toHaveURL(/indicator=S1/);
  const chart = page.getByRole('img', { name: /Bar chart with a line for Greater Manchester/ });
  await expect(chart.locator('.bar').first()).toBeAttached();
  // The first table is that of the comparison; the funnel below has one of its own.
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows.filter({ hasText: 'Bolton' })).toContainText('Higher');
  await expect(rows.filter({ hasText: 'Wigan' })).toContainText('Lower');
  await expect(rows.filter({ hasText: 'Wigan' })).toContainText('worked out');
  await expect(page.getByText('no rank is given')).toBeVisible();
  await expect(page.getByText('It covers 10 of 10 members.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'compare-one');

  const csv = await page.request.get((await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '');
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect(await csv.text()).toContain('E08000003');
  watch.expectNone();
});

test('counts stand side by side with their sum and are not judged', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, analyst);
  await page.goto('/app/comparison?indicator=S6');
  const total =
    /^People seeking asylum on support: [\d,]+ people in Greater Manchester; 10 of 10 members have a figure$/;
  await expect(page.getByRole('heading', { level: 1, name: total })).toBeVisible();
  await expect(page.getByText('made here as the sum of the members’ figures')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Against/ })).toHaveCount(0);
  await expect(page.getByRole('img').locator('.bar').first()).toBeAttached();
  await expectAccessible(page);
  await screenshots(page, 'compare-counts');

  await page.goto('/app/comparison?indicator=N8');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Bury' })).toContainText('the owner does not share it');
  await expectAccessible(page);
  await screenshots(page, 'compare-not-shared');
  watch.expectNone();
});

test('the matrix leads from a row to its indicator, and coverage tells not sharing from having no plan', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, analyst);
  await page.goto('/app/comparison');
  await page.getByRole('link', { name: 'All indicators' }).click();
  await expect(page.getByRole('columnheader', { name: 'Wigan' })).toBeAttached();
  await expect(page.getByRole('row', { name: /^No qualifications, aged 16 to 64/ })).toContainText(
    /Similar|Better|Worse/,
  );
  await expectAccessible(page);
  await screenshots(page, 'compare-matrix');
  await page.getByRole('link', { name: 'No qualifications, aged 16 to 64' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^No qualifications, aged 16 to 64: \d+ of 10 members/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'What plans cover' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /\d+ of 10 members share what their plans cover/ }),
  ).toBeVisible();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Manchester' }).first()).toContainText(/goals?/);
  await expect(rows.filter({ hasText: 'Bury' })).toContainText('Does not share');
  await expectAccessible(page);
  await screenshots(page, 'compare-coverage');
  watch.expectNone();
});

test('a council finds no comparison among its pages', async ({ page }) => {
  await signIn(page, 'planner@manchester.example');
  await page.goto('/app/comparison');
  await expect(page.getByRole('heading', { level: 1, name: /not found/i })).toBeVisible();
});
