import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import type { Action } from '@waymark/contract/actions';
import type { Indicators } from '@waymark/contract/indicators';
import type { Milestone } from '@waymark/contract/milestones';
import type { People } from '@waymark/contract/people';
import type { Plan } from '@waymark/contract/plans';
import type { Session } from '@waymark/contract/session';
import type { MadeUpdateLink } from '@waymark/contract/update-links';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan } from '../support/drafted-plans';
import { enter, openOrganisation, type OwnOrganisation } from '../support/own-council';
import { furnishOwn } from '../support/own-directory';
import { collectViolations } from '../support/violations';

test('an owner answers five items by keyboard through a network cut, and others on a phone by a link', async ({
  page,
  browser,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000056', ['planner', 'approver', 'manager', 'contributor']);
  await enter(page, council.email('contributor'));
  const { userId } = await ask<Session>(page, '/session');
  const ownerId = await deliveredWork(page, council, userId);

  await enter(page, council.email('contributor'));
  await page.goto('/app/updates');
  await expect(page.locator('[data-row]')).toHaveCount(6);
  await expect(page.getByRole('link', { name: /My updates 6/ })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'my-updates');
  const link = await ask<MadeUpdateLink>(page, `/people/${ownerId}/update-links`, {});
  await onAPhone(browser, link);
  await page.reload();
  await expect(page.locator('[data-row]')).toHaveCount(5);

  const began = Date.now();
  await answerByKeyboard(page);
  const seconds = (Date.now() - began) / 1000;
  console.log(`five items by keyboard, with a network cut: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(180);
  await screenshots(page, 'my-updates-answered');
  await page.reload();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'my-updates-empty');
  watch.expectNone();
});

const row = (page: Page, title: string): Locator =>
  page.locator('[data-row]').filter({ has: page.getByRole('heading', { name: title }) });
const overdue = (page: Page): Locator => page.locator('.wm-update-counts li').filter({ hasText: 'Overdue' });

async function answerByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  const classes = row(page, 'Open evening classes');
  while (!(await classes.locator('select').evaluate((select) => select === document.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.type('At risk');
  await keyboard.press('Tab');
  await keyboard.type('Two halls are closed');
  await keyboard.press('Enter');
  await expect(classes).toContainText('Saved: At risk');
  await expect(overdue(page)).toContainText('4');

  await expect(row(page, 'Train hosts').locator('select')).toBeFocused();
  await page.context().setOffline(true);
  await keyboard.type('Off');
  await keyboard.press('Tab');
  await keyboard.type('Nobody has come forward');
  await keyboard.press('Tab');
  await keyboard.type('Ask the faith forum by June');
  await keyboard.press('Enter');
  await expect(row(page, 'Train hosts')).toContainText('Waiting for the network');
  await expectAccessible(page);
  await row(page, 'Train hosts').getByLabel('How it stands, in one line').fill('One person has come forward');
  const sent = page.waitForRequest((request) => request.postData()?.includes('One person has come forward') ?? false);
  await page.context().setOffline(false);
  await sent;
  await expect(row(page, 'Train hosts')).toContainText('Saved: Off track');

  const leaflet = row(page, 'Write the leaflet');
  await expect(leaflet.locator('select')).toBeFocused();
  for (let step = 0; step < 3; step += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(leaflet).toContainText('Enter this');
  await expectAccessible(page);
  await screenshots(page, 'my-updates-error');
  await leaflet.getByLabel('Why it stands better than its dates say').focus();
  await keyboard.type('Starts with the new printer');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(leaflet).toContainText('Saved: Not started');

  const rooms = row(page, 'Rooms are found');
  await expect(rooms.getByRole('button', { name: 'Done today' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(rooms).toContainText('Saved: done today');

  const groups = row(page, 'Six groups are open');
  await expect(groups.getByRole('button', { name: 'Done today' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await groups.getByRole('button', { name: 'Save the new date' }).click();
  await expect(groups).toContainText('Enter the new date');
  await groups.getByRole('button', { name: 'Move' }).focus();
  for (const typed of ['31', '3', '2028', 'The hall is closed']) {
    await keyboard.press('Tab');
    await keyboard.type(typed);
  }
  await keyboard.press('Enter');
  await expect(groups).toContainText('moved to 31 March 2028');
  await expect(overdue(page)).toContainText('0');
}

/** The same items by the link alone: nobody is signed in on the phone. */
async function onAPhone(browser: Browser, { id, url, version }: MadeUpdateLink): Promise<void> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await phone.newPage();
  const watch = await collectViolations(page);
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: 'What waits for you' })).toBeVisible();
  await expect(page.locator('[data-row]')).toHaveCount(6);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'linked-updates');
  const schools = row(page, 'Ask the schools');
  await schools.getByLabel('Status').selectOption({ label: 'At risk' });
  await schools.getByLabel('How it stands, in one line').fill('Six of nine have answered');
  await page.reload();
  await expect(schools.getByLabel('How it stands, in one line')).toHaveValue('Six of nine have answered');
  await schools.getByRole('button', { name: 'Save' }).tap();
  await expect(schools).toContainText('Saved: At risk');
  const ended = await page.request.delete(`/api/v1/update-links/${id}`, { headers: { 'If-Match': `"${version}"` } });
  expect(ended.status(), 'a link opens no other route').toBe(401);
  watch.expectNone();
  await phone.close();
}

/** A plan in delivery in which the owner leads four actions that are late, with two late milestones. Answers their entry. */
async function deliveredWork(page: Page, council: OwnOrganisation, userId: string): Promise<string> {
  await enter(page, council.email('planner'));
  await furnishOwn(page, council);
  const { people } = await ask<People>(page, `/organisations/${council.id}/people`);
  const owner = people.find((person) => person.userId === userId)?.id ?? '';
  const officer = people.find(({ name }) => name === 'Director of Communities')?.id;
  const member = people.find(({ kind }) => kind === 'elected-member')?.id;
  const plan = await openPlan(page, 'Belonging here', {
    ...{ startsOn: '2025-04-01', endsOn: '2028-03-31', reviewOn: '2028-01-31' },
    ...{ memberLeadId: member, officerLeadId: officer, vision: 'A place where everyone belongs.' },
    ...{ narrative: 'People have always come here to work.', newcomers: 'Those of the last five years.' },
    ...{ longerStandingResidents: 'Neighbours gain places to meet.', childrenAndYoungPeople: 'Schools take part.' },
    impactAssessment: 'Done in March 2025.',
  });
  const taskforceLeadId = plan.taskforceMembers[0]?.id;
  const goal = await addGoal(page, plan.id, {
    ...{
      title: 'Everyone can learn English near home',
      ways: ['W1'],
      need: 'Two thousand adults speak little English.',
    },
    ...{ beneficiaries: 'Adults', changeLong: 'Everyone takes part', accountableOfficerId: officer },
  });
  const action = (title: string, startsOn: string) =>
    ask<Action>(page, `/goals/${goal.id}/actions`, {
      ...{ title, startsOn, councilLeadId: owner, taskforceLeadId, dueOn: '2028-03-31', description: 'In libraries' },
      ...{ outputMeasure: '200 places', outcomeMeasure: 'Learners who move on', beneficiaries: 'Adults' },
    });
  const classes = await action('Open evening classes', '2025-06-01');
  const hosts = await action('Train hosts', '2025-06-02');
  await action('Write the leaflet', '2025-06-03');
  await action('Ask the schools', '2025-05-31');
  await ask<Milestone>(page, `/actions/${classes.id}/milestones`, { title: 'Rooms are found', dueOn: '2025-12-31' });
  await ask<Milestone>(page, `/actions/${hosts.id}/milestones`, { title: 'Six groups are open', dueOn: '2026-01-31' });
  await addIndicator(page, goal.id);
  await deliver(page, council, plan.id);
  return owner;
}

async function addIndicator(page: Page, goalId: string): Promise<void> {
  const { indicators } = await ask<Indicators>(page, '/indicators');
  const judged = indicators.find(({ direction, kind }) => direction !== 'none' && kind !== 'context');
  await ask(page, `/goals/${goalId}/indicators`, {
    ...{ indicatorId: judged?.id, baselineOn: '2021-03-21', baselineValue: 10, targetOn: '2028-03-31' },
    targetValue: judged?.direction === 'higher' ? 20 : 5,
  });
}

async function deliver(page: Page, council: OwnOrganisation, planId: string): Promise<void> {
  const publication = { summary: 'What we do together.', adoptedOn: '2025-10-01', adoptedBy: 'The executive' };
  const take = async (role: 'planner' | 'approver' | 'manager', address: string, data: object) => {
    await enter(page, council.email(role));
    const { version } = await ask<Plan>(page, `/plans/${planId}`);
    const headers = { 'If-Match': `"${version}"` };
    const answer = await page.request.post(`/api/v1/plans/${planId}/${address}`, { data, headers });
    expect(answer.ok(), `${address}: ${await answer.text()}`).toBe(true);
  };
  await take('planner', 'steps', { step: 'submit' });
  await take('approver', 'steps', { step: 'approve' });
  await take('manager', 'publications', publication);
  await take('manager', 'steps', { step: 'start' });
}
