import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const indicator = {
  ...{ code: 'OWN-1', name: 'Cups of tea at the desk', plain: 'How many cups were poured.', theme: 'T1' },
  ...{ definition: 'Cups of tea poured.', kind: 'performance', population: 'newcomers', valueType: 'count' },
  ...{ unit: 'cups', decimals: 0, numerator: 'cups', denominator: '', direction: 'higher', dataset: 'Tally' },
  ...{ frequency: 'year', lagMonths: 1 },
};

test('an indicator of our own is archived, listed among the archived ones, and restored', async ({ page }) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E08000023', ['manager']);
  await enter(page, own.email('manager'));
  await ask(page, `/indicators?organisation=${own.id}`, indicator);
  await page.goto('/app/indicators/OWN-1');
  await page.getByRole('button', { name: 'Archive this indicator' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('link', { name: 'Archived indicators of our own' }).click();
  await expect(page.getByText('Cups of tea at the desk').first()).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'indicators-archived');
  await page.getByRole('button', { name: 'Restore Cups of tea at the desk' }).click();
  await expect(page.getByText('No indicator is archived')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/app/indicators/OWN-1');
  await expect(page.getByRole('button', { name: 'Archive this indicator' })).toBeVisible();
  watch.expectNone();
});
