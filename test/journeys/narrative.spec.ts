import type { Action } from '@waymark/contract/actions';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('a story is written, tested, agreed, taken into the plan and compared with its next version', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'W06000004', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, 'Denbighshire together');
  await page.goto(`/app/plans/${plan.id}/narrative`);
  await expect(page.getByText('No version of the story yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'narrative-empty');

  await page.getByRole('button', { name: 'Write the first version' }).click();
  await page.getByRole('button', { name: 'Save the version' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the story');
  await expectAccessible(page);
  await page.getByLabel('The story').fill('People have always come here to work.');
  await page.getByRole('button', { name: 'Save the version' }).click();
  const first = page.getByRole('region', { name: 'Version 1' });
  await expect(first).toContainText('Not agreed yet');
  await addNotes(page);
  await agreeAndTake(page);

  await page.getByRole('button', { name: 'Write a new version' }).click();
  await page.getByLabel('The story').fill('People have always come here to work, and stayed.');
  await page.getByRole('button', { name: 'Save the version' }).click();
  const second = page.getByRole('region', { name: 'Version 2' });
  await second.getByRole('button', { name: 'Compare with version 1' }).click();
  await expect(second.locator('ins')).toContainText('stayed');
  await expectAccessible(page);
  await screenshots(page, 'narrative');
  await page.goto(`/app/plans/${plan.id}`);
  await expect(page.getByText('People have always come here to work.')).toBeVisible();
  watch.expectNone();
});

async function addNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add a place/ }).click();
  await page.getByLabel('Where it is told').fill('Welcome leaflet');
  await page.getByLabel('Web address').fill('welcome');
  await page.getByRole('button', { name: 'Save the place' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter an address');
  await page.getByLabel('Web address').fill('https://council.example/welcome');
  await page.getByRole('button', { name: 'Save the place' }).click();
  await expect(page.getByRole('link', { name: 'Welcome leaflet' })).toBeVisible();

  await page.getByRole('button', { name: /^Record a test/ }).click();
  await page.getByLabel('With whom').fill('Youth forum');
  await fillDay(page, 'When', ['31', '1', '2026']);
  await page.getByLabel('How many people').fill('3');
  await page.getByLabel('What they said').fill('It leaves out the harbour.');
  await page.getByLabel('What we changed').fill('The harbour is in.');
  await page.getByRole('button', { name: 'Save the test' }).click();
  await expect(page.getByText('few people, so the number is not shown')).toBeVisible();
}

async function agreeAndTake(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Record who agreed it/ }).click();
  await page.getByLabel('Who agreed it').fill('Cabinet');
  await fillDay(page, 'When', ['20', '2', '2026']);
  await page.getByRole('button', { name: 'Record the agreement' }).click();
  await expect(page.getByText('agreed by Cabinet on 20 February 2026')).toBeVisible();
  await page.getByRole('button', { name: /^Take into the plan/ }).click();
  await expect(page.getByText('The plan says version 1.')).toBeVisible();
}

async function fillDay(page: Page, label: string, [day = '', month = '', year = '']: string[]): Promise<void> {
  const field = page.getByRole('group', { name: label });
  await field.getByLabel('Day').fill(day);
  await field.getByLabel('Month').fill(month);
  await field.getByLabel('Year').fill(year);
}

test('an action of one plan is shown in another, and by what it is reported to', async ({ page }) => {
  const council = await openOrganisation(page, 'W06000005', ['planner']);
  await enter(page, council.email('planner'));
  const home = await openPlan(page, 'Flintshire together');
  const goal = await addGoal(page, home.id, { title: 'Everyone can learn English near home' });
  const body = { title: 'Open evening classes', dueOn: '2028-03-31', tags: ['learn'] };
  const action = await ask<Action>(page, `/goals/${goal.id}/actions`, body);
  const other = await openPlan(page, 'Skills plan');
  await addGoal(page, other.id, { title: 'Everyone finds work' });

  await page.goto(`/app/plans/${other.id}`);
  await page.getByRole('link', { name: /^Show an action of another plan/ }).click();
  await expectAccessible(page);
  await screenshots(page, 'link-action');
  await page.getByRole('button', { name: /^Show here, too/ }).click();
  const row = page.getByRole('row', { name: /Open evening classes/ });
  await expect(row).toContainText('Also in Flintshire together, 1.1');
  await expectAccessible(page);
  await screenshots(page, 'linked-action');

  await row.getByRole('link', { name: 'Open evening classes' }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${home.id}/actions/${action.id}`));
  await expect(page.getByRole('region', { name: 'Also shown in' })).toContainText('as 1.1');
  await page.goto(`/app/plans/${other.id}/reported?set=sanctuary`);
  await expect(page.getByRole('row', { name: /Open evening classes/ })).toContainText('Kept in another plan');
  await expectAccessible(page);
  await screenshots(page, 'tagged-actions');
});
