import { expect, test } from '@playwright/test';
import type { Plans } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { collectViolations } from '../support/violations';

test('a board pack is prepared in one step, written on, frozen and printed', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'planner@manchester.example');
  const { plans } = (await (await page.request.get('/api/v1/plans?status=in-delivery')).json()) as Plans;
  await page.goto(`/app/plans/${plans.find(({ title }) => title.startsWith('Manchester together'))?.id}/board-packs`);
  await expect(page.getByRole('heading', { level: 1, name: 'Board packs' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'board-packs');

  await page.getByRole('button', { name: 'Choose another period' }).click();
  const last = page.getByRole('group', { name: 'Last day' });
  await last.getByLabel('Year').fill('');
  await page.getByRole('button', { name: 'Prepare the pack for these days' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a date');
  await screenshots(page, 'board-packs-error');
  await page.getByRole('button', { name: /Prepare the pack for [A-Z]/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: /Board pack/ })).toBeVisible();
  const summary = page.getByLabel('What you say under Summary');
  await expect(summary).toHaveValue(/Of \d+ actions? on/);
  await expectAccessible(page);
  await screenshots(page, 'board-pack-draft');
  await summary.fill('A steady quarter.');
  await page.getByLabel('Title', { exact: true }).fill('For the autumn board');
  await expect(page.getByRole('button', { name: 'Freeze the pack' })).toBeDisabled();
  await page.getByRole('button', { name: 'Save the pack' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For the autumn board' })).toBeVisible();

  await page.getByRole('button', { name: 'Freeze the pack' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze the pack' }).click();
  await expect(page.getByText(/Frozen .* by /)).toBeVisible();
  await expect(page.getByLabel('What you say under Summary')).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'board-pack-frozen');

  const [sheet] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /Read or print the one-page summary/ }).click(),
  ]);
  await expect(sheet.getByText('A steady quarter.')).toBeVisible();
  await expectAccessible(sheet);
  await screenshots(sheet, 'board-pack-summary');
  watch.expectNone();
});
