import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { collectViolations } from '../support/violations';
import type { Plans } from '@waymark/contract/plans';

const planner = 'planner@manchester.example';

test('a planner opens a plan once, and tells its story where the checks lead', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const title = unique('Our shared city');

  await page.goto('/app/plans');
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Start a plan' }).first().click();
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the title of the plan');
  await expectAccessible(page);
  await page.getByLabel('Title of the plan').fill(title);
  await page.getByLabel('Officer who leads the plan').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start the plan' }).dblclick();

  await expect(page.getByRole('heading', { level: 1, name: 'First draft' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Work on this plan' })
    .getByRole('link', { name: 'Plan', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/Draft since .* goals in 0 of 5 themes/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'plan-empty');
  const { plans } = await ask<Plans>(page, `/plans?search=${encodeURIComponent(title)}`);
  expect(plans).toHaveLength(1);

  await page.getByRole('link', { name: 'Tell the shared story of the place' }).click();
  await expect(page.getByRole('textbox', { name: 'The story of the place' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('People have **always** come here.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.wm-text-part strong')).toHaveText('always');
  await expect(page.getByRole('link', { name: 'Tell the shared story of the place' })).toHaveCount(0);
  watch.expectNone();
});

test('a planner adds a goal, and the checks and the coverage lead to what it lacks', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const plan = await openPlan(page, unique('What is missing'));
  await page.goto(`/app/plans/${plan.id}`);
  await addGoalByHand(page);
  await page.getByRole('link', { name: 'Say which need this goal meets' }).click();
  await expect(page.getByLabel('Need and evidence')).toBeFocused();
  await page.keyboard.type('Two thousand adults speak little English.');
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await expect(page.getByText('Two thousand adults speak little English.')).toBeVisible();

  const coverage = page.getByRole('table', { name: 'What each theme holds' });
  await expect(coverage.getByRole('row', { name: 'T2 Inclusive economy' }).getByRole('cell').first()).toHaveText('1');
  await coverage.getByRole('row', { name: 'T4' }).getByRole('link', { name: 'Add a goal' }).click();
  await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('T4');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Name the elected member who leads the plan' }).click();
  await expect(page.getByLabel('Elected member who leads the plan')).toBeFocused();
  await expectAccessible(page);
  watch.expectNone();
});

async function addGoalByHand(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a goal to T2 Inclusive economy' }).first().click();
  await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('T2');
  await page.getByLabel('Goal', { exact: true }).fill('Everyone can learn English near home');
  await expectAccessible(page);
  await screenshots(page, 'goal-form');
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Everyone can learn English near home' })).toBeVisible();
  await expectAccessible(page);
}

test('two planners meet in one text: both versions are shown and nothing is lost', async ({ page, browser }) => {
  await signIn(page, planner);
  const plan = await openPlan(page, unique('Two at once'));
  const otherPage = await (await browser.newContext()).newPage();
  await otherPage.goto('/app/sign-in');
  await signIn(otherPage, 'manager@manchester.example');

  for (const one of [page, otherPage]) {
    await one.goto(`/app/plans/${plan.id}`);
    await one.getByRole('button', { name: 'Edit Vision' }).click();
  }
  await otherPage.getByRole('textbox', { name: 'Vision' }).fill('A city of neighbours.');
  await otherPage.getByRole('button', { name: 'Save' }).click();
  await expect(otherPage.locator('.wm-text-part', { hasText: 'Vision' })).toContainText('A city of neighbours.');

  await page.getByRole('textbox', { name: 'Vision' }).fill('A place where everyone belongs.');
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.locator('.wm-conflict');
  await expect(conflict).toContainText('A city of neighbours.');
  await expect(conflict).toContainText('A place where everyone belongs.');
  await expect(page.getByRole('textbox', { name: 'Vision' })).toHaveValue('A place where everyone belongs.');
  await expectAccessible(page);
  await screenshots(page, 'conflict');
  await page.getByRole('radio', { name: 'Yours' }).check();
  await page.getByRole('button', { name: 'Keep these and go on' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Edit Vision' })).toBeVisible();
  await expect(page.locator('.wm-text-part', { hasText: 'Vision' })).toContainText('A place where everyone belongs.');
  await otherPage.context().close();
});

test('another part saved meanwhile is no conflict', async ({ page, browser }) => {
  await signIn(page, planner);
  const plan = await openPlan(page, unique('Side by side'));
  const other = await (await browser.newContext()).newPage();
  await other.goto('/app/sign-in');
  await signIn(other, 'manager@manchester.example');
  await page.goto(`/app/plans/${plan.id}`);
  await page.getByRole('button', { name: 'Edit Vision' }).click();
  const change = { headers: { 'If-Match': `"${plan.version}"` }, data: { context: 'Theirs.' } };
  expect((await other.request.patch(`/api/v1/plans/${plan.id}`, change)).ok()).toBe(true);
  await page.getByRole('textbox', { name: 'Vision' }).fill('Mine.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.wm-text-part', { hasText: 'Vision' })).toContainText('Mine.');
  await expect(page.locator('.wm-text-part', { hasText: 'Context and evidence' })).toContainText('Theirs.');
  await other.context().close();
});

test('a session that ends in the middle of a form keeps the text', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const plan = await openPlan(page, unique('Interrupted'));
  await page.goto(`/app/plans/${plan.id}/add-goal?theme=T3`);
  await page.getByLabel('Goal', { exact: true }).fill('Neighbours know each other');
  await page.getByLabel('Need and evidence').fill('One in three knows nobody in the street.');
  // Before the moment after which what was typed is saved by itself.
  await page.context().clearCookies();

  await expect(page.getByRole('alert')).toContainText('You were signed out for safety.');
  await expectAccessible(page);
  await page.keyboard.type(' Most would like to.');
  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toBeVisible();
  await expectAccessible(page);
  const need = 'One in three knows nobody in the street. Most would like to.';
  await expect(page.getByLabel('Need and evidence')).toHaveValue(need);
  const { password } = await ask<{ password: string }>(page, '/setup');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Need and evidence')).toBeFocused();
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Neighbours know each other' })).toBeVisible();
  await expect(page.getByText(need)).toBeVisible();
  watch.expectNone();
});

test('goals are put in order by keyboard, and the new place is read aloud', async ({ page }) => {
  await signIn(page, planner);
  const plan = await openPlan(page, unique('In order'));
  for (const title of ['First goal', 'Second goal', 'Third goal']) await addGoal(page, plan.id, { title, theme: 'T1' });
  await page.goto(`/app/plans/${plan.id}`);
  const titles = page.locator('#T1 h3');
  await expect(titles).toHaveText(['1. First goal', '2. Second goal', '3. Third goal']);

  const up = page.getByRole('button', { name: 'Move up Third goal' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['1. First goal', '2. Third goal', '3. Second goal']);
  await expect(up).toBeFocused();
  await expect(page.locator('[aria-live=polite]')).toHaveText('Moved. This goal is now 2 of 3 in its theme');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['1. Third goal', '2. First goal', '3. Second goal']);
  await expect(up).toBeFocused();

  await page.getByRole('button', { name: 'Archive Second goal' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('leaves the plan with no actions and no indicators');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Archive the goal' }).click();
  await expect(titles).toHaveText(['1. Third goal', '2. First goal']);
});
