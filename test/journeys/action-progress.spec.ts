import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { addGoal, ask, openCompletePlan, openPlan, unique } from '../support/drafted-plans';
import { collectViolations } from '../support/violations';

const planner = 'planner@manchester.example';
const owner = 'contributor@manchester.example';
const title = 'Open evening classes in libraries';

test('a planner adds an action with every field', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const plan = await openPlan(page, unique('English near home'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });

  await page.goto(`/app/plans/${plan.id}/goals/${goal.id}/add-action`);
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the title of the action');
  await expectAccessible(page);
  await fillAction(page, plan);
  await expectAccessible(page);
  await screenshots(page, 'action-form');
  await page.getByRole('button', { name: 'Save the action' }).dblclick();

  await expect(page.getByRole('heading', { level: 1, name: `1.1 ${title}` })).toBeVisible();
  const facts = page.getByRole('region', { name: 'Facts' });
  for (const words of ['1 April 2027', '31 March 2028', '£24,000', 'secured', '12 groups', 'Entry 3', 'Children']) {
    await expect(facts).toContainText(words);
  }
  await expect(page.getByRole('region', { name: 'Summary for the public' })).toContainText('English in the evening');
  await expect(page.getByRole('region', { name: 'Internal note' })).toContainText('Never published');
  await expectAccessible(page);
  const { goals } = await ask<Plan>(page, `/plans/${plan.id}`);
  expect(goals[0]?.actions).toHaveLength(1);
  watch.expectNone();
});

test('milestones are added while the plan is drafted, and done with evidence', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const plan = await openPlan(page, unique('English near home'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  const action = await ask<Action>(page, `/goals/${goal.id}/actions`, { title });
  await page.goto(`/app/plans/${plan.id}/actions/${action.id}`);
  await expect(page.getByText('No milestones yet')).toBeVisible();

  await addMilestone(page, 'Rooms are found', ['30', '6', '2027']);
  await addMilestone(page, 'Six groups are open', ['30', '11', '2027']);
  await expect(page.getByRole('row', { name: /Six groups are open/ })).toContainText('30 November 2027');
  await screenshots(page, 'action-page');
  await page.getByRole('link', { name: 'Mark as done Rooms are found' }).click();
  await page.getByLabel('Evidence').fill('Contract with four libraries');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('row', { name: /Rooms are found/ })).toContainText('Contract with four libraries');
  await expect(page.getByText('50% of its milestones are done')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

test('who leads an action says how it stands, with a correction when off track and a reason when better', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const action = await lateAction(page);

  await signIn(page, owner);
  await page.goto(action.address);
  await expect(page.getByRole('region', { name: 'The dates suggest' })).toContainText('The due date has passed');
  await page.getByRole('link', { name: 'Record progress' }).first().click();
  await page.getByLabel('Off track', { exact: true }).check();
  await page.getByLabel('What happened').fill('The rooms were given to someone else.');
  await page.getByRole('button', { name: 'Record progress' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what is done to bring it back on track');
  await expectAccessible(page);
  await screenshots(page, 'progress-off-track');
  await page.getByLabel('What is done to bring it back on track').fill('Two schools lend theirs from May.');
  await page.getByRole('button', { name: 'Record progress' }).click();
  const updates = page.getByRole('region', { name: 'What was said about it' });
  await expect(updates.getByRole('listitem').first()).toContainText('Two schools lend theirs from May.');
  await expect(page.getByText('Progress recorded. The action is now: Off track')).toBeAttached();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Record progress' }).click();
  await page.getByLabel('On track', { exact: true }).check();
  await page.getByLabel('What happened').fill('Classes are full.');
  await page.getByRole('button', { name: 'Record progress' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why it stands better than its dates');
  await page
    .getByLabel('Why it stands better than its dates suggest')
    .fill('The due date is being moved by the board.');
  await page.getByRole('button', { name: 'Record progress' }).click();
  await expect(page.getByRole('region', { name: 'The owner says' })).toContainText('The due date is being moved');
  await expect(updates.getByRole('listitem').first()).toContainText('The dates suggested: Off track');

  await page.getByRole('link', { name: 'Record progress' }).click();
  await page.getByLabel('Completed', { exact: true }).check();
  await page.getByLabel('What happened').fill('All done.');
  await page.getByRole('button', { name: 'Record progress' }).click();
  await expect(page.getByRole('alert')).toContainText('Close or drop the open milestones first');
  await expect(page.getByRole('link', { name: 'Rooms are found' })).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

test('in delivery a milestone moves with a reason, and its first date stays beside the new one', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const plan = await openCompletePlan(page, unique('Moves with a reason'));
  const action = plan.goals[0]?.actions[0];
  await ask<Milestone>(page, `/actions/${action?.id}/milestones`, { title: 'Rooms are found', dueOn: '2027-06-30' });
  await deliver(page, plan.id);
  await signIn(page, planner);

  await page.goto(`/app/plans/${plan.id}/actions/${action?.id}`);
  await page.getByRole('link', { name: 'Change Rooms are found' }).click();
  await fillDay(page.getByRole('group', { name: 'Due date' }), ['30', '9', '2027']);
  await page.getByRole('button', { name: 'Save the milestone' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the date moves');
  await expectAccessible(page);
  await page.getByLabel('Why the date moves').fill('The library is being mended.');
  await page.getByRole('button', { name: 'Save the milestone' }).click();
  const row = page.getByRole('row', { name: /Rooms are found/ });
  await expect(row).toContainText('30 September 2027');
  await expect(row).toContainText('first due 30 June 2027');
  await expect(row).toContainText('The library is being mended.');
  await page.getByRole('link', { name: 'Drop Rooms are found' }).click();
  await page.getByLabel('Why it is dropped').fill('Classes move online.');
  await page.getByRole('button', { name: 'Drop the milestone' }).click();
  await expect(row).toContainText('Dropped');
  await expectAccessible(page);
  await screenshots(page, 'action-in-delivery');
  watch.expectNone();
});

test('two people change an action at once, and nobody’s words are lost', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, planner);
  const { address, id, version } = await lateAction(page);
  // The plan's checks lead to the action and name a field: its form opens there.
  await page.goto(`${address}#taskforceLeadId`);
  await expect(page.getByLabel('Taskforce or partner lead')).toBeFocused();
  const other = await page.request.patch(`/api/v1/actions/${id}`, {
    data: { title: 'Theirs', directorate: 'Culture' },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(other.ok()).toBe(true);
  await page.getByLabel('Title').fill('Mine');
  await page.getByLabel('What it depends on').fill('The library’s opening hours');

  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('heading', { name: 'Someone else changed this while you were writing' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'action-conflict');
  await page.getByRole('button', { name: 'Keep these and go on' }).click();
  await expect(page.getByLabel('Directorate')).toHaveValue('Culture');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1.1 Mine' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('The library’s opening hours');
  watch.expectNone();
});

type Typed = [day: string, month: string, year: string];

async function fillDay(group: Locator, [day, month, year]: Typed): Promise<void> {
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

async function fillAction(page: Page, plan: Plan): Promise<void> {
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What will be done').fill('Classes in **four** libraries.');
  await page.getByLabel('Kind of action').selectOption('English classes');
  await page.getByLabel('Where it came from').selectOption('Consultation');
  await page.getByLabel('Council lead').selectOption({ index: 1 });
  await page.getByLabel('Directorate').fill('Libraries');
  await page.getByLabel('Taskforce or partner lead').selectOption({ index: 1 });
  expect(plan.taskforceMembers.length).toBeGreaterThan(1);
  await page.getByRole('group', { name: 'Supporting partners' }).getByRole('checkbox').nth(1).check();
  await fillDay(page.getByRole('group', { name: 'Start date' }), ['1', '4', '2027']);
  await fillDay(page.getByRole('group', { name: 'Due date' }), ['31', 'March', '2028']);
  await page.getByLabel('What it needs').fill('Teachers and rooms');
  await page.getByLabel('Cost').fill('24,000');
  await page.getByLabel('Where the money comes from').fill('Adult skills fund');
  await page.getByRole('group', { name: 'Is the money secured?' }).getByLabel('Yes').check();
  await page.getByLabel('Output measure').fill('12 groups');
  await page.getByLabel('Outcome measure').fill('200 adults reach Entry 3');
  await page.getByLabel('Who gains', { exact: true }).last().fill('Adults who learn English');
  await page.getByLabel('Longer-standing residents').check();
  await page.getByLabel('Children and young people').check();
  await page.getByLabel('Summary for the public').fill('English in the evening, near your home.');
  await page.getByLabel('Internal note').fill('The college has not signed yet.');
}

async function addMilestone(page: Page, words: string, due: Typed): Promise<void> {
  await page.getByRole('link', { name: 'Add a milestone' }).click();
  await page.getByLabel('What will have been reached').fill(words);
  await fillDay(page.getByRole('group', { name: 'Due date' }), due);
  await page.getByRole('button', { name: 'Save the milestone' }).click();
  await expect(page.getByRole('row', { name: new RegExp(words) })).toBeVisible();
}

/** An action past its due date, with an open milestone, led by the owner. */
async function lateAction(page: Page): Promise<{ address: string; id: string; version: number }> {
  const plan = await openPlan(page, unique('Late work'), { startsOn: '2024-04-01', endsOn: '2027-03-31' });
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  const lead = plan.people.find((person) => person.email === owner);
  const action = await ask<Action>(page, `/goals/${goal.id}/actions`, {
    title,
    councilLeadId: lead?.id,
    startsOn: '2024-04-01',
    dueOn: '2025-03-31',
  });
  await ask<Milestone>(page, `/actions/${action.id}/milestones`, { title: 'Rooms are found', dueOn: '2025-01-31' });
  const { id, version } = await ask<Action>(page, `/actions/${action.id}`);
  return { address: `/app/plans/${plan.id}/actions/${id}`, id, version };
}

const publication = { summary: 'What we do together.', adoptedOn: '2026-10-01', adoptedBy: 'The executive' };

/** Takes a complete plan into delivery. */
async function deliver(page: Page, planId: string): Promise<void> {
  const take = async (email: string, step: string) => {
    await signIn(page, email);
    const { version } = await ask<Plan>(page, `/plans/${planId}`);
    const headers = { 'If-Match': `"${version}"` };
    const address = step === 'publish' ? 'publications' : 'steps';
    const data = step === 'publish' ? publication : { step };
    const answer = await page.request.post(`/api/v1/plans/${planId}/${address}`, { data, headers });
    expect(answer.ok(), `${step}: ${await answer.text()}`).toBe(true);
  };
  await take(planner, 'submit');
  await take('approver@manchester.example', 'approve');
  await take('manager@manchester.example', 'publish');
  await take('manager@manchester.example', 'start');
}
