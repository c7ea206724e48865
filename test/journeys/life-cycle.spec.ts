import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { openCompletePlan, openPlan, unique } from '../support/drafted-plans';
import { collectViolations } from '../support/violations';

test('a plan that lacks something is not submitted, and each line leads to its place', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'planner@manchester.example');
  const plan = await openPlan(page, unique('Too early'));
  await page.goto(`/app/plans/${plan.id}`);

  await page.getByRole('button', { name: 'Submit for review' }).click();
  const panel = page.getByRole('region', { name: 'Submit for review' });
  await expect(panel).toContainText('still needed before the plan can be submitted');
  await expectAccessible(page);
  await screenshots(page, 'submit-refused');
  await panel.getByRole('link', { name: 'Say what the area will be like: the vision' }).click();
  await expect(page.getByRole('textbox', { name: 'Vision' })).toBeFocused();
  watch.expectNone();
});

test('a plan goes through review with four eyes, and its timeline tells who did what and why', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'planner@manchester.example');
  const { id } = await openCompletePlan(page, unique('Through review'));
  await page.goto(`/app/plans/${id}`);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('region', { name: 'Submit for review' }).getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('.wm-tag').first()).toHaveText('In review');
  await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
  await expectAccessible(page);

  await signIn(page, 'approver@manchester.example');
  await page.goto(`/app/plans/${id}`);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Return for changes' }).click();
  const back = page.getByRole('region', { name: 'Return for changes' });
  await back.getByRole('button', { name: 'Return for changes' }).click();
  await expect(back.getByRole('alert')).toContainText('Give the reason');
  await expectAccessible(page);
  await back.getByLabel('What is to be changed').fill('Say more about schools.');
  await back.getByRole('button', { name: 'Return for changes' }).click();
  await expect(page.locator('.wm-panel--warn')).toContainText('Say more about schools.');

  await signIn(page, 'planner@manchester.example');
  await page.goto(`/app/plans/${id}`);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('region', { name: 'Submit for review' }).getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('.wm-tag').first()).toHaveText('In review');

  await signIn(page, 'approver@manchester.example');
  await page.goto(`/app/plans/${id}`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('region', { name: 'Approve' })).toContainText('two people have read it');
  await page.getByRole('region', { name: 'Approve' }).getByRole('button', { name: 'Approve' }).click();
  await expect(page.locator('.wm-tag').first()).toHaveText('Approved');
  await expect(page.getByRole('link', { name: 'Publish', exact: true })).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem').first()).toContainText('Approved by Approving director, Manchester');
  await expect(timeline).toContainText('Say more about schools.');
  await expectAccessible(page);
  await screenshots(page, 'plan-approved');
  watch.expectNone();
});

test('a draft is archived and restored, and the list follows its filters', async ({ page }) => {
  await signIn(page, 'planner@manchester.example');
  const title = unique('Put away');
  const { id } = await openPlan(page, title);
  await page.goto(`/app/plans/${id}`);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Archive the plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive the plan' }).click();
  await expect(page.locator('.wm-tag').first()).toHaveText('Archived');

  await page.goto('/app/plans');
  await page.getByLabel('Words in the title').fill(title);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('No plan fits')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Archived plans instead').check();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  expect(page.url()).toContain('archived=true');
  await screenshots(page, 'plan-list');
  await page.getByRole('link', { name: title }).click();
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Restore from the archive' }).click();
  await expect(page.locator('.wm-tag').first()).toHaveText('Draft');
});
