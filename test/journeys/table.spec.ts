import { expect, test, type Page } from '@playwright/test';
import type { Action } from '@waymark/contract/actions';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const cell = (page: Page, row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** As a spreadsheet puts it on the clipboard. */
async function pasteBlock(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function council(page: Page): Promise<{ planId: string; actions: Action[] }> {
  const own = await openOrganisation(page, 'E08000037', ['manager']);
  await enter(page, own.email('manager'));
  for (const name of ['Jane Smith', 'Ama Owusu']) {
    await ask(page, `/organisations/${own.id}/people`, { name, kind: 'officer' });
  }
  const plan = await openPlan(page, unique('A plan in a table'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can speak English' });
  const actions: Action[] = [];
  for (const title of ['Open evening classes', 'Train volunteers', 'Map provision']) {
    const body = { title, startsOn: '2027-04-01', dueOn: '2028-03-31' };
    actions.push(await ask<Action>(page, `/goals/${goal.id}/actions`, body));
  }
  return { planId: plan.id, actions };
}

test('a manager edits the table by keyboard, pastes a block, changes several actions and takes it back', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const { planId, actions } = await council(page);
  await page.goto(`/app/plans/${planId}/table`);
  await expect(page.getByText('3 actions')).toBeVisible();
  await expectAccessible(page);

  await cell(page, 0, 0).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action, 1.1' })).toBeFocused();
  await page.keyboard.type('Open morning classes');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Open morning classes/ })).toContainText('Saved');
  await expect(cell(page, 1, 0)).toBeFocused();

  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 1, 3)).toBeFocused();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter it like 31/3/2027');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(cell(page, 1, 3)).toHaveText('31/3/2028');

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 0, 1)).toBeFocused();
  await pasteBlock(page, 'Jane Smith\t1/5/2027\t"30/6/2028"\r\nNobody Known\t1/6/2027\t30/9/2028\r\n');
  await expect(page.getByRole('heading', { name: 'What the pasted block becomes' })).toBeFocused();
  await expect(page.getByText('5 cells change, 0 are so already, 1 cannot be used')).toBeVisible();
  await expect(page.getByText('“Nobody Known”')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'table-paste');
  await page.getByRole('button', { name: 'Put these into the table' }).press('Enter');
  await expect(cell(page, 0, 1)).toHaveText('Jane Smith');
  await expect(cell(page, 1, 3)).toHaveText('30/9/2028');
  await expect(page.getByRole('row', { name: /Train volunteers/ })).toContainText('Saved');

  await cell(page, 0, 0).focus();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await page.getByRole('button', { name: 'Change 2 selected actions' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Change 2 actions as one' })).toBeFocused();
  await page.getByLabel('What to change').selectOption('Move dates by days');
  await page.getByLabel('Days later').fill('30');
  await page.getByRole('button', { name: 'See before and after' }).press('Enter');
  await expect(page.getByText('2 would change.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'table-bulk');
  await page.getByRole('button', { name: 'Change 2 actions now' }).press('Enter');
  await expect(cell(page, 0, 3)).toHaveText('30/7/2028');
  await page.getByRole('button', { name: 'Undo this change' }).press('Enter');
  await expect(cell(page, 0, 3)).toHaveText('30/6/2028');
  await expect(page.getByText('Undone by')).toBeVisible();
  await screenshots(page, 'table');

  await conflict(page, actions);
  watch.expectNone();
});

/** Somebody else changes the third action meanwhile: both are shown, and nothing that was typed is lost. */
async function conflict(page: Page, [, , third]: Action[]): Promise<void> {
  const answer = await page.request.patch(`/api/v1/actions/${third?.id}`, {
    data: { title: 'Map all provision' },
    headers: { 'if-match': '"1"' },
  });
  expect(answer.ok()).toBe(true);
  await cell(page, 2, 0).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Map what there is');
  await page.keyboard.press('Tab');
  const row = page.getByRole('row', { name: /Map what there is/ });
  await expect(row).toContainText('Someone else changed this action');
  await expect(row).toContainText('theirs “Map all provision”');
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await expect(row).toContainText('Saved');
}

test('a status set in the table asks what is said about it, and the address keeps what is shown', async ({ page }) => {
  const own = await openOrganisation(page, 'E08000017', ['manager']);
  await enter(page, own.email('manager'));
  const plan = await openPlan(page, unique('A plan with statuses'));
  const goal = await addGoal(page, plan.id, { title: 'Work for everyone' });
  for (const title of ['Job fair', 'Mentors'])
    await ask(page, `/goals/${goal.id}/actions`, { title, dueOn: '2028-03-31' });
  await page.goto(`/app/plans/${plan.id}/table?columns=title,deliveryStatus&sort=-title`);
  await expect(cell(page, 0, 0)).toHaveText('Mentors');
  await cell(page, 0, 1).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Status, 1.2' }).selectOption('At risk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Change 1 action' })).toBeFocused();
  await page.getByLabel('What is said about it').fill('Mentors are hard to find');
  await page.getByRole('button', { name: 'See before and after' }).press('Enter');
  await page.getByRole('button', { name: 'Change 1 action now' }).press('Enter');
  await expect(cell(page, 0, 1)).toHaveText('At risk');
  await page.getByLabel('Search the actions').fill('job');
  await expect(page.getByText('1 of 2 actions')).toBeVisible();
  await expect(page).toHaveURL(/search=job/);
});

test('an action of another plan is read in the table, and leads to where it is changed', async ({ page }) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E08000021', ['manager']);
  await enter(page, own.email('manager'));
  const home = await openPlan(page, unique('Strategy'));
  const homeGoal = await addGoal(page, home.id, { title: 'Learning near home' });
  const shared = await ask<Action>(page, `/goals/${homeGoal.id}/actions`, { title: 'Shared', dueOn: '2028-03-31' });
  const plan = await openPlan(page, unique('Neighbourhoods'));
  const goal = await addGoal(page, plan.id, { title: 'Neighbours meet' });
  await ask(page, `/goals/${goal.id}/actions`, { title: 'Street parties', dueOn: '2028-03-31' });
  await ask(page, `/goals/${goal.id}/action-links`, { actionId: shared.id });

  await page.goto(`/app/plans/${plan.id}/table`);
  const row = page.getByRole('row', { name: /Shared/ });
  await expect(row).toContainText('For reading here. Belongs to');
  await expect(row.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'table-linked');
  await cell(page, 1, 0).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action, 1.2' })).toHaveCount(0);
  await page.keyboard.press('Shift+Space');
  await expect(page.getByRole('button', { name: /^Change 1 selected/ })).toHaveCount(0);

  await cell(page, 0, 0).focus();
  await pasteBlock(page, 'Street fairs\r\nNot shared\r\n');
  await expect(page.getByText('1 cells change, 0 are so already, 1 cannot be used')).toBeVisible();
  await expect(page.getByText('This action belongs to another plan and is changed there')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put these into the table' }).press('Enter');
  await expect(cell(page, 0, 0)).toHaveText('Street fairs');
  await expect(cell(page, 1, 0)).toHaveText('Shared');

  await page.getByLabel('Select all actions shown').check();
  await page.getByRole('button', { name: 'Change 1 selected action' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Change 1 action' })).toBeVisible();
  await row.getByRole('link', { name: new RegExp(home.title) }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${home.id}/actions/${shared.id}`));
  watch.expectNone();
});
