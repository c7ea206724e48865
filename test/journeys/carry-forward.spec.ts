import { expect, test } from '@playwright/test';
import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('the next plan takes over what is open, after its counts were seen', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000043', ['planner']);
  await enter(page, council.email('planner'));
  const former = await openPlan(page, unique('The first strategy'));
  const goal = await addGoal(page, former.id, { title: 'Everyone can learn English near home' });
  await ask<Action>(page, `/goals/${goal.id}/actions`, { title: 'Open evening classes', dueOn: '2028-03-31' });
  await addGoal(page, former.id, { title: 'A goal without actions', theme: 'T3' });

  await page.goto(`/app/plans/${former.id}/next`);
  await expect(page.getByRole('heading', { name: 'Open the next plan' })).toBeVisible();
  const counts = page.getByRole('region', { name: 'What the next plan begins with' });
  await expect(counts).toContainText('Goals: 2');
  await expect(counts).toContainText('Open actions: 1');
  await expectAccessible(page);
  await screenshots(page, 'next-plan');
  await page.getByLabel('Goals that have open actions').check();
  await expect(counts).toContainText('Goals: 1');
  await page.getByLabel('Title of the next plan').fill('');
  await page.getByRole('button', { name: 'Open the next plan' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Enter the title of the plan');
  await expectAccessible(page);
  await page.getByLabel('Title of the next plan').fill('The second strategy');
  await page.getByRole('button', { name: 'Open the next plan' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'The second strategy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open evening classes' }).first()).toBeVisible();
  await expect(page.getByText('A goal without actions')).toHaveCount(0);
  await page.getByRole('link', { name: 'The plan before this one' }).click();
  await expect(page.getByRole('heading', { level: 1, name: former.title })).toBeVisible();
  watch.expectNone();
});

test('a plan may begin with the examples of its edition, and each is found until it is rewritten', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000044', ['planner']);
  await enter(page, council.email('planner'));
  await page.goto('/app/plans/new');
  await page.getByLabel('Title of the plan').fill('From examples');
  await page.getByLabel('An example goal under each of the five themes').check();
  await expectAccessible(page);
  await screenshots(page, 'new-plan');
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]+\/draft/);
  const id = /plans\/([0-9a-f-]+)\/draft/.exec(page.url())?.[1] ?? '';
  await page.goto(`/app/plans/${id}`);
  await expect(page.getByText('This goal is an example')).toHaveCount(5);
  await expectAccessible(page);
  await screenshots(page, 'plan-of-examples');
  const { problems } = await ask<Plan>(page, `/plans/${id}`);
  expect(problems.filter(({ code }) => code === 'goal-is-example')).toHaveLength(5);
  watch.expectNone();
});
