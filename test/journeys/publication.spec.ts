import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Plan } from '@waymark/contract/plans';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { ask, openCompletePlan, unique } from '../support/drafted-plans';
import { typeDay } from '../support/typed-days';
import { collectViolations } from '../support/violations';

/** A4 less its margins, in pixels of a browser. */
const paperWidth = 718;

test('an approver publishes an approved plan, and everyone reads it without script or session', async ({
  page,
  browser,
}) => {
  const watch = await collectViolations(page);
  const title = unique('Read by everyone');
  const id = await approvedPlan(page, title);
  await page.goto(`/app/publication/${id}`);
  await expect(page.getByRole('row', { name: /^Goals/ })).toContainText('1');
  await expect(page.getByRole('heading', { name: 'What stays inside' })).toBeVisible();
  await expect(page.getByText('Internal notes')).toBeVisible();
  await expect(page.getByText('Not named; post or organisation only').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a summary in plain words');
  await expectAccessible(page);
  await fill(page);
  await screenshots(page, 'publication');

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Summary in plain words')).toHaveValue(/settle in/);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toContainText('Publish version 1 for everyone?');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Version 1 is public' })).toBeVisible();
  await expect(page.getByRole('row', { name: /versions\/1/ })).toBeVisible();
  await expectAccessible(page);
  watch.expectNone();

  const { publicPath } = await ask<Plan>(page, `/plans/${id}`);
  await readAsAnyone(browser, { origin: new URL(page.url()).origin, path: publicPath ?? '', title });
});

async function approvedPlan(page: Page, title: string): Promise<string> {
  await signIn(page, 'planner@manchester.example');
  const plan = await openCompletePlan(page, title);
  await step(page, plan.id, 'submit');
  await signIn(page, 'approver@manchester.example');
  await page.goto(`/app/publication/${plan.id}`);
  await expect(page.getByText('The plan has to be approved')).toBeVisible();
  await expectAccessible(page);
  await step(page, plan.id, 'approve');
  return plan.id;
}

async function step(page: Page, id: string, name: string): Promise<void> {
  const { version } = await ask<Plan>(page, `/plans/${id}`);
  const answer = await page.request.post(`/api/v1/plans/${id}/steps`, {
    data: { step: name },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(answer.ok(), `${name}: ${answer.status()} ${await answer.text()}`).toBe(true);
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Summary in plain words').fill('How people who come here settle in, and how neighbours gain.');
  await typeDay(page, 'Adopted on', '2026-09-01');
  await page.getByLabel('Adopted by').fill('The executive');
}

async function readAsAnyone(
  browser: Browser,
  { origin, path, title }: { origin: string; path: string; title: string },
): Promise<void> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText('How people who come here settle in')).toBeVisible();
  await expect(page.getByText('The executive')).toBeVisible();
  await expect(page.getByText('Open evening classes')).toBeVisible();
  await expect(page.getByText('In four libraries')).toHaveCount(0);
  await screenshots(page, 'public-plan');
  await expectPrintable(page);
  for (const [name, type] of [
    ['JSON', 'application/json'],
    ['CSV', 'text/csv'],
  ] as const) {
    const href = await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .getAttribute('href');
    const answer = await context.request.get(href ?? '');
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()['content-type'], name).toContain(type);
  }
  await context.close();
  await expectPublicAccessible(browser, origin + path);
}

/** On paper of the width of A4 nothing is cut off, and what only helps on a screen is gone. */
async function expectPrintable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paperWidth, height: 1000 });
  await page.screenshot({ path: 'test-results/screens/public-plan-print.png', fullPage: true });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'cut off on paper').toBeLessThanOrEqual(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });
}

/** The rules of axe are script: they run in a browser that has it, without a session. */
async function expectPublicAccessible(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const watch = await collectViolations(page);
  await page.goto(address);
  await expectAccessible(page);
  await page.goto(`${address}/versions/1`);
  await expectAccessible(page);
  await page.goto(new URL('/plans', address).href);
  await expectAccessible(page);
  watch.expectNone();
  await context.close();
}
