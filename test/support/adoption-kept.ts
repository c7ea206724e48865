import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { areaOf } from './adoption-hearing';
import { expectAccessible } from './axe';
import { screenshots } from './browser';

/** Anyone reads the published plan, without session and script. */
export async function readPublished(browser: Browser, path: string, title: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText('How people who come here settle in')).toBeVisible();
  await expect(page.getByText('A city where newcomers and neighbours belong.')).toBeVisible();
  await expect(page.getByText('Train fifty community connectors')).toBeVisible();
  await expect(page.getByText('Jane Smith')).toHaveCount(0);
  await context.close();
}

/** The timeline tells the whole way, and each version is read from it. */
export async function readStory(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}/governance`);
  const lines = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  for (const words of [
    'Nearly there.',
    'The plan is adopted.',
    'kept as it was approved',
    'kept as it was published',
  ]) {
    await expect(lines.filter({ hasText: words }).first()).toBeVisible();
  }
  await expectAccessible(page);
  await screenshots(page, 'adopted-governance');
}

/** Each step of the plan left a version, and any two can be compared. */
export async function compareKept(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}/versions`);
  const table = page.getByRole('table', { name: 'Versions of the plan' });
  const kept = ['Published', 'Approved', 'Submitted for review', 'Submitted for review', 'Published for consultation'];
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(kept.length);
  for (const [index, words] of kept.entries()) await expect(rows.nth(index)).toContainText(words);
  await expectAccessible(page);
  await screenshots(page, 'adopted-versions');
  await page.getByLabel('From', { exact: true }).selectOption('2');
  await page.getByLabel('To', { exact: true }).selectOption('5');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed');
  const own = page.getByRole('region', { name: 'The plan itself' });
  await expect(own.locator('ins').filter({ hasText: 'newcomers and neighbours' })).toBeVisible();
  await expect(own.locator('del').filter({ hasText: 'everyone' })).toBeVisible();
  await expectAccessible(page);
}

/** The Word document of the plan holds its title and what was imported. */
export async function downloadDocument(page: Page, title: string): Promise<void> {
  await areaOf(page, 'Documents');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download ?: Word document/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(await readFile(await download.path()));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const words of [title, 'Train fifty community connectors', 'newcomers and neighbours']) {
    expect(text, 'in the document').toContain(words);
  }
}
