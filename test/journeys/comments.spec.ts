import type { Action } from '@waymark/contract/actions';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('a planner asks an adviser, who answers and can change nothing else; the planner resolves it', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'W06000011', ['planner', 'adviser']);
  await enter(page, council.email('planner'));
  const { planId, action } = await draft(page);
  await page.goto(`/app/plans/${planId}/comments`);
  await expect(page.getByText('Nothing to show')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'comments-empty');

  await askTheAdviser(page, planId, action);
  await enter(page, council.email('adviser'));
  await answerAsAdviser(page, planId, action);

  await enter(page, council.email('planner'));
  await page.goto(`/app/plans/${planId}/comments`);
  await page.getByRole('link', { name: /^Go to the place/ }).click();
  await expect(page).toHaveURL(new RegExp(`/actions/${action.id}`));
  const panel = page.getByRole('region', { name: /^Comments: dates of/ });
  await expect(panel).toContainText('The college opens in autumn.');
  await panel.getByRole('button', { name: /^Resolve/ }).click();
  await expect(panel).toContainText('Resolved');
  await expectAccessible(page);
  await page.goto(`/app/plans/${planId}/comments?state=resolved`);
  await expect(page.getByRole('article')).toContainText('by planner');
  await screenshots(page, 'comments-resolved');
  watch.expectNone();
});

async function draft(page: Page): Promise<{ planId: string; action: Action }> {
  const plan = await openPlan(page, 'Swansea together', { vision: 'A place where everyone belongs.' });
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  const body = { title: 'Open evening classes', dueOn: '2028-03-31' };
  return { planId: plan.id, action: await ask<Action>(page, `/goals/${goal.id}/actions`, body) };
}

/** By keyboard alone: open the control, write, choose whom to ask, save. */
async function askTheAdviser(page: Page, planId: string, action: Action): Promise<void> {
  await page.goto(`/app/plans/${planId}/actions/${action.id}`);
  const control = page.getByRole('button', { name: /^Comment dates of/ });
  await control.press('Enter');
  const panel = page.getByRole('region', { name: /^Comments: dates of/ });
  await expect(panel).toBeFocused();
  await panel.press('Escape');
  await expect(control).toBeFocused();
  await control.press('Enter');
  await panel.getByRole('button', { name: 'Save your comment' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Write what you want to say');
  await expectAccessible(page);
  await screenshots(page, 'comments-error');
  await panel.getByLabel('Your comment').fill('Is March too late for a first class?');
  await panel.getByLabel('Ask someone to answer').selectOption({ label: 'adviser' });
  await expect(panel.getByText('@adviser', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Save your comment' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Comment · 1 open/ })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'comments-panel');
  await page.goto(`/app/plans/${planId}`);
  await expect(page.getByRole('button', { name: /^Comment Vision/ })).toBeVisible();
}

async function answerAsAdviser(page: Page, planId: string, action: Action): Promise<void> {
  await page.goto('/app/');
  await expect(page.getByRole('region', { name: 'Others ask you' })).toContainText('Comment that asks you');
  await expectAccessible(page);
  await screenshots(page, 'home-asked');
  await page.getByRole('link', { name: 'Is March too late for a first class?' }).click();
  const thread = page.getByRole('article');
  await expect(thread).toContainText('Waits for your answer');
  await screenshots(page, 'comments-list');
  await thread.getByRole('button', { name: /^Answer/ }).click();
  await thread.getByLabel('Your answer').fill('The college opens in autumn.');
  await thread.getByRole('button', { name: 'Save the answer' }).click();
  await expect(thread).toContainText('The college opens in autumn.');
  await expect(thread).not.toContainText('Waits for your answer');
  await expectAccessible(page);

  await page.goto(`/app/plans/${planId}/actions/${action.id}`);
  await expect(page.getByRole('heading', { level: 1, name: /Open evening classes/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change', exact: true })).toHaveCount(0);
  const change = await page.request.patch(`/api/v1/actions/${action.id}`, {
    data: { title: 'Mine' },
    headers: { 'If-Match': '"1"' },
  });
  expect(change.status()).toBe(403);
}
