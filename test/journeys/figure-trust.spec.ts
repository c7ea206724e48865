import { expect, test, type Page } from '@playwright/test';
import type { SavedFigures } from '@waymark/contract/figure-entries';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation, type OwnOrganisation } from '../support/own-council';
import { typeDay } from '../support/typed-days';
import { collectViolations } from '../support/violations';

const areaCode = 'E06000055';
const year = new Date().getUTCFullYear() - 1;
const quarter = { periodStart: `${year}-04-01`, periodEnd: `${year}-06-30` };

test('a figure is entered, returned, approved and locked, and a locked period opens for a reason alone', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, areaCode, ['analyst', 'manager']);
  await enter(page, council.email('analyst'));
  const indicatorId = await ownIndicator(page, council);
  await enterFigure(page, council, { indicatorId, value: 40, version: 0 });

  await enter(page, council.email('manager'));
  await page.goto('/app/indicators/checking');
  await expect(page.getByText('1 figure waits')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figures-to-check');
  await page.getByLabel(/^Learners, April/).check();
  await page.getByRole('button', { name: 'Return (1)' }).click();
  await page.getByRole('button', { name: 'Return with this reason' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what is to be changed');
  await expectAccessible(page);
  await page.getByLabel('Why they go back').fill('Count the evening class as well');
  await page.getByRole('button', { name: 'Return with this reason' }).click();
  await expect(page.getByText('Nothing waits here')).toBeVisible();
  await expectAccessible(page);

  await enter(page, council.email('analyst'));
  await page.goto('/app/indicators/checking?state=returned');
  await expect(page.getByText('Count the evening class as well')).toBeVisible();
  await enterFigure(page, council, { indicatorId, value: 52, version: 3 });

  await enter(page, council.email('manager'));
  await page.goto('/app/indicators/checking');
  await page.getByLabel(/^Learners, April/).press('Space');
  await page.getByRole('button', { name: 'Approve (1)' }).press('Enter');
  await expect(page.getByText('Nothing waits here')).toBeVisible();
  await page.goto('/app/indicators/LEARN');
  await expect(page.getByText('52').first()).toBeVisible();

  await lockYear(page);
  await refusedToRecord(page);
  await reopen(page);
  watch.expectNone();
});

async function ownIndicator(page: Page, council: OwnOrganisation): Promise<string> {
  const definition = {
    ...{ code: 'LEARN', name: 'Learners', plain: 'Who comes to a class.', definition: 'People who came once.' },
    ...{ theme: 'T2', kind: 'outcome', population: 'newcomers', valueType: 'count', unit: 'people', decimals: 0 },
    ...{ numerator: 'People', denominator: '', direction: 'higher', dataset: 'Register', frequency: 'quarter' },
    lagMonths: 1,
  };
  return (await ask<{ id: string }>(page, `/indicators?organisation=${council.id}`, definition)).id;
}

/** As the table of figures does, with all that it sends. */
async function enterFigure(
  page: Page,
  { id: organisation }: OwnOrganisation,
  cell: { indicatorId: string; value: number; version: number },
): Promise<void> {
  const data = { organisation, cells: [{ ...cell, ...quarter, areaCode }] };
  const answer = await page.request.patch('/api/v1/figure-entries', { data });
  const { outcomes } = (await answer.json()) as SavedFigures;
  const entry = outcomes[0]?.cell?.entry;
  expect(outcomes[0]?.outcome).toBe('saved');
  await ask(page, '/figure-entries/submit', { organisation, entries: [{ id: entry?.id, version: entry?.version }] });
}

async function lockYear(page: Page): Promise<void> {
  await page.goto('/app/indicators/locks');
  await expect(page.getByText('No period is locked')).toBeVisible();
  await typeDay(page, 'First day', `${year}-04-01`);
  await typeDay(page, 'Last day', `${year + 1}-03-31`);
  await page.getByLabel('Occasion').fill('Annual report');
  await page.getByRole('button', { name: 'Lock the period' }).click();
  await expect(page.getByRole('heading', { name: 'Locked now' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'locked-periods');
}

async function refusedToRecord(page: Page): Promise<void> {
  await page.goto(`/app/indicators/LEARN/record?start=${quarter.periodStart}&end=${quarter.periodEnd}`);
  await expect(page.getByText('This figure counts as soon as it is recorded.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Value' }).fill('55');
  await page.getByLabel('Why the figure changes').fill('A list came late');
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await expect(page.getByRole('alert')).toContainText('This period is closed');
  await expect(page.getByText(/Locked by manager/i).first()).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figure-of-locked-period');
}

async function reopen(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto('/app/indicators/locks');
  await page.getByRole('button', { name: /^Open again/ }).click();
  await page.getByRole('button', { name: 'Open the period' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the period is opened again');
  await page.getByLabel('Why the period is opened again').fill('The audit found a list');
  await page.getByRole('button', { name: 'Open the period' }).click();
  await expect(page.getByText('“The audit found a list”')).toBeVisible();
  await expectAccessible(page);
}
