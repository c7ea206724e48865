import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('a council gives and ends a share, and its combined authority sees no more than that', async ({ page }) => {
  const watch = await collectViolations(page);
  const office = await openOrganisation(page, 'E47000003', ['analyst']);
  const council = await openOrganisation(page, 'E08000035', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('A city of welcome'));
  await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });

  await enter(page, council.email('administrator'));
  await page.goto('/app/settings');
  await expect(page.getByText('Nothing is shared.')).toBeVisible();
  await expectAccessible(page);
  await give(page, office.name);
  await expect(page.getByRole('row', { name: new RegExp(office.name) })).toContainText('Active');
  await expect(page.getByRole('row', { name: new RegExp(office.name) })).toContainText('drafts too');
  await expectAccessible(page);
  await screenshots(page, 'settings');
  watch.expectNone();

  await enter(page, office.email('analyst'));
  await page.goto('/app/');
  await expect(page.getByRole('row', { name: /^Leeds/ })).toContainText('1 of 5');
  await expect(page.getByRole('row', { name: /^Leeds/ })).toContainText('Draft');
  await expect(page.getByRole('row', { name: /^Bradford/ })).toContainText('Does not work on this site yet');
  await page.goto('/app/settings');
  await expect(page.getByRole('region', { name: 'What others share with us' })).toContainText(council.name);
  await expectAccessible(page);

  await enter(page, council.email('administrator'));
  await page.goto('/app/settings');
  await page.getByRole('button', { name: /^End the share/ }).click();
  await expect(page.getByRole('dialog')).toContainText('they read nothing by it any more');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'End the share' }).click();
  await expect(page.getByRole('row', { name: new RegExp(office.name) })).toContainText(/Ended \d/);

  await enter(page, office.email('analyst'));
  await page.goto('/app/');
  await expect(page.getByText('No member shares yet')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Leeds/ })).toContainText('Does not share its plan');
});

async function give(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Share something' }).click();
  await page.getByRole('button', { name: 'Give the share' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose with whom to share');
  await expect(page.getByRole('status')).toContainText('Drafts do not count');
  await expectAccessible(page);
  await page.getByLabel('With whom').selectOption(name);
  await page.getByLabel('Local figures').check();
  await expect(page.getByRole('status')).toContainText('Small counts of people stay hidden');
  await page.getByLabel('How plans cover the themes').check();
  await page.getByLabel('Drafts too, with their titles').check();
  await expect(page.getByRole('status')).toContainText('drafts too');
  await screenshots(page, 'share-form');
  await page.getByRole('button', { name: 'Give the share' }).click();
}

test('an administrator changes the settings, and a wrong threshold is explained', async ({ page }) => {
  const watch = await collectViolations(page);
  await openOrganisation(page, 'E08000036');
  await page.goto('/app/settings');
  await page.getByLabel('Smallest count of people that is shown').fill('2');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a whole number from 3 to 10');
  await expectAccessible(page);
  await page.getByLabel('Smallest count of people that is shown').fill('7');
  await page.getByLabel('How readers of a published plan can answer').fill('Write to the Town Hall');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('The settings are saved')).toBeAttached();
  await page.reload();
  await expect(page.getByLabel('Smallest count of people that is shown')).toHaveValue('7');
  watch.expectNone();
});
