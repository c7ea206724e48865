import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';
import { png } from '../support/png';

test('a plan leaves in every form, and its front sheet is filled in', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000014', ['planner', 'viewer']);
  await enter(page, council.email('planner'));
  const plan = await openPlan(page, unique('A city of welcome'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  await ask(page, `/goals/${goal.id}/actions`, {
    title: 'Open evening classes',
    dueOn: '2029-03-31',
    internalNote: 'Ask the unions first',
  });

  await page.goto(`/app/plans/${plan.id}/documents`);
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'documents');
  await expect(page.getByText('Nothing is kept of this plan yet.')).toBeVisible();
  for (const [name, form] of [
    ['Download: Word document', 'docx'],
    ['Download: Workbook', 'xlsx'],
    ['Download: Table (CSV)', 'csv'],
    ['Download: Data (JSON)', 'json'],
  ] as const) {
    expect((await saved(page, name)).name).toMatch(new RegExp(`^[a-z0-9-]+-\\d{4}-\\d\\d-\\d\\d\\.${form}$`));
  }
  expect((await saved(page, 'Download: Table (CSV)')).text).not.toContain('Ask the unions first');
  await page.getByLabel('With internal notes').check();
  expect((await saved(page, 'Download: Table (CSV)')).text).toContain('Ask the unions first');
  await page.getByLabel('With internal notes').uncheck();

  const [sheet] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: linkOf('Open: Page to read') }).click(),
  ]);
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText('A city of welcome');
  await expect(sheet.getByRole('table', { name: 'Actions of Goal 1' })).toContainText('Open evening classes');
  await expectAccessible(sheet);
  await screenshots(sheet, 'document-page');
  await sheet.close();

  await fillFrontSheet(page);
  watch.expectNone();

  await enter(page, council.email('viewer'));
  await page.goto(`/app/plans/${plan.id}/documents`);
  await expect(page.getByRole('link', { name: linkOf('Download: Word document') })).toBeVisible();
  await expect(page.getByLabel('With internal notes')).toHaveCount(0);
});

/** What only readers of screens are told stands a little apart. */
const linkOf = (name: string): RegExp => new RegExp(`^${name.replace(':', ' ?:').replace(/[()]/g, '\\$&')}`);

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: linkOf(name) }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function fillFrontSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fill in the front sheet' }).click();
  await expect(page.getByText('of 16 entries are to be completed')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'front-sheet');
  await page.getByLabel('Wards affected').fill('All');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByLabel('Recommendations').fill('1. Adopt the plan\n2. Publish it');
  await page.getByRole('button', { name: 'Save the front sheet' }).click();
  const says = page.getByRole('region', { name: 'What the sheet says now' });
  await expect(says).toContainText('Adopt the plan');
  await expectAccessible(page);
  const [paper] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: /^Preview/ }).click()]);
  await expect(paper.getByText('To be completed: ').first()).toBeVisible();
  await expectAccessible(paper);
  await screenshots(paper, 'front-sheet-paper');
  await paper.close();
  await page.getByRole('link', { name: 'Documents' }).first().click();
}

test('an administrator gives documents the council’s colours and logo, and a pale colour is explained', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  await openOrganisation(page, 'E06000018');
  await page.goto('/app/settings');
  await page.getByRole('link', { name: /^How documents look/ }).click();
  await expect(page.getByText('contrast 12.2 to 1, easy to read').first()).toBeVisible();
  await page.getByLabel('Colour of headings').fill('#ffdd00');
  await page.getByRole('button', { name: 'Save the layout' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a darker colour');
  await expectAccessible(page);
  await screenshots(page, 'layout-error');
  await page.getByLabel('Colour of headings').fill('#5b2a86');
  await page.getByLabel('Line at the foot of each page').fill('Town Hall');
  await page.getByRole('button', { name: 'Save the layout' }).click();
  await expect(page.getByText('The layout is saved')).toBeAttached();
  await page
    .getByLabel('Logo')
    .setInputFiles({ name: 'logo.txt', mimeType: 'image/png', buffer: Buffer.from('no image') });
  await expect(page.getByText('Choose a PNG or JPEG image')).toBeVisible();
  await page.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(120, 60) });
  await expect(page.getByRole('button', { name: 'Take the logo away' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'layout');
  await page.reload();
  await expect(page.getByLabel('Colour of headings')).toHaveValue('#5b2a86');
  watch.expectNone();
});
