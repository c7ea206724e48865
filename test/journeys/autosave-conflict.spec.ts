import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation, type OwnOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

let council: OwnOrganisation;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  council = await openOrganisation(page, 'E06000057', ['planner', 'manager']);
  await page.context().close();
});

/** Someone of the council, in a browser of their own. */
async function colleague(browser: Browser, role: 'planner' | 'manager'): Promise<Page> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await enter(page, council.email(role));
  return page;
}

const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const state = (page: Page) => page.locator('.wm-save-state [role=status]');
const part = (page: Page, title: string) => page.locator('.wm-text-part', { hasText: title });

test('two people in one plan see each other, write the same text, and merge it by hand', async ({ browser }) => {
  const [one, other] = [await colleague(browser, 'planner'), await colleague(browser, 'manager')];
  const watch = await collectViolations(one);
  const plan = await openPlan(one, unique('Two at once'), { narrative: 'People came by ship.\n\nThey stayed.' });
  for (const page of [one, other]) {
    await page.goto(`/app/plans/${plan.id}`);
    await page.getByRole('button', { name: 'Edit The story of the place' }).click();
  }
  await expect(part(one, 'The story of the place')).toContainText('manager is editing this section', {
    timeout: 20_000,
  });
  await expectAccessible(one);

  await text(other, 'The story of the place').fill('People came by ship and by rail.\n\nThey stayed.');
  await expect(state(other)).toContainText(/Saved at \d\d:\d\d/);
  await text(one, 'The story of the place').fill('People came by ship.\n\nThey stayed, and their children teach here.');
  await expect(state(one)).toContainText('someone else changed this too');

  const conflict = one.locator('.wm-conflict');
  await expect(conflict).toContainText('manager saved it on');
  await expect(conflict).toContainText('As it was when you began');
  await expect(conflict.locator('ins', { hasText: 'and by rail' })).toBeVisible();
  await expect(conflict.locator('ins', { hasText: 'their children teach here' })).toBeVisible();
  const merged = conflict.getByRole('textbox');
  await expect(merged).toHaveValue('People came by ship and by rail.\n\nThey stayed, and their children teach here.');
  await expectAccessible(one);
  await screenshots(one, 'conflict-merge');
  await merged.fill('People came by ship and by rail.\n\nThey stayed, and their children teach here. So will theirs.');
  await conflict.getByRole('button', { name: 'Keep these and go on' }).click();
  await expect(state(one)).toContainText(/Saved at/);
  await one.getByRole('button', { name: 'Save and close' }).click();
  await expect(part(one, 'The story of the place')).toContainText('So will theirs.');

  const kept = await ask<Plan>(other, `/plans/${plan.id}`);
  expect(kept.narrative).toBe(
    'People came by ship and by rail.\n\nThey stayed, and their children teach here. So will theirs.',
  );
  watch.expectNone();
  await Promise.all([one, other].map((page) => page.context().close()));
});

test('different fields of one goal need no question, and both stay', async ({ browser }) => {
  const [one, other] = [await colleague(browser, 'planner'), await colleague(browser, 'manager')];
  const plan = await openPlan(one, unique('Side by side'));
  const goal = await addGoal(one, plan.id, { title: 'Everyone can learn English', theme: 'T2' });
  for (const page of [one, other]) await page.goto(`/app/plans/${plan.id}/goals/${goal.id}`);
  await expect(text(one, 'Goal')).toHaveValue('Everyone can learn English');
  await text(one, 'Need and evidence').fill('Two thousand adults speak little English.');
  await text(other, 'Who gains').fill('Adults who learn');
  await expect(state(one)).toContainText(/Saved at/);
  await expect(state(other)).toContainText(/Saved at/);
  await text(one, 'What this rests on').fill('The college keeps its teachers.');
  await text(one, 'What this rests on').blur();
  await expect(text(one, 'Who gains')).toHaveValue('Adults who learn');
  await expect(one.locator('.wm-conflict')).toHaveCount(0);
  await expect(other.locator('.wm-conflict')).toHaveCount(0);
  await expect
    .poll(async () => (await ask<Plan>(one, `/plans/${plan.id}`)).goals[0])
    .toMatchObject({
      need: 'Two thousand adults speak little English.',
      beneficiaries: 'Adults who learn',
      assumptions: 'The college keeps its teachers.',
    } satisfies Partial<Goal>);
  await Promise.all([one, other].map((page) => page.context().close()));
});

test('without a network the state says so, nothing is lost, and it is saved when the network is back', async ({
  browser,
}) => {
  const page = await colleague(browser, 'planner');
  const plan = await openPlan(page, unique('On a train'));
  await page.goto(`/app/plans/${plan.id}/add-goal?theme=T3`);
  await text(page, 'Need and evidence').fill('One in three knows nobody in the street.');
  await expect(state(page)).toContainText('Not saved: Enter the goal');
  await text(page, 'Goal').fill('Neighbours know each other');
  await expect(state(page)).toContainText(/Saved at/);
  await expect(page).toHaveURL(/\/goals\/[0-9a-f-]{36}$/);

  await page.context().setOffline(true);
  await text(page, 'Who gains').fill('People who live alone');
  await expect(state(page)).toContainText('Not saved: no connection. Trying again.');
  await expectAccessible(page);
  await screenshots(page, 'autosave-offline');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(text(page, 'Who gains')).toHaveValue('People who live alone');

  await page.context().setOffline(false);
  await expect(state(page)).toContainText(/Saved at/);
  await page.reload();
  await expect(text(page, 'Who gains')).toHaveValue('People who live alone');
  await expect(text(page, 'Goal')).toHaveValue('Neighbours know each other');
  expect((await ask<Plan>(page, `/plans/${plan.id}`)).goals).toHaveLength(1);
  await page.context().close();
});
