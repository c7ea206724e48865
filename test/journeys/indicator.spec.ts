import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Indicators, Observations } from '@waymark/contract/indicators';
import type { Target } from '@waymark/contract/targets';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { collectViolations } from '../support/violations';

const manager = 'manager@salford.example';
const own = 'Referrals that reach a class';

test('a manager adds an indicator with baseline and target, records figures, and sees the status with its working', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await signIn(page, manager);
  const { goalId, planId, code } = await goalWithOwnIndicator(page);

  await page.goto(`/app/plans/${planId}/goals/${goalId}/add-indicator`);
  await expect(page.getByText(/^\d+ indicators?$/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'indicator-choice');
  await page.getByLabel('Search the library').fill(`${own} ${code}`);
  await expect(page.getByText('1 indicator', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: own }).click();
  await expect(page.getByText('Latest for Salford: 40.0% at 31 March 2024')).toBeVisible();
  await expect(page.getByLabel('Baseline', { exact: true })).toHaveValue('40');
  await expect(page.getByRole('group', { name: 'Day of the baseline' }).getByLabel('Year')).toHaveValue('2024');
  await setTarget(page);
  await expectAccessible(page);
  await screenshots(page, 'target-form');
  await page.getByRole('button', { name: 'Add the indicator' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /no figure since the baseline/ })).toBeVisible();
  await expectAccessible(page);
  await recordFigure(page, 2025);
  await expect(page.getByRole('heading', { level: 1, name: `${own}: 44.0%, slightly behind` })).toBeVisible();
  await expect(page.getByText('Expected 45.00 on 31 March 2025, observed 44.0, tolerance 2.0')).toBeVisible();
  await expect(page.getByText('Slightly behind', { exact: true })).toBeVisible();
  const chart = page.getByRole('img', { name: /Salford: from 40\.0% .* The target path leads to 60\.0%/ });
  await expect(chart.locator('text').first()).toBeAttached();
  await expect(page.getByRole('row', { name: /April 2024 to March 2025/ })).toContainText('44.0%');
  await expectAccessible(page);
  await screenshots(page, 'target-page');
  watch.expectNone();
});

test('a figure is corrected with a reason, and the former one stays in the history', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, manager);
  const { goalId, planId, indicatorId } = await goalWithOwnIndicator(page);
  const { id } = await ask<Target>(page, `/goals/${goalId}/indicators`, { indicatorId });
  await page.goto(`/app/plans/${planId}/indicators/${id}`);
  await correctFigure(page);
  await expect(page.getByRole('row', { name: /April 2023 to March 2024/ })).toContainText('42.0%');
  await page.getByText('Former figures for April 2023 to March 2024').click();
  await expect(page.getByText('Two referrals were counted twice.')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

test('a path by hand has points between baseline and target, and a target is changed', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, manager);
  const { goalId, planId, indicatorId } = await goalWithOwnIndicator(page);
  const baseline = { baselineOn: '2024-03-31', baselineValue: 40 };
  const { id } = await ask<Target>(page, `/goals/${goalId}/indicators`, { indicatorId, ...baseline });
  await page.goto(`/app/plans/${planId}/indicators/${id}`);
  await expect(page.getByText('Set a baseline and a target to see how it stands')).toBeVisible();

  await page.getByRole('link', { name: 'Change the target' }).click();
  await page.getByRole('textbox', { name: 'Target', exact: true }).fill('60');
  await fillDay(page.getByRole('group', { name: 'Day of the target' }), ['31', '3', '2028']);
  await page.getByLabel('Set by hand').check();
  await page.getByRole('button', { name: 'Add a point' }).click();
  await fillDay(page.getByRole('group', { name: 'Day of point 1' }), ['31', '3', '2030']);
  await page.getByLabel('Value of point 1').fill('45');
  await page.getByRole('button', { name: 'Save the target' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a day between baseline and target');
  await expectAccessible(page);
  await screenshots(page, 'target-points');
  await fillDay(page.getByRole('group', { name: 'Day of point 1' }), ['31', '3', '2026']);
  await page.getByLabel('A fixed amount').check();
  await page.getByLabel('Tolerance', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Save the target' }).click();
  await expect(page.getByText('Set by hand')).toBeVisible();
  await expect(page.getByText('60.0% on 31 March 2028')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

async function fillDay(group: Locator, [day, month, year]: [string, string, string]): Promise<void> {
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** From 40 at the end of March 2024 to 60 four years later: 45 after one year. */
async function setTarget(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Target', exact: true }).fill('60');
  await fillDay(page.getByRole('group', { name: 'Day of the target' }), ['31', '3', '2028']);
  await page.getByLabel('Why this indicator and this target').fill('Classes help only those who reach them.');
  await page.getByLabel('Who looks after it').selectOption({ index: 1 });
}

async function recordFigure(page: Page, year: number): Promise<void> {
  await page.getByRole('link', { name: 'Record a figure' }).click();
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the numerator');
  await fillDay(page.getByRole('group', { name: 'First day of the period' }), ['1', '4', String(year - 1)]);
  await fillDay(page.getByRole('group', { name: 'Last day of the period' }), ['31', '3', String(year)]);
  await page.getByRole('textbox', { name: 'Numerator' }).fill('440');
  await page.getByRole('textbox', { name: 'Denominator' }).fill('1,000');
  await page.getByLabel('Source').fill('Return of the college');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record the figure' }).dblclick();
}

async function correctFigure(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Correct April 2023 to March 2024' }).click();
  await page.getByRole('textbox', { name: 'Numerator' }).fill('420');
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the figure changes');
  await expectAccessible(page);
  await screenshots(page, 'figure-correction');
  await page.getByLabel('Why the figure changes').fill('Two referrals were counted twice.');
  await page.getByRole('button', { name: 'Record the figure' }).click();
}

/** A goal, and an indicator that no other journey uses, with a first figure for Salford. */
async function goalWithOwnIndicator(page: Page) {
  const plan = await openPlan(page, unique('Ways into English'), { startsOn: '2024-04-01', endsOn: '2028-03-31' });
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  const code = `J${unique('').trim().toUpperCase()}`;
  await ask(page, `/indicators?organisation=${plan.organisationId}`, ownIndicator(code));
  await ask<Observations>(page, `/indicators/${code}/observations?organisation=${plan.organisationId}`, {
    areaCode: 'E08000006',
    periodStart: '2023-04-01',
    periodEnd: '2024-03-31',
    numerator: 400,
    denominator: 1000,
    source: 'Return of the college',
  });
  const { indicators } = await ask<Indicators>(page, `/indicators?search=${code}`);
  return { planId: plan.id, goalId: goal.id, code, indicatorId: indicators.find((one) => one.code === code)?.id };
}

function ownIndicator(code: string) {
  return {
    code,
    name: own,
    plain: 'How many people referred to a class come to one.',
    definition: 'People referred to an English class who attend at least once, as a share of those referred.',
    theme: 'T2',
    kind: 'performance',
    population: 'newcomers',
    valueType: 'proportion',
    unit: '%',
    decimals: 1,
    numerator: 'people who attend at least once',
    denominator: 'people referred',
    direction: 'higher',
    dataset: 'Referral register',
    frequency: 'year',
    lagMonths: 2,
  };
}
