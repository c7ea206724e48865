import { expect, test, type Page } from '@playwright/test';
import type { FigureGrid } from '@waymark/contract/figure-grid';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const cell = (page: Page, row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);

const learners = {
  ...{ code: 'LEARN', name: 'People who learn English', plain: 'People counted.', definition: 'As recorded.' },
  ...{ theme: 'T2', kind: 'programme', population: 'newcomers', unit: 'people', decimals: 0, numerator: 'people' },
  ...{ denominator: 'none', direction: 'higher', dataset: 'Register', frequency: 'quarter', lagMonths: 1 },
  ...{ valueType: 'count', disclosureRule: 'none' },
};
const reached = {
  ...{ ...learners, code: 'REACH', name: 'Reached a class', valueType: 'proportion', unit: '%', decimals: 1 },
  ...{ numerator: 'People who reached a class', denominator: 'People referred' },
};

/** The same cell is saved elsewhere, in another window. */
async function saveElsewhere(page: Page, grid: FigureGrid, value: number): Promise<void> {
  const row = grid.rows.find(({ code }) => code === 'LEARN');
  const { start = '', end = '' } = grid.periods.at(-1) ?? {};
  const place = { indicatorId: row?.indicatorId, areaCode: grid.areaCode, periodStart: start, periodEnd: end };
  const answer = await page.request.patch('/api/v1/figure-entries', {
    data: { organisation: grid.organisationId, cells: [{ ...place, version: 0, value }] },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('categories are held against their total, two figures are shown, a lock says why, and a phone shows one period', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E06000020', ['manager']);
  await enter(page, own.email('manager'));
  for (const one of [learners, reached]) await ask(page, `/indicators?organisation=${own.id}`, one);
  await page.goto('/app/indicators/figures');
  const grid = await ask<FigureGrid>(page, `/figure-grid?organisation=${own.id}&frequency=quarter`);
  const last = grid.periods.length - 1;
  await expect(cell(page, 0, last)).toBeVisible();

  await saveElsewhere(page, grid, 40);
  await cell(page, 0, last).click();
  await page.keyboard.type('42');
  await page.keyboard.press('Tab');
  await expect(page.getByText('1 figure is not saved. Its cell says why.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText('Not saved: somebody else changed this cell meanwhile.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figure-grid-conflict');
  await page.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await expect(page.getByText('All figures are saved')).toBeVisible();

  await shares(page, last);
  await sexes(page, last);
  await lockAndPhone(page, grid);
  watch.expectNone();
});

/** A share is typed in its cell or as its parts, with a note and where it comes from. */
async function shares(page: Page, last: number): Promise<void> {
  await cell(page, 1, last).click();
  await page.keyboard.type('12/48');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 1, last)).toContainText('25.0%');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { name: /^Reached a class/ })).toBeFocused();
  await page.getByLabel('Numerator').fill('24');
  await page.getByLabel('Note').fill('Two colleges');
  await page.getByLabel('Link to the evidence').fill('https://example.gov.uk/returns');
  await page.keyboard.press('Tab');
  await expect(page.getByText('50.0%, 24 of 48')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the evidence' })).toBeVisible();
  await expect(page.getByText('All figures are saved')).toBeVisible();
  await expectAccessible(page);
}

async function sexes(page: Page, last: number): Promise<void> {
  await page.getByLabel('Categories', { exact: true }).selectOption('By sex');
  await expect(page.getByRole('rowheader', { name: /People who learn English, Female/ })).toBeVisible();
  await cell(page, 1, last).click();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, last)).toContainText('sum 45');
  await cell(page, 0, last).click();
  await expect(page.getByText('The categories add up to 45 people, which is not the total.')).toBeVisible();
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, last)).not.toContainText('sum');
  await expect(page.getByText('All figures are saved')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figure-grid-categories');
}

async function lockAndPhone(page: Page, grid: FigureGrid): Promise<void> {
  const { start: startsOn, end: endsOn } = grid.periods.at(-1) ?? {};
  await ask(page, `/period-locks?organisation=${grid.organisationId}`, { startsOn, endsOn, note: 'Annual report' });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/app/indicators/figures');
  await expect(page.getByLabel('Period', { exact: true })).toBeVisible();
  await cell(page, 0, 0).click();
  await page.keyboard.type('5');
  await expect(page.getByRole('alert')).toContainText('This period is locked');
  await expect(page.getByText(/Locked by manager on .* Annual report/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Period', { exact: true }).selectOption({ index: grid.periods.length - 2 });
  await cell(page, 0, 0).click();
  await page.keyboard.type('38');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, 0)).toContainText('38');
  await expect(page.getByText('All figures are saved')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figure-grid-locked');
}
