import { expect, test } from '@playwright/test';
import type { PlanImport } from '@waymark/contract/imports';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const table =
  'Objective\tTheme\tAction\tCouncil lead\nWelcome\tT1\tOpen a desk\tJane Smith\nWelcome\tT1\tPrint\tAma Owusu';

test('people whom an imported plan names are invited or left out, and a table that is not wanted is discarded', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E08000022', ['planner']);
  await enter(page, own.email('planner'));
  const plan = await openPlan(page, unique('Brought in'));
  const found = await ask<PlanImport>(page, `/plans/${plan.id}/imports`, { text: table });
  await ask<PlanImport>(page, `/plans/${plan.id}/imports`, { text: 'Action\tDue\nAnother\t31/3/2028' });
  const loaded = await page.request.post(`/api/v1/imports/${found.id}/load`, {
    data: {},
    headers: { 'if-match': `"${found.version}"` },
  });
  expect(loaded.ok()).toBe(true);

  await page.goto(`/app/plans/${plan.id}/import`);
  await page.getByRole('button', { name: /^Discard/ }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('button', { name: /^Discard/, includeHidden: false })).toHaveCount(0);
  await expect(page.getByRole('row')).toHaveCount(2);
  await screenshots(page, 'imports-discarded');

  await enter(page, own.email('administrator'));
  await page.goto('/app/people');
  await expect(page.getByRole('heading', { name: 'To invite: 2 people named in an imported plan' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'people-to-invite');
  await page.getByRole('button', { name: /^Not to be invited.*Ama Owusu/ }).click();
  await expect(page.getByRole('heading', { name: 'To invite: 1 person named in an imported plan' })).toBeVisible();
  await page.getByRole('link', { name: /^Invite.*Jane Smith/ }).click();
  await expect(page.getByText('For Jane Smith, whom an imported plan names')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'people-invite-contact');
  await page.getByLabel('E-mail address').fill('jane@e08000022.example');
  await page.getByLabel('Contributor').check();
  await page.getByRole('button', { name: 'Make the invitation link' }).click();
  await expect(page.getByText('The invitation is ready')).toBeVisible();
  await page.getByRole('link', { name: 'Back to people' }).click();
  await expect(page.getByRole('row', { name: /jane@e08000022/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^To invite/ })).toHaveCount(0);
  watch.expectNone();
});
