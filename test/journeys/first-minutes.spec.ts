import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots, signIn } from '../support/browser';
import { collectViolations } from '../support/violations';

test('someone chooses a demonstration account and sees how the plan stands', async ({ page }) => {
  const watch = await collectViolations(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Try it' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter your e-mail address');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Plan lead, Manchester/ }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByText(/of 5 themes have goals/).first()).toBeVisible();
  const themes = page.getByRole('table', { name: 'Themes' }).first();
  await expect(themes.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('heading', { name: 'Due for you' })).toBeVisible();
  await expect(page.getByText('Demonstration: plans are examples, statistics are real')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'home-planner');
  await themes
    .getByRole('link', { name: /T2 Inclusive economy$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/app\/plans\/[^#]+#T2$/);
  watch.expectNone();
});

test('what is due leads to the place where it is done', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'member@manchester.example');
  await page.goto('/app/');
  const due = page.getByRole('region', { name: 'Due for you' });
  await expect(due.getByRole('listitem').first()).toContainText('Overdue');
  await expectAccessible(page);
  await screenshots(page, 'home-taskforce-member');
  await page.getByRole('link', { name: 'Update progress' }).click();
  await expect(page).toHaveURL(/\/app\/plans\/[^/]+\/actions\/[^/]+\/progress$/);
  watch.expectNone();
});

test('a page that was open while the site was updated opens the next one anew, and stays where it is without a connection', async ({
  page,
}) => {
  await signIn(page, 'planner@manchester.example');
  await page.goto('/app/');
  await expect(page.getByRole('heading', { name: 'Due for you' })).toBeVisible();
  let updated = false;
  await page.route(/chunk-[A-Z0-9]+\.js$/, (route) => (updated ? route.continue() : route.fulfill({ status: 404 })));
  await page.route(/\/app\/$/, (route) => route.abort());
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await sections.getByRole('link', { name: 'Taskforce' }).click();
  await page.waitForTimeout(300);
  await expect(page.getByRole('heading', { name: 'Due for you' })).toBeVisible();
  await page.unroute(/\/app\/$/);
  page.on('request', (request) => (updated ||= request.isNavigationRequest()));
  await sections.getByRole('link', { name: 'Taskforce' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /taskforce/i })).toBeVisible();
  expect(updated).toBe(true);
});

for (const { who, email, shows, name } of [
  { who: 'an approver', email: 'approver@birmingham.example', shows: 'Waits for approval', name: 'home-approver' },
  { who: 'a contributor', email: 'contributor@manchester.example', shows: 'Due for you', name: 'home-contributor' },
  { who: 'an elected member', email: 'viewer@manchester.example', shows: 'What changed', name: 'home-viewer' },
  { who: 'a strategy manager', email: 'manager@salford.example', shows: 'Due for you', name: 'home-manager' },
  { who: 'an administrator', email: 'administrator@salford.example', shows: 'Indicators', name: 'home-administrator' },
  { who: 'an analyst', email: 'analyst@gmca.example', shows: 'Members', name: 'home-analyst' },
  { who: 'who operates the site', email: 'operator@waymark.example', shows: 'Organisations', name: 'home-operator' },
]) {
  test(`${who} has a home of their own`, async ({ page }) => {
    const watch = await collectViolations(page);
    await signIn(page, email);
    await page.goto('/app/');
    await expect(page.getByRole('heading', { name: shows, exact: true })).toBeVisible();
    await expectAccessible(page);
    await screenshots(page, name);
    watch.expectNone();
  });
}

test('an analyst sees who shares, and goes on to compare', async ({ page }) => {
  await signIn(page, 'analyst@gmca.example');
  await page.goto('/app/');
  await expect(page.getByText(/\d of 10 members share with you what their plans cover/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Bolton/ })).toContainText('4 of 5');
  await expect(page.getByRole('row', { name: /^Bury/ })).toContainText('Does not share its plan');
  await page.getByRole('link', { name: 'Compare members' }).click();
  await expect(page).toHaveURL(/\/app\/comparison/);
});

test('a menu opens the sections on a phone, and the account ends other sessions', async ({ page }) => {
  const watch = await collectViolations(page);
  await signIn(page, 'viewer@salford.example');
  await signIn(page, 'viewer@salford.example');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/app/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByText('An administrator of your organisation changes these.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/app/settings/account');
  const sessions = page.getByRole('table', { name: 'Where you are signed in' });
  await expect(sessions.getByText('This one')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'account');
  const before = await sessions.getByRole('row').count();
  await sessions
    .getByRole('button', { name: /^End this session/ })
    .first()
    .click();
  await expect(sessions.getByRole('row')).toHaveCount(before - 1);
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  watch.expectNone();
});
