import { expect, test, type Page } from '@playwright/test';
import { addDays, todayIn } from '@waymark/domain/day';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Day').fill(String(Number(date)));
  await group.getByLabel('Month').fill(String(Number(month)));
  await group.getByLabel('Year').fill(year);
}

test('a planner keeps funding, risks, dependencies and asks, and brings back what was archived', async ({ page }) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E08000018', ['planner']);
  await enter(page, own.email('planner'));
  const plan = await openPlan(page, unique('A plan with money'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can speak English' });
  await ask(page, `/goals/${goal.id}/actions`, { title: 'Open classes', dueOn: '2028-03-31', cost: 50_000 });
  await ask(page, `/goals/${goal.id}/actions`, { title: 'Find a building', dueOn: '2028-06-30' });

  await page.goto(`/app/plans/${plan.id}/delivery`);
  await expect(page.getByText('No funding yet')).toBeVisible();
  await expect(page.getByText('£50,000 is missing')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'delivery-empty');

  await page.getByRole('link', { name: 'Add funding' }).click();
  await page.getByRole('button', { name: 'Save the funding' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter where the money comes from');
  await expectAccessible(page);
  await page.getByLabel('Source of the money').fill('Refugee employability grant');
  await page
    .getByRole('group', { name: /Pounds for each year/ })
    .getByRole('textbox')
    .first()
    .fill('20,000');
  await fillDay(page, 'Last day that it pays for', addDays(todayIn(new Date()), 60));
  await page.getByLabel('Posts that depend on it').fill('Two employment advisers');
  await page.getByLabel('How many full-time posts').fill('2');
  await screenshots(page, 'delivery-funding-form');
  await page.getByRole('button', { name: 'Save the funding' }).click();
  const line = page.getByRole('row', { name: /Refugee employability grant/ });
  await expect(line).toContainText('Ends within 90 days');
  await expect(line).toContainText('£20,000');
  await expect(page.getByText('£30,000 is missing')).toBeVisible();

  await page.getByRole('link', { name: 'Add a risk' }).click();
  await page.getByLabel('Event: what may happen?').fill('Tutors leave before the classes open');
  await page.getByLabel('How likely is it now?').selectOption('4 Likely');
  await page.getByLabel('How great would the impact be now?').selectOption('5 Very great');
  await page.getByLabel('Response', { exact: true }).selectOption('Reduce');
  await fillDay(page, 'Review on', addDays(todayIn(new Date()), -1));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the risk' }).click();
  const risk = page.getByRole('row', { name: /Tutors leave/ });
  await expect(risk).toContainText('20 Very high');
  await expect(risk).toContainText('Review overdue');

  await page.getByRole('link', { name: 'Add an ask' }).click();
  await page.getByLabel('What is asked').fill('English for asylum seekers from the first day');
  await page.getByLabel('Asked of').fill('Home Office');
  await page.getByRole('button', { name: 'Save the ask' }).click();
  await page.getByRole('link', { name: 'Add a dependency' }).click();
  await page.getByLabel('What waits', { exact: true }).selectOption('1.1 Open classes');
  await page.getByLabel('What it waits for').selectOption('1.2 Find a building');
  await page.getByRole('button', { name: 'Save the dependency' }).click();
  await expect(page.getByRole('row', { name: /Open classes.*Find a building/ })).toContainText('Late');
  await expectAccessible(page);
  await screenshots(page, 'delivery');

  await page.getByRole('link', { name: 'Add a dependency' }).click();
  await page.getByLabel('What waits', { exact: true }).selectOption('1.2 Find a building');
  await page.getByLabel('What it waits for').selectOption('1.1 Open classes');
  await page.getByRole('button', { name: 'Save the dependency' }).click();
  await expect(page.getByRole('alert')).toContainText('An action cannot wait for itself');
  await page.getByRole('link', { name: 'Cancel' }).click();
  const leave = page.getByRole('dialog').getByRole('button').first();
  if (await leave.isVisible()) await leave.click();

  await page.goto(`/app/plans/${plan.id}/delivery`);
  await risk.getByRole('button', { name: /^Archive/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('No risks yet')).toBeVisible();
  await page.getByRole('button', { name: 'More places' }).click();
  await page.getByRole('link', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('row', { name: /Tutors leave/ })).toContainText('Risk');
  await expectAccessible(page);
  await screenshots(page, 'archive');
  await page.getByRole('button', { name: 'Restore Tutors leave before the classes open' }).click();
  await expect(page.getByText('Nothing is archived')).toBeVisible();
  await page.goto(`/app/plans/${plan.id}/delivery`);
  await expect(risk).toContainText('20 Very high');
  await askAndBack(page, plan.id);
  watch.expectNone();
});

/** An ask is archived from any plan and comes back from the archive of any. */
async function askAndBack(page: Page, planId: string): Promise<void> {
  await page.getByRole('button', { name: /^Archive English for asylum seekers/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('No asks yet')).toBeVisible();
  await page.goto(`/app/plans/${planId}/archive`);
  await expect(page.getByText('Asks belong to the organisation')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'archive-asks');
  await page.getByRole('button', { name: 'Restore English for asylum seekers from the first day' }).click();
  await expect(page.getByText('Asks belong to the organisation')).toHaveCount(0);
  await page.goto(`/app/plans/${planId}/delivery`);
  await expect(page.getByText('Asked of Home Office')).toBeVisible();
}
