import { expect, test, type Page } from '@playwright/test';
import type { Plan } from '@waymark/contract/plans';
import { addDays, todayIn } from '@waymark/domain/day';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const dayIn = (days: number): string => addDays(todayIn(new Date()), days);

async function fillDay(page: Page, group: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = page.getByRole('group', { name: group });
  await field.getByLabel('Day', { exact: true }).fill(date);
  await field.getByLabel('Month').fill(month);
  await field.getByLabel('Year').fill(year);
}

const words = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

test('a cabinet date leads to its notice, its decision, call-in, and what scrutiny recommends to an action', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000041', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Before the cabinet'));
  await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  await page.goto(`/app/plans/${plan.id}/governance`);
  await expect(page.getByText('No meeting or decision is recorded yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'governance-empty');

  await page.getByRole('link', { name: 'Enter the date of the cabinet meeting' }).click();
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Enter the body');
  await expectAccessible(page);
  await page.getByLabel('Cabinet, committee or officer').fill('Cabinet');
  const meeting = dayIn(60);
  await fillDay(page, 'Day', meeting);
  await expect(page.getByRole('status').filter({ hasText: 'last day for the forward plan' })).toContainText(
    words(addDays(meeting, -29)),
  );
  await screenshots(page, 'governance-record');
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('heading', { name: 'Enter it in the forward plan' })).toBeVisible();
  await expect(page.locator('main')).toContainText(words(addDays(meeting, -29)));
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Record the forward plan entry' }).click();
  await page.getByLabel('Cabinet, committee or officer').fill('Democratic services');
  await fillDay(page, 'Day', dayIn(0));
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('heading', { name: 'Notice was given in time' })).toBeVisible();

  await page.getByRole('link', { name: /^Change.*Cabinet/ }).click();
  await fillDay(page, 'Day', dayIn(-3));
  await page.getByLabel('What was decided').fill('The strategy is adopted.');
  await fillDay(page, 'Decision published on', dayIn(-2));
  for (const [place, name] of ['Report to cabinet', 'Printed minutes', 'Wrong paper'].entries()) {
    await page.getByRole('button', { name: 'Add a document' }).click();
    const row = page.getByRole('group', { name: `Document ${place + 1}` });
    await row.getByLabel('Title of the document').fill(name);
    await row.getByLabel('Address of the document').fill(`https://democracy.council.example/${place}`);
  }
  await page.getByRole('button', { name: /^Remove.*Document 3/ }).click();
  await screenshots(page, 'governance-documents');
  await page.getByLabel('Private part').fill('Cost of one contract.');
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.locator('main')).toContainText('Call-in of the decision of Cabinet ends on');
  await expect(page.locator('main')).toContainText('The strategy is adopted.');
  await expect(page.locator('main')).toContainText('Private part, seen by those who keep the records only');

  await expect(page.getByRole('link', { name: 'Report to cabinet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Printed minutes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wrong paper' })).toHaveCount(0);

  await recommend(page);
  await putAwayAndBack(page);
  await screenshots(page, 'governance');
  const after = await ask<Plan>(page, `/plans/${plan.id}`);
  expect(after.goals[0]?.actions).toMatchObject([{ title: 'Weekend classes', origin: 'scrutiny' }]);
  watch.expectNone();
});

async function recommend(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a recommendation' }).click();
  await page.getByLabel('What is recommended').fill('Offer classes at weekends.');
  await page.getByLabel('By which body').fill('Communities scrutiny committee');
  await page.getByRole('button', { name: 'Save the recommendation' }).click();
  await expect(page.getByText('Waits for an answer')).toBeVisible();
  await page.getByRole('link', { name: /^Record the answer/ }).click();
  await page.getByLabel('Accepted in part').check();
  await page.getByLabel('Answered by').fill('Cabinet');
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Give the reason');
  await expectAccessible(page);
  await page.getByLabel('Reason').fill('In two libraries.');
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByLabel('Goal of the new action').selectOption({ index: 1 });
  await page.getByLabel('Title of the new action').fill('Weekend classes');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Link the action' }).click();
  await expect(page.getByText('Settled')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Weekend classes' })).toBeVisible();
  await expectAccessible(page);
}

/** Put away and brought back: the recommendation stands as it stood. */
async function putAwayAndBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Put it away.*Offer classes/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByText('What scrutiny recommends will stand here')).toBeVisible();
  await page.getByText('Recommendations that were put away').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Bring back.*Offer classes/ }).click();
  await expect(page.getByText('Settled')).toBeVisible();
  await expect(page.getByText('Recommendations that were put away')).toHaveCount(0);
}

test('an organisation asks for two approvals, delegates one and locks publishing', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000042', ['planner', 'approver', 'manager']);
  await enter(page, council.email('administrator'));
  await page.goto('/app/settings');
  await page.getByLabel('Two people one after the other').check();
  await page.getByRole('button', { name: 'Save how plans are approved' }).click();
  await expect(page.getByLabel('Two people one after the other')).toBeChecked();
  await page.getByLabel('Why nothing is published').fill('Pre-election period');
  const form = page.locator('wm-lock-list');
  for (const [group, day] of [
    ['First day', dayIn(-1)],
    ['Last day', dayIn(30)],
  ] as const) {
    const [year = '', month = '', date = ''] = day.split('-');
    const field = form.getByRole('group', { name: group });
    await field.getByLabel('Day', { exact: true }).fill(date);
    await field.getByLabel('Month').fill(month);
    await field.getByLabel('Year').fill(year);
  }
  await page.getByRole('button', { name: 'Add the lock' }).click();
  await expect(page.getByText('in force: nothing can be published')).toBeVisible();
  await expectAccessible(page);

  await enter(page, council.email('approver'));
  await page.goto('/app/settings');
  const delegation = page.locator('wm-delegation-list');
  await delegation.getByLabel('Who approves in your place').selectOption({ label: 'manager' });
  const [year = '', month = '', date = ''] = dayIn(14).split('-');
  const last = delegation.getByRole('group', { name: 'Last day' });
  await last.getByLabel('Day', { exact: true }).fill(date);
  await last.getByLabel('Month').fill(month);
  await last.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Delegate my approval' }).click();
  await expect(delegation).toContainText('manager approves for approver');
  await expect(delegation).toContainText('in force');
  await expectAccessible(page);
  await screenshots(page, 'settings-governance');

  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Locked'));
  await page.goto(`/app/plans/${plan.id}/governance`);
  await expect(page.locator('main')).toContainText('nothing may be published until');
  await expect(page.locator('main')).toContainText('Two people approve the plan');
  await expectAccessible(page);
  watch.expectNone();
});
