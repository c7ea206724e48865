import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { startEmptySite, type EmptySite } from '../support/empty-site';
import { ownPassword } from '../support/own-council';
import { collectViolations } from '../support/violations';

let site: EmptySite;

test.beforeAll(async () => {
  site = await startEmptySite();
});
test.afterAll(() => site.end());

test('an operator sets up an empty site, and its first administrator comes in by the link', async ({
  page,
  browser,
}) => {
  const watch = await collectViolations(page);
  await page.goto(site.origin);
  await expect(page.getByRole('heading', { level: 1, name: 'Set up Waymark' })).toBeVisible();
  await expectAccessible(page);
  const link = await setUp(page);
  await firstAdministrator(browser, link);

  await page.getByRole('link', { name: 'Sign in as the operator' }).click();
  await page.getByLabel('E-mail address').fill('olu@example.org');
  await page.getByLabel('Password').fill(ownPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('row', { name: /Cardiff/ })).toBeVisible();
  await expect(page.getByText('Demonstration')).toHaveCount(0);
  await expectAccessible(page);
  await addOrganisation(page);
  await page.goto(`${site.origin}/app/set-up`);
  await expect(page.getByText('This site is set up already.')).toBeVisible();
  watch.expectNone();
});

async function setUp(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Set up the site' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the set-up code');
  await expectAccessible(page);
  await page.getByLabel('Set-up code').fill('a-guess');
  await page.getByLabel('Your name').fill('Olu Example');
  await page.getByLabel('E-mail address', { exact: true }).fill('olu@example.org');
  await page.getByLabel('Choose a password').fill(ownPassword);
  await page.getByLabel('Find the area by name').fill('Cardi');
  await expect(page.getByText(/^\d+ areas? found$/)).toBeVisible();
  await page.getByLabel('Area', { exact: true }).selectOption('W06000015');
  await page.getByLabel('E-mail address of its administrator').fill('nia@cardiff.example');
  await page.getByRole('button', { name: 'Set up the site' }).click();
  await expect(page.getByRole('alert')).toContainText('The set-up code is not right');
  await expectAccessible(page);
  await screenshots(page, 'set-up');
  await page.getByLabel('Set-up code').fill(site.setupCode);
  await page.getByRole('button', { name: 'Set up the site' }).click();
  const link = page.getByLabel('Link to hand over');
  await expect(link).toHaveValue(/\/app\/invitation\//);
  await expectAccessible(page);
  return link.inputValue();
}

async function firstAdministrator(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill('Nia Example');
  await page.getByLabel('Choose a password').fill(ownPassword);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByText('No plan yet')).toBeVisible();
  await page.getByRole('link', { name: 'Invite a colleague' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Invite someone' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByText('This invitation has ended or was used')).toBeVisible();
  await context.close();
}

async function addOrganisation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add an organisation' }).click();
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByRole('alert')).toContainText('Find and choose the area');
  await expectAccessible(page);
  await page.getByLabel('Find the area by name').fill('glasgow');
  await page.getByLabel('Area', { exact: true }).selectOption('S12000049');
  await page.getByLabel('E-mail address of its administrator').fill('ewan@glasgow.example');
  await screenshots(page, 'add-organisation');
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByText('Glasgow City Council is ready')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the organisations' }).click();
  await expect(page.getByRole('row', { name: /Glasgow/ })).toBeVisible();
  await page.getByRole('link', { name: /^Members and invitations Glasgow/ }).click();
  await expect(page.getByRole('row', { name: /ewan@glasgow/ })).toContainText('Administrator');
  await expectAccessible(page);
}
