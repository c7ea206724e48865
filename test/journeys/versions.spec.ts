import { expect, test, type Page } from '@playwright/test';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask, openCompletePlan, openPlan, unique } from '../support/drafted-plans';
import { furnishOwn } from '../support/own-directory';
import { enter, openOrganisation, type OwnOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('an approver sees first what changed since the plan was last submitted, and what is restored stays told', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E08000033', ['planner', 'approver']);
  const plan = await submittedPlan(page, council);
  await returned(page, council, plan.id);
  await reworked(page, council, plan);

  await enter(page, council.email('approver'));
  await page.goto(`/app/plans/${plan.id}`);
  const first = page.getByRole('region', { name: 'What changed since it was last submitted' });
  await expect(first).toContainText('1 action changed');
  await expect(first).toContainText('Open evening classes');
  await expectAccessible(page);
  await screenshots(page, 'first-look');

  await first.getByRole('link', { name: 'See every change' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed');
  const own = page.getByRole('region', { name: 'The plan itself' });
  await expect(own.locator('ins').filter({ hasText: 'newcomers and neighbours' })).toBeVisible();
  await expect(own.locator('del').filter({ hasText: 'everyone belongs' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'versions-compare');
  await page.getByLabel('Show').selectOption('Added');
  await expect(page.getByText('No change of this kind')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'versions-compare-none');
  watch.expectNone();
});

test('versions are kept, read whole and compared, and a field is put back from its history', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E08000034', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Kept for good'), { vision: 'A town for all who live here.' });
  await page.goto(`/app/plans/${plan.id}/versions`);
  await expect(page.getByText('No versions yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'versions-empty');

  await page.getByRole('button', { name: 'Keep a version now' }).click();
  await page.getByLabel('What it is for').fill('Before the taskforce');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('row', { name: /Version 1/ })).toContainText('Before the taskforce');
  await expectAccessible(page);
  await screenshots(page, 'versions');

  const answer = await page.request.patch(`/api/v1/plans/${plan.id}`, {
    data: { vision: 'A town for some.' },
    headers: { 'if-match': `"${plan.version}"` },
  });
  expect(answer.ok()).toBe(true);
  await page.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(page.getByText('A town for all who live here.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'version');

  await page.goto(`/app/plans/${plan.id}`);
  await page.getByRole('link', { name: 'History of Vision' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('History of “Vision”');
  await expect(page.getByRole('listitem').filter({ hasText: 'Changed by' })).toContainText('all who live here');
  await expectAccessible(page);
  await screenshots(page, 'field-history');

  await page.getByRole('button', { name: /Restore what it said before/ }).click();
  await expect(page.getByRole('dialog')).toContainText('A town for all who live here.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('heading', { name: /put back on/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it says now' })).toContainText('A town for all who live here.');
  await expectAccessible(page);

  await page.getByRole('link', { name: plan.title, exact: true }).first().click();
  await page.getByRole('link', { name: `History of ${plan.title}` }).click();
  await expect(page.getByRole('row', { name: /^Vision/ })).toContainText('3');
  await expectAccessible(page);
  await screenshots(page, 'part-history');
  watch.expectNone();
});

test('a restoring over a colleague’s later change is refused, and the history is read again', async ({ page }) => {
  const council = await openOrganisation(page, 'E08000032', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Two at once'), { vision: 'First words.' });
  const write = async (vision: string, version: number) => {
    const headers = { 'if-match': `"${version}"` };
    const answer = await page.request.patch(`/api/v1/plans/${plan.id}`, { data: { vision }, headers });
    return ((await answer.json()) as Plan).version;
  };
  const version = await write('Second words.', plan.version);
  await page.goto(`/app/plans/${plan.id}/history/${plan.id}/vision`);
  await expect(page.getByRole('button', { name: /Restore what it said before/ })).toBeVisible();
  await write('Third words.', version);
  await page.getByRole('button', { name: /Restore what it said before/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('alert')).toContainText('Someone else changed this');
  await expect(page.getByRole('region', { name: 'What it says now' })).toContainText('Third words.');
  await expectAccessible(page);
  await screenshots(page, 'field-history-refused');
});

async function submittedPlan(page: Page, council: OwnOrganisation): Promise<Plan> {
  await enter(page, council.email('planner'));
  await furnishOwn(page, council);
  const plan = await openCompletePlan(page, unique('Twice submitted'));
  await take(page, plan.id, { step: 'submit' });
  return plan;
}

async function returned(page: Page, council: OwnOrganisation, planId: string): Promise<void> {
  await enter(page, council.email('approver'));
  await take(page, planId, { step: 'return', reason: 'Say who is meant.' });
}

async function reworked(page: Page, council: OwnOrganisation, { id, goals }: Plan): Promise<void> {
  await enter(page, council.email('planner'));
  const { version } = await ask<Plan>(page, `/plans/${id}`);
  const vision = 'A place where newcomers and neighbours belong.';
  await change(page, `/plans/${id}`, { vision }, version);
  const action = goals[0]?.actions[0];
  if (action) await change(page, `/actions/${action.id}`, { dueOn: '2028-06-30' }, action.version);
  await take(page, id, { step: 'submit' });
}

async function take(page: Page, id: string, data: object): Promise<void> {
  const { version } = await ask<Plan>(page, `/plans/${id}`);
  const headers = { 'if-match': `"${version}"` };
  const answer = await page.request.post(`/api/v1/plans/${id}/steps`, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function change(page: Page, address: string, data: object, version: number): Promise<void> {
  const answer = await page.request.patch(`/api/v1${address}`, { data, headers: { 'if-match': `"${version}"` } });
  expect(answer.ok(), await answer.text()).toBe(true);
}
