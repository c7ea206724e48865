import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const questions = /^(Does|Is|Will) .*\?$/;

test('a council in England assesses its plan, lessens a harm by a new action, and has it signed', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000033', ['planner', 'approver']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('A borough of welcome'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  await ask(page, `/goals/${goal.id}/actions`, { title: 'Classes in four libraries' });

  await page.goto(`/app/plans/${plan.id}/impact`);
  await expect(page.getByText('Begun', { exact: true })).toBeVisible();
  await expect(page.getByText('It takes about five minutes.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The Welsh language' })).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'impact-begun');

  await answerAll(page, 'Yes');
  await expect(page.getByText('A full assessment is needed').first()).toBeVisible();

  await page.getByRole('link', { name: 'Add evidence' }).first().click();
  await page.getByRole('button', { name: 'Save the evidence' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a title');
  await expectAccessible(page);
  await page.getByLabel('Title').fill('Census 2021');
  await page.getByLabel('Indicator', { exact: true }).selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Save the evidence' }).click();
  await expect(page.getByRole('heading', { name: 'Census 2021' })).toBeVisible();

  await page.getByRole('link', { name: 'Assess Disability' }).click();
  await page.getByLabel('Negative', { exact: true }).check();
  await page.getByLabel('How, or why there is no effect').fill('Forms are online alone');
  await page.getByLabel('On what evidence').fill('Survey of 2026');
  await page.getByLabel('Action of the plan that lessens the harm').selectOption('Create a new action from this');
  await page.getByRole('button', { name: 'Save the finding' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the title of the new action');
  await expectAccessible(page);
  await screenshots(page, 'impact-finding-error');
  await page.getByLabel('Goal that the new action belongs to').selectOption({ index: 1 });
  await page.getByLabel('Title of the new action').fill('Forms on paper and in person');
  await page.getByRole('button', { name: 'Save the finding' }).click();
  await expect(page.getByRole('row', { name: /^Disability/ })).toContainText('Forms on paper and in person');
  await expectAccessible(page);
  await screenshots(page, 'impact-full');
  watch.expectNone();
});

test('a plan that changes nothing is screened out with a reason and a name, and signed by somebody else', async ({
  page,
}) => {
  const council = await openOrganisation(page, 'E06000034', ['planner', 'approver']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('New titles'));
  await page.request.post(`/api/v1/organisations/${council.id}/people`, {
    data: { name: 'Aisha Rahman', kind: 'officer' },
  });
  await page.goto(`/app/plans/${plan.id}/impact`);
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await choose(page, 'No');
  await page.getByLabel('Why no full assessment is needed').fill('Titles alone change');
  await page.getByLabel('Who decided').selectOption('Aisha Rahman');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the answers' }).click();
  await expect(page.getByText('Complete, not signed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign the assessment' })).toHaveCount(0);

  await enter(page, council.email('approver'));
  await page.goto(`/app/plans/${plan.id}/impact`);
  await page.getByRole('button', { name: 'Sign the assessment' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign the assessment' }).click();
  await expect(page.getByText(/Signed by/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'impact-signed');
});

test('a council in Wales sees and fills in the Welsh-language sections', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'W06000008', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Ceredigion'));
  await page.goto(`/app/plans/${plan.id}/impact`);
  await expect(page.getByRole('heading', { name: 'The Welsh language' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Welsh speakers' })).toBeVisible();
  await page.getByRole('link', { name: 'Change the Welsh-language sections' }).click();
  await page.getByLabel('Effects on opportunities to use Welsh').fill('Classes teach both languages');
  await page.getByLabel('Effects on treating Welsh no less').fill('Every leaflet is in both');
  await page.getByLabel('Changes considered').fill('Welsh taster sessions');
  await page.getByLabel('Views sought').fill('Menter Iaith was asked');
  await expectAccessible(page);
  await screenshots(page, 'impact-welsh');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Menter Iaith was asked')).toBeVisible();
  await expect(page.getByRole('link', { name: /Fill in the Welsh-language section/ })).toHaveCount(0);
  await expectAccessible(page);
  watch.expectNone();
});

async function answerAll(page: Page, answer: string): Promise<void> {
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await choose(page, answer);
  await page.getByRole('button', { name: 'Save the answers' }).click();
}

async function choose(page: Page, answer: string): Promise<void> {
  const groups = page.getByRole('group', { name: questions });
  await expect(groups).toHaveCount(6);
  for (const group of await groups.all()) await group.getByLabel(answer, { exact: true }).check();
}
