import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const files = join(import.meta.dirname, '../data/imports');
const period = { startsOn: '2026-04-01', endsOn: '2029-03-31' };

test('a workbook with two leads under priority areas becomes a plan, row by row, and can be undone', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000038', ['planner']);
  await enter(page, council.email('planner'));
  await ask(page, `/taskforces?organisation=${council.id}`, { name: 'Taskforce' });
  const plan = await openPlan(page, unique('Our inclusive city'), period);
  await page.goto(`/app/plans/${plan.id}`);
  await page.getByRole('link', { name: 'Import them' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'import-start');

  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'plan.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByRole('alert')).toContainText('copy it, and paste it below');
  await expectAccessible(page);
  await screenshots(page, 'import-refused');

  await page.getByLabel('File', { exact: true }).setInputFiles(join(files, 'city-plan.xlsx'));
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check the columns');
  await expect(page.getByLabel('D Local-authority lead')).toHaveValue('action.councilLeadId');
  await expect(page.getByRole('row', { name: /Success criteria/ })).toContainText('Workshop held');
  await expectAccessible(page);
  await screenshots(page, 'import-columns');
  await page.getByRole('button', { name: 'Go on to the rows' }).click();

  await expect(
    page.getByText('20 rows were read: 4 for goals, 7 for actions, 9 left out, 0 with problems.'),
  ).toBeVisible();
  await everyRow(page, 20);
  await expect(rowOf(page, 8)).toContainText('“June 2026” is taken as 30 June 2026');
  await expect(rowOf(page, 10)).toContainText('It may be an ask');
  await expect(rowOf(page, 1)).toContainText('above the row that names the columns');
  await expectAccessible(page);
  await screenshots(page, 'import-rows');

  await page.getByLabel('Timescale in words or dates of row 9').fill('31/12/2026');
  await rowOf(page, 9)
    .getByRole('button', { name: /Take this.*Timescale/ })
    .click();
  await expect(rowOf(page, 9)).not.toContainText('“Short term” is taken');
  await page.getByRole('button', { name: /^Left out/ }).click();
  await everyRow(page, 9);
  await page.getByRole('button', { name: 'Load into the plan' }).click();
  await expect(page.getByText('The rows are in the plan.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'To invite' })).toContainText('Priya Patel');
  await expectAccessible(page);
  await screenshots(page, 'import-result');

  await page.getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.getByText('Hold a workshop on the story of the city')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('What this import made was archived again.')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

test('rows with problems are held back until they are solved in place or left out', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000040', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('A bare list'), period);
  await page.goto(`/app/plans/${plan.id}/import`);
  const list = 'Action\tStart date\tDeadline\nOpen a welcome desk\tsoonish\t31/03/2027\nPrint a guide\t\t30/06/2027';
  await page.getByLabel('Table', { exact: true }).fill(list);
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Go on to the rows' }).click();
  await expect(page.getByText('2 with problems')).toBeVisible();
  await expect(rowOf(page, 2)).toContainText('“soonish” is not a date like 31/03/2027.');
  await expectAccessible(page);
  await screenshots(page, 'import-problems');

  await page.getByLabel('Goal', { exact: true }).fill('Everyone finds a welcome');
  await page.getByLabel('Theme', { exact: true }).selectOption('Shared narrative');
  await page.getByRole('button', { name: 'Put them under this goal' }).click();
  await expect(page.getByText('1 with problems')).toBeVisible();
  await rowOf(page, 2)
    .getByRole('button', { name: /^Leave this row out/ })
    .click();
  await expect(page.getByText('0 with problems')).toBeVisible();
  await expect(rowOf(page, 2)).toContainText('You left it out');
  await page.getByRole('button', { name: 'Load into the plan' }).click();
  await expect(page.getByText('The rows are in the plan.')).toBeVisible();
  watch.expectNone();
});

test('a table pasted from Word, with bands under numbered objectives, becomes a plan with every row accounted for', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000039', ['planner']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('Town of sanctuary'), period);
  await page.goto(`/app/plans/${plan.id}/import`);
  await paste(page, readFileSync(join(files, 'town-plan.html'), 'utf8'));
  await expect(page.getByText('A table of 10 rows and 4 columns is here.')).toBeVisible();
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByLabel('C Team to deliver')).toHaveValue('action.team');
  await page.getByRole('button', { name: 'Go on to the rows' }).click();
  await expect(
    page.getByText('11 rows were read: 3 for goals, 6 for actions, 2 left out, 0 with problems.'),
  ).toBeVisible();
  await everyRow(page, 11);
  await expect(page.getByText('“Short” is taken as 31 March 2027, by the thirds of the plan’s period.')).toBeVisible();

  await page.getByRole('button', { name: 'Load into the plan' }).click();
  await expect(page.getByText('The rows are in the plan.')).toBeVisible();
  await page.getByRole('link', { name: 'Import another table' }).click();
  await paste(page, readFileSync(join(files, 'town-plan.html'), 'utf8'));
  await page.getByRole('button', { name: 'Read the table' }).click();
  await page.getByRole('button', { name: 'Go on to the rows' }).click();
  await expect(page.getByText('Loading adds no goal and no action to the plan.')).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();
});

const rowOf = (page: Page, number: number) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: String(number), exact: true }) });

/** Each row says what becomes of it. */
async function everyRow(page: Page, count: number): Promise<void> {
  const rows = page.getByRole('region', { name: 'Rows of the table' }).locator('tbody tr');
  await expect(rows).toHaveCount(count);
  for (const text of await rows.locator('td:nth-child(2)').allTextContents()) expect(text.trim()).not.toBe('');
}

/** The clipboard of Word holds its table as HTML. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByLabel('Table', { exact: true }).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
