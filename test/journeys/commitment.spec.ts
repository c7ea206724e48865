import type { Action } from '@waymark/contract/actions';
import type { Session } from '@waymark/contract/session';
import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('a partner declines an action with a reason, is asked again and accepts', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'W06000022', ['planner', 'taskforce-member']);
  await enter(page, council.email('taskforce-member'));
  const { userId } = await ask<Session>(page, '/session');
  await enter(page, council.email('planner'));
  const { planId, action } = await draft(page, userId);
  await page.goto(`/app/plans/${planId}/commitments`);
  await expect(page.getByText('No partner was asked yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'commitments-empty');
  await askThePartner(page, planId, action, true);

  await enter(page, council.email('taskforce-member'));
  await decline(page);

  await enter(page, council.email('planner'));
  await askThePartner(page, planId, action, false);
  await enter(page, council.email('taskforce-member'));
  await page.goto(`/app/plans/${planId}/actions/${action.id}`);
  const card = page.getByRole('article', { name: 'Principal' }).first();
  await card.getByRole('button', { name: 'Answer' }).click();
  await card.getByLabel('Accepted').check();
  await card.getByRole('button', { name: 'Send your answer' }).click();
  await expect(card).toContainText('Accepted');
  watch.expectNone();

  await enter(page, council.email('planner'));
  await page.goto(`/app/plans/${planId}`);
  await expect(page.getByRole('row', { name: /Open evening classes/ })).toContainText('Accepted');
  await changeTheDate(page, action);
  await page.goto(`/app/plans/${planId}/commitments`);
  await expect(page.getByRole('row', { name: /Open evening classes/ })).toContainText(
    'Accepted, then changed: ask again',
  );
  await expectAccessible(page);
  await screenshots(page, 'commitments');
});

async function draft(page: Page, userId: string): Promise<{ planId: string; action: Action }> {
  const taskforce = await ask<Taskforce>(page, '/taskforces', { name: 'Newport taskforce' });
  const seat = { personName: 'Principal', organisationName: 'City college', sector: 'education', role: 'member' };
  const at = `/taskforces/${taskforce.id}/members`;
  const member = await ask<TaskforceMember>(page, at, { ...seat, startsOn: '2026-01-01', userId });
  const plan = await openPlan(page, 'Newport together');
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  const body = { title: 'Open evening classes', dueOn: '2028-03-31', taskforceLeadId: member.id };
  return { planId: plan.id, action: await ask<Action>(page, `/goals/${goal.id}/actions`, body) };
}

async function askThePartner(page: Page, planId: string, action: Action, first: boolean): Promise<void> {
  await page.goto(`/app/plans/${planId}/actions/${action.id}`);
  await page.getByRole('button', { name: 'Ask a partner' }).click();
  if (first) {
    await page.getByRole('button', { name: 'Ask for their commitment' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose whom to ask');
    await expectAccessible(page);
    await screenshots(page, 'commitment-ask-error');
  }
  await page.getByLabel('Whom to ask').selectOption({ index: 1 });
  await page.getByLabel('What you ask of them').fill('Two teachers, two evenings a week.');
  await page.getByRole('button', { name: 'Ask for their commitment' }).click();
  await expect(page.getByRole('article', { name: 'Principal' }).first()).toContainText('Waiting for an answer');
  await expectAccessible(page);
}

async function decline(page: Page): Promise<void> {
  await page.goto('/app/');
  const asked = page.getByRole('region', { name: 'Others ask you' });
  await expect(asked).toContainText('Action to accept or decline');
  await asked.getByRole('link', { name: 'Open evening classes' }).click();
  const card = page.getByRole('article', { name: 'Principal' });
  await card.getByRole('button', { name: 'Answer' }).click();
  await card.getByLabel('Declined').check();
  await card.getByRole('button', { name: 'Send your answer' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why it is declined');
  await expectAccessible(page);
  await screenshots(page, 'commitment-answer-error');
  await card.getByLabel('Reason').fill('We have no rooms in the evening.');
  await card.getByRole('button', { name: 'Send your answer' }).click();
  await expect(card).toContainText('Declined');
  await expect(card).toContainText('We have no rooms in the evening.');
  await expectAccessible(page);
  await screenshots(page, 'commitment-declined');
}

/** What was accepted is no longer what stands in the plan. */
async function changeTheDate(page: Page, action: Action): Promise<void> {
  const answer = await page.request.patch(`/api/v1/actions/${action.id}`, {
    data: { dueOn: '2029-03-31' },
    headers: { 'If-Match': `"${action.version}"` },
  });
  expect(answer.ok()).toBe(true);
}
