import { expect, test } from '@playwright/test';
import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Indicator } from '@waymark/contract/indicators';
import type { Organisation } from '@waymark/contract/organisations';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const areaCode = 'E06000008';

test('progress is read from the whole down to the working, and a council’s own rule is told with it', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, areaCode, ['planner', 'manager']);
  await enter(page, council.email('planner'));
  await page.goto('/app/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress: no plan is carried out');
  await expect(page.getByText('Nothing is carried out yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'dashboard-empty');

  const { code } = { code: (await ask<Organisation>(page, `/organisations/${council.id}`)).areaCode };
  const body = { organisationId: council.id, edition: '2025', startsOn: '2026-04-01', endsOn: '2029-03-31' };
  const plan = await ask<Plan>(page, '/plans', { ...body, title: 'Living well together' });
  const goal = await ask<Goal>(page, `/plans/${plan.id}/goals`, { title: 'Everyone can speak English', theme: 'T2' });
  const title = 'Open evening classes';
  const action = await ask<Action>(page, `/goals/${goal.id}/actions`, { title, dueOn: '2026-10-31' });
  const indicator = await ask<Indicator>(page, '/indicators/S19');
  const way = { baselineOn: '2024-12-31', baselineValue: 40, targetOn: '2026-12-31', targetValue: 80 };
  await ask(page, `/goals/${goal.id}/indicators`, { indicatorId: indicator.id, ...way });
  await enter(page, council.email('manager'));
  for (const [year, value] of [
    [2025, 45],
    [2026, 46],
  ] as const) {
    const period = { periodStart: `${year}-07-01`, periodEnd: `${year}-09-30` };
    const figure = { areaCode: code, source: 'Register', value, ...period };
    await ask(page, `/indicators/S19/observations?organisation=${council.id}`, figure);
  }
  const words = { text: 'The tutor left.', reason: 'No tutor', correctiveAction: 'Hire one by January' };
  await ask(page, `/actions/${action.id}/updates`, { status: 'off-track', ...words });

  await page.goto('/app/dashboard');
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Living well together' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The one action is off track, 1 indicator behind');
  await expect(page.getByRole('region', { name: 'To settle before a meeting' })).toContainText('nobody leads it');
  await page.getByLabel('Count by').selectOption('Directorate');
  await expect(page.getByRole('rowheader', { name: 'No directorate given' })).toBeVisible();
  await page.getByLabel('Count by').selectOption('Theme');
  await expect(page.getByRole('rowheader', { name: 'T2 Inclusive economy' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'dashboard');

  const indicators = page.getByRole('table', { name: 'Indicators against their targets' });
  await indicators.getByRole('link', { name: /^1/ }).click();
  await page.getByText('How it is worked out').click();
  await expect(page.getByText(/^Expected .* on 30 September 2026, observed 46/)).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'dashboard-list');

  await page.goto('/app/settings/judging');
  await expect(page.getByText('These are the rules in force.')).toBeVisible();
  await page.getByLabel('Behind only if also worse than a year before').check();
  await expect(page.getByText('the one indicator changes its status.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'judging-rules');
  await page.getByRole('button', { name: 'Set these rules' }).click();
  await expect(page.getByRole('heading', { name: 'What was set, and when' })).toBeVisible();
  await page.getByLabel('As it stood on').selectOption({ index: 1 });
  await expect(page.getByText('No plan had an indicator with a target on that day.')).toBeVisible();

  await page.goto(`/app/plans/${plan.id}`);
  await page.getByText('How it is worked out').click();
  await expect(
    page.getByText(/Behind by the national method; your council’s rule .* makes it slightly behind, as it was 45/),
  ).toBeVisible();
  watch.expectNone();
});
