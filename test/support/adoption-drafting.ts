import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addIndicators, fillGoalsAndActions, fillTexts } from './fill-missing';
import { typeDay } from './typed-days';

const workbook = join(import.meta.dirname, '../data/imports/city-plan.xlsx');

/** Opens an empty plan for three years on the page for it, with its leads; says which. */
export async function startPlan(page: Page, title: string): Promise<string> {
  await page.goto('/app/plans/new');
  await page.getByLabel('Title of the plan').fill(title);
  await typeDay(page, 'First day', '2026-04-01');
  await typeDay(page, 'Last day', '2029-03-31');
  await page.getByLabel('Elected member who leads the plan').selectOption('Cabinet member for communities');
  await page.getByLabel('Officer who leads the plan').selectOption('Director of Communities');
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}/);
  return /plans\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** Takes the workbook in: its columns are proposed, its vague rows asked about, and every row is accounted for. */
export async function importWorkbook(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await page.getByRole('link', { name: 'Import them' }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles(workbook);
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByLabel('D Local-authority lead')).toHaveValue('action.councilLeadId');
  await page.getByRole('button', { name: 'Go on to the rows' }).click();
  await expect(page.getByText('20 rows were read')).toContainText('4 for goals, 7 for actions, 9 left out, 0 with');
  const vague = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '9', exact: true }) });
  await expect(vague).toContainText('“Short term” is taken');
  await page.getByLabel('Timescale in words or dates of row 9').fill('31/12/2026');
  await vague.getByRole('button', { name: /Take this.*Timescale/ }).click();
  await expect(vague).not.toContainText('“Short term” is taken');
  await page.getByRole('button', { name: 'Load into the plan' }).click();
  await expect(page.getByText('The rows are in the plan.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'To invite' })).toContainText('Priya Patel');
  await page.getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.getByRole('link', { name: 'Train fifty community connectors' }).first()).toBeVisible();
}

/** Brings the plan to where only its assessment is missing, and sees the list of what is missing shrink to that. */
export async function completeDraft(page: Page, planId: string): Promise<void> {
  const counts = [await missing(page)];
  await writeVision(page, 'A city where everyone belongs.');
  counts.push(await missing(page));
  await setReview(page, planId);
  counts.push(await missing(page));
  for (const fill of [fillTexts, fillGoalsAndActions, addIndicators]) {
    await fill(page, planId);
    await page.reload();
    counts.push(await missing(page));
  }
  const shrinking = counts.every((count, index) => index === 0 || count < (counts[index - 1] ?? 0));
  expect(shrinking, `what is missing: ${counts.join(', ')}`).toBe(true);
  expect(counts.at(-1), 'the assessment alone is missing').toBe(1);
}

/** How many things the plan's page says are needed before review. */
async function missing(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { name: /^Needed before review/ });
  await expect(heading).toBeVisible();
  return Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
}

export async function writeVision(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit Vision' }).click();
  await page.getByRole('textbox', { name: 'Vision' }).fill(words);
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('button', { name: 'Edit Vision' })).toBeVisible();
  await expect(page.locator('#texts')).toContainText(words);
}

async function setReview(page: Page, planId: string): Promise<void> {
  await page.getByRole('link', { name: 'Edit title, leads and dates' }).first().click();
  await typeDay(page, 'Next review', '2028-04-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}(#|$)`));
}
