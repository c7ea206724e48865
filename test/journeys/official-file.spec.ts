import { Buffer } from 'node:buffer';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { censusFile, partAt, wholeAt } from '../support/dataset-files';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const file = { name: 'census-english.csv', mimeType: 'text/csv', buffer: Buffer.from(censusFile('earlier')) };

/** Everyone of every age, and the parts of either. */
const crossedFile = [
  'DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,SEX_NAME,AGE_NAME,OBS_VALUE',
  ...[
    ['Total', 100, 60, 40],
    ['Male', 45, 25, 20],
    ['Female', 55, 35, 20],
  ].flatMap(([sex, ...people]) =>
    ['All ages', 'Aged 16 to 24', 'Aged 25 to 34'].map(
      (age, place) => `2021,Hartlepool,E06000001,${sex},${age},${people[place]}`,
    ),
  ),
].join('\n');

test('a census file becomes a figure, and is taken back', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000001', ['manager']);
  await enter(page, council.email('manager'));

  await test.step('what is no table of figures is refused with a way out', async () => {
    await page.goto('/app/indicators/files');
    await expect(page.getByText('No file yet')).toBeVisible();
    await expectAccessible(page);
    await screenshots(page, 'dataset-files-empty');
    await page.getByRole('button', { name: 'Upload the file' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose a file first');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ ...file, buffer: Buffer.from('Action,Lead\nOpen a desk,Me') });
    await page.getByRole('button', { name: 'Upload the file' }).click();
    await expect(page.getByRole('alert')).toContainText('We do not know this layout');
    await expect(page.getByRole('alert')).toContainText('Action, Lead');
    await screenshots(page, 'dataset-files-error');
  });

  await test.step('the file is recognised, and columns are chosen', async () => {
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Upload the file' }).click();
    await expect(page.getByText('Census table of Nomis')).toBeVisible();
    await page.getByRole('button', { name: 'Read the file' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByLabel('Indicator', { exact: true }).selectOption('S2');
    await page.getByLabel('English: Not well').first().check();
    await page.getByLabel('English: Not at all').first().check();
    await page.getByLabel('Who the figures are about').selectOption('sex');
    await page.getByLabel('Sex', { exact: true }).selectOption('female');
    await page.getByLabel('Who the figures are about').selectOption('everyone');
    await expect(page.getByLabel('English: Not at all').first()).toBeChecked();
    await page.getByLabel('Publication').fill('Census 2021, TS029');
    await day(page, '29', '11', '2022');
    await expectAccessible(page);
    await screenshots(page, 'dataset-choose');
    await page.getByRole('button', { name: 'Read the file' }).click();
  });

  await test.step('every row is accounted for before it is loaded', async () => {
    await expect(page.getByRole('heading', { name: 'What becomes of the rows' })).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(/Figures: 1\. New: 1\./)).toBeVisible();
    await expect(page.getByRole('row', { name: /for areas outside ours/ })).toContainText('5');
    await expect(page.getByRole('row', { name: /^Hartlepool/ })).toContainText(new RegExp(`\\b${partAt(0)}\\b`));
    await expectAccessible(page);
    await screenshots(page, 'dataset-account');
    await page.getByRole('button', { name: 'Load the figures' }).click();
    await expect(page.getByText(/New figures: 1\. Revised: 0\./)).toBeVisible({ timeout: 15_000 });
    await expectAccessible(page);
    await screenshots(page, 'dataset-loaded');
  });

  await test.step('a file that differs in sex and age is broken down by one, and held at the total of the other', async () => {
    const loaded = page.url();
    await page.goto('/app/indicators/files');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ ...file, name: 'sex-and-age.csv', buffer: Buffer.from(crossedFile) });
    await page.getByRole('button', { name: 'Upload the file' }).click();
    await page.getByLabel('Indicator', { exact: true }).selectOption('X1');
    await expect(page.getByText('The rows of the file differ in: Sex, Age.')).toBeVisible();
    await expect(page.getByLabel('Break the figures down by').locator('option:checked')).toHaveText('Sex');
    await expect(page.getByText('Age: only the total (All ages)')).toBeVisible();
    await expect(page.getByText('2021 becomes: 30 June 2021.')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Break the figures down by').selectOption({ label: 'No breakdown' });
    await expect(page.getByText('Sex: only the total (Total)')).toBeVisible();
    await page.getByLabel('Break the figures down by').selectOption({ label: 'Sex' });
    await page.getByLabel('Publication').fill('Mid-year population estimates');
    await day(page, '21', '12', '2022');
    await page.getByRole('button', { name: 'Read the file' }).click();
    await expect(page.getByText(/Figures: 3\. New: 3\./)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('row', { name: /Female/ })).toContainText('55');
    await page.goto(loaded);
  });

  await test.step('the figure stands, until the load is undone', async () => {
    const loaded = page.url();
    await page.getByRole('link', { name: 'S2', exact: true }).click();
    const share = `${((100 * partAt(0)) / wholeAt(0)).toFixed(2)}`;
    await expect(page.getByText(new RegExp(`${share.replace('.', '\\.')}`)).first()).toBeVisible();
    await page.goto(loaded);
    await page.getByRole('button', { name: 'Undo this load' }).click();
    await expect(page.getByRole('dialog')).toContainText('New figures that go away: 1');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo 1 figure' }).click();
    await expect(page.getByText('The figures are as they were before')).toBeVisible({ timeout: 15_000 });
    await page.goto('/app/indicators/files');
    await expect(page.getByRole('row', { name: /census-english/ })).toContainText('Undone');
    await expectAccessible(page);
    await screenshots(page, 'dataset-files');
  });
  watch.expectNone();
});

async function day(page: Page, date: string, month: string, year: string): Promise<void> {
  const group = page.getByRole('group', { name: 'Published on' });
  await group.getByLabel('Day').fill(date);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}
