import { expect, test, type Page } from '@playwright/test';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const go = (page: Page) => page.getByRole('button', { name: 'Save and continue' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const task = (page: Page, name: string) =>
  page.locator('.govuk-task-list__item').filter({ has: page.getByText(name, { exact: true }) });

/** People to name: the directory and the taskforce have their own journeys. */
async function furnish(page: Page, organisationId: string): Promise<void> {
  const people = `/organisations/${organisationId}/people`;
  await ask(page, people, { name: 'Grace Okafor', kind: 'elected-member' });
  await ask(page, people, { name: 'Priya Shah', kind: 'officer' });
  const taskforce = await ask<{ id: string }>(page, `/taskforces?organisation=${organisationId}`, {
    name: 'Taskforce',
  });
  await ask(page, `/taskforces/${taskforce.id}/members`, {
    seat: 'Vice-principal',
    organisationName: 'Harwick College',
    sector: 'education',
    role: 'chair',
    startsOn: '2026-01-01',
  });
}

test('a planner is led from an empty plan to one that can be submitted, leaves and resumes', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000047', ['planner']);
  await enter(page, council.email('planner'));
  await furnish(page, council.id);
  await page.goto('/app/plans/new');
  await page.getByLabel('Title of the plan').fill(unique('Our first plan'));
  await page.getByRole('button', { name: 'Start the plan' }).click();

  await expect(heading(page, 'First draft')).toBeVisible();
  await expect(task(page, 'Baseline and self-assessment')).toContainText('Not started');
  await expect(task(page, 'Submit for review')).toContainText('Cannot start yet');
  await expect(task(page, 'Who is on the taskforce')).toContainText('Complete');
  await expectAccessible(page);
  await screenshots(page, 'draft-list-empty');
  const planId = /plans\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

  await page.getByRole('link', { name: 'Begin with Baseline' }).click();
  await expect(heading(page, 'Baseline and self-assessment')).toBeVisible();
  await page.getByText('Two examples').click();
  await expect(page.getByText('Both are invented')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'draft-text');
  await field(page, 'Context and evidence').fill('One resident in six was born abroad.');
  await expect(page.locator('.wm-save-state')).toContainText(/Saved at/);

  // Left in the middle, and taken up again where it was.
  await page.goto('/app/');
  await page.goto(`/app/plans/${planId}/draft`);
  await expect(page.getByText(/was last at “Baseline and self-assessment”/)).toBeVisible();
  await expect(task(page, 'Baseline and self-assessment')).toContainText('Complete');
  await leads(page);
  await texts(page);
  await goalOfTheme(page);
  await action(page);
  await finishPlan(page, planId);
  watch.expectNone();
});

async function leads(page: Page): Promise<void> {
  await task(page, 'Who leads the plan').getByRole('link').click();
  await page.getByLabel('Elected member who leads the plan').selectOption({ label: 'Grace Okafor' });
  await page.getByLabel('Officer who leads the plan').selectOption({ label: 'Priya Shah' });
  const review = page.getByRole('group', { name: 'Next review' });
  await review.getByLabel('Day').fill('1');
  await review.getByLabel('Month').fill('4');
  await review.getByLabel('Year').fill('2028');
  await expectAccessible(page);
  await go(page).click();
}

async function texts(page: Page): Promise<void> {
  await expect(heading(page, 'Vision and narrative')).toBeVisible();
  await field(page, 'Vision').fill('A place where everyone belongs.');
  await field(page, 'The story of the place').fill('People have always come here.');
  await go(page).click();
  await expect(heading(page, 'Newcomers and longer-standing residents')).toBeVisible();
  await field(page, 'Who counts as a newcomer here').fill('People who came in the last five years.');
  await field(page, 'How longer-standing residents gain').fill('Places to meet.');
  await go(page).click();
  await expect(heading(page, 'T1 Shared narrative')).toBeVisible();
  await page.getByRole('button', { name: 'This theme needs no goal' }).click();
  await expect(page.getByText('planner said that this theme needs no goal.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

async function goalOfTheme(page: Page): Promise<void> {
  await expect(heading(page, 'T2 Inclusive economy')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Add a goal' }).click();
  await expect(heading(page, 'What will be true?')).toBeVisible();
  await field(page, 'Goal').fill('Everyone can learn English near home');
  await page.getByRole('checkbox').first().check();
  await expectAccessible(page);
  await go(page).click();
  await expect(heading(page, 'Why, and for whom?')).toBeVisible();
  await field(page, 'Need and evidence').fill('Two thousand adults speak little English.');
  await field(page, 'Who gains').fill('Adults who learn English');
  await go(page).click();
  await expect(heading(page, 'What will change, and when?')).toBeVisible();
  await field(page, 'What will change in five years and more').fill('Everyone takes part.');
  await go(page).click();
  await expect(heading(page, 'Who answers for it?')).toBeVisible();
  await page.getByLabel('Officer who leads it').selectOption({ label: 'Priya Shah' });
  await go(page).click();
  await expect(heading(page, 'How will it be measured?')).toBeVisible();
  await measure(page);
  await go(page).click();
  await expect(heading(page, 'T2 Inclusive economy')).toBeVisible();
}

async function measure(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Put under this goal/ })
    .first()
    .click();
  await expect(page.getByText('Under this goal already')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'draft-measures');
  await page.locator('wm-form .wm-plain-list a').first().click();
  await expect(heading(page, 'Change the target')).toBeVisible();
  const day = async (name: string, year: string) => {
    const group = page.getByRole('group', { name });
    await group.getByLabel('Day', { exact: true }).fill('31');
    await group.getByLabel('Month').fill('3');
    await group.getByLabel('Year').fill(year);
  };
  await page.getByLabel('Baseline', { exact: true }).fill('10');
  await day('Day of the baseline', '2026');
  await page.getByLabel('Target', { exact: true }).fill('20');
  await day('Day of the target', '2029');
  await page.getByRole('radio', { name: 'Higher is better' }).check();
  await page.getByRole('button', { name: 'Save the target' }).click();
  await expect(heading(page, 'How will it be measured?')).toBeVisible();
}

async function action(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add an action' }).click();
  await expect(heading(page, 'What will be done?')).toBeVisible();
  await field(page, 'Title').fill('Open evening classes');
  await field(page, 'What will be done').fill('In four libraries.');
  await expectAccessible(page);
  await screenshots(page, 'draft-action');
  await go(page).click();
  await expect(heading(page, 'Who does it?')).toBeVisible();
  await page.getByLabel('Council lead').selectOption({ label: 'Priya Shah' });
  await page.getByLabel('Taskforce or partner lead').selectOption({ index: 1 });
  await go(page).click();
  await expect(heading(page, 'When does it happen?')).toBeVisible();
  for (const [name, year] of [
    ['Start date', '2027'],
    ['Due date', '2028'],
  ] as const) {
    const group = page.getByRole('group', { name });
    await group.getByLabel('Day', { exact: true }).fill('1');
    await group.getByLabel('Month').fill('9');
    await group.getByLabel('Year').fill(year);
  }
  await go(page).click();
  await expect(heading(page, 'What does it need?')).toBeVisible();
  await go(page).click();
  await expect(heading(page, 'What comes of it?')).toBeVisible();
  await field(page, 'Output measure').fill('72 places');
  await field(page, 'Outcome measure').fill('Six in ten move up a level');
  await go(page).click();
  await field(page, 'Who gains').fill('Adults who learn English');
  await go(page).click();
  await expect(heading(page, 'What may residents read?')).toBeVisible();
  await go(page).click();
  await expect(heading(page, 'What do only colleagues read?')).toBeVisible();
  await go(page).click();
  await expect(heading(page, 'T2 Inclusive economy')).toBeVisible();
  await expect(page.getByText('Nothing that review needs is missing here.')).toBeVisible();
  await screenshots(page, 'draft-theme');
}

async function finishPlan(page: Page, planId: string): Promise<void> {
  await page.getByRole('link', { name: 'Back to the list of tasks' }).click();
  await expect(task(page, 'T2 Inclusive economy')).toContainText('Complete');
  await task(page, 'Children and young people').getByRole('link').click();
  await field(page, 'Children and young people').fill('Schools welcome new pupils.');
  await go(page).click();
  await expect(heading(page, 'Consultation')).toBeVisible();
  await go(page).click();
  await expect(heading(page, 'Impact assessment')).toBeVisible();
  await field(page, 'Impact assessment').fill('Done in March 2026.');
  await go(page).click();
  await expect(heading(page, 'Look at the checks')).toBeVisible();
  await expect(page.getByText('Nothing that review needs is missing.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(heading(page, 'Submit for review')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the list of tasks' }).click();
  await expect(task(page, 'Submit for review')).toContainText('Not started');
  await screenshots(page, 'draft-list-full');
  const { problems } = await ask<Plan>(page, `/plans/${planId}`);
  expect(problems.filter(({ level }) => level === 'must')).toEqual([]);
}
