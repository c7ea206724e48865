import { expect, type Browser, type Page } from '@playwright/test';
import type { Assessment } from '@waymark/contract/impact';
import { change } from './council-people';
import { ask } from './drafted-plans';
import { expectAccessible } from './axe';
import { dayIn, typeDay } from './typed-days';

const questions = /^(Does|Is|Will) .*\?$/;

/** The planner screens and assesses the plan: one harm on the page with what lessens it, the other groups as they come. */
export async function assess(page: Page, planId: string): Promise<void> {
  await areaOf(page, 'Impact');
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  const groups = page.getByRole('group', { name: questions });
  await expect(groups).toHaveCount(6);
  for (const group of await groups.all()) await group.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Save the answers' }).click();
  await expect(page.getByText('A full assessment is needed').first()).toBeVisible();
  await page.getByRole('link', { name: 'Add evidence' }).first().click();
  await page.getByLabel('Title').fill('Census 2021');
  await page.getByRole('button', { name: 'Save the evidence' }).click();
  await expect(page.getByRole('heading', { name: 'Census 2021' })).toBeVisible();
  await findHarm(page);
  await assessTheRest(page, planId);
  await page.reload();
  await expect(page.getByText('Complete, not signed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign the assessment' })).toHaveCount(0);
}

async function findHarm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Assess Disability' }).click();
  await page.getByLabel('Negative', { exact: true }).check();
  await page.getByLabel('How, or why there is no effect').fill('The welcome guide is hard to read for some');
  await page.getByLabel('On what evidence').fill('Census 2021');
  const mitigation = page.getByLabel('Action of the plan that lessens the harm');
  const guide = mitigation.getByRole('option', { name: /Publish a welcome guide/ });
  await mitigation.selectOption({ label: ((await guide.textContent()) ?? '').trim() });
  await page.getByLabel('Who owns it').selectOption('Director of Communities');
  await typeDay(page, 'By when it works', '2027-03-31');
  await page.getByRole('button', { name: 'Save the finding' }).click();
  await expect(page.getByRole('row', { name: /^Disability/ })).toContainText('Publish a welcome guide');
}

async function assessTheRest(page: Page, planId: string): Promise<void> {
  const address = `/plans/${planId}/assessment`;
  const { findings } = await ask<Assessment>(page, address);
  for (const { id, version, impact } of findings) {
    if (impact !== null) continue;
    const finding = { impact: 'positive', how: 'People meet', evidence: 'Census 2021' };
    await change(page, `/assessment-findings/${id}`, finding, version);
  }
  const { version } = await ask<Assessment>(page, address);
  const aims = {
    eliminateDiscrimination: 'Staff are trained',
    advanceEquality: 'Work placements reach those who are left out',
    fosterRelations: 'Neighbours meet',
  };
  await change(page, address, { ...aims, reviewOn: '2027-04-01' }, version);
}

/** Somebody who wrote none of it signs the assessment. */
export async function signAssessment(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}/impact`);
  await page.getByRole('button', { name: 'Sign the assessment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign the assessment' }).click();
  await expect(page.getByText(/Signed by approver/)).toBeVisible();
  await expectAccessible(page);
}

/** The planner prepares a consultation that is open now. */
export async function prepareConsultation(page: Page): Promise<void> {
  await areaOf(page, 'Consultation');
  await page.getByRole('link', { name: 'Add a consultation' }).click();
  await page.getByLabel('Title').fill('What do you think of our draft?');
  await page.getByLabel('What you ask, and why').fill('We want to hear what is missing.');
  await typeDay(page, 'First day', dayIn(-2));
  await typeDay(page, 'Last day', dayIn(1));
  await page.getByLabel('Workshop').check();
  await page.getByLabel('Languages').fill('English, Arabic');
  await page.getByRole('button', { name: 'Save the consultation' }).click();
  await expect(page.getByRole('heading', { name: 'What do you think of our draft?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the draft to the public' })).toHaveCount(0);
}

/** Who may publish shows the draft; says where the public finds it. */
export async function showDraft(page: Page, planId: string): Promise<string> {
  await page.goto(`/app/plans/${planId}/consultation`);
  await page.getByRole('button', { name: 'Show the draft to the public' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show the draft' }).click();
  const link = page.getByRole('link', { name: /as everybody sees it/ });
  await expect(link).toBeVisible();
  return (await link.getAttribute('href')) ?? '';
}

/** Somebody without a session and without scripts says what they think. */
export async function answerDraft(browser: Browser, path: string, words: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await context.newPage();
  await visitor.goto(path);
  await expect(visitor.getByText('This is a draft, not a decision.')).toBeVisible();
  await expect(visitor.getByText('Train fifty community connectors')).toBeVisible();
  await visitor.getByLabel('What do you think about this draft?').fill(words);
  await visitor.getByRole('button', { name: 'Send what you think' }).click();
  await expect(visitor.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await context.close();
}

/** What people said becomes a theme with what was done about it, and the answer is accepted into it. */
export async function tellWhatWasDone(page: Page, words: string): Promise<void> {
  await page.reload();
  await page.getByRole('link', { name: 'Add a theme' }).click();
  await page.getByLabel('Theme').fill('Times of classes');
  await page.getByLabel('You said').fill('People work by day');
  await page.getByLabel('We did').fill('The map of classes shows those in the evening');
  await page.getByLabel('Action that changed').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save the theme' }).click();
  await page.getByRole('link', { name: /What people sent: 1 answer waits/ }).click();
  await expect(page.getByText(words)).toBeVisible();
  await page.getByLabel('Theme').selectOption('Times of classes');
  await page.getByRole('button', { name: 'Accept into the theme' }).click();
  await expect(page.getByText('Nothing waits for a decision.')).toBeVisible();
}

/** Goes to a place of the plan by the list of its places. */
export async function areaOf(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Work on this plan' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
