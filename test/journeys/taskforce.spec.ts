import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('a planner sets up the taskforce, and its composition says who is missing', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'W06000015', ['planner', 'contributor']);
  await enter(page, council.email('planner'));
  await page.goto('/app/taskforce');
  await expect(page.getByText('No taskforce yet')).toBeVisible();
  await expectAccessible(page);
  await setUp(page);

  await page.getByRole('link', { name: 'Add a member' }).click();
  await page.getByRole('button', { name: 'Save the member' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the person or the seat');
  await expectAccessible(page);
  await screenshots(page, 'taskforce-member-form');
  await fillMember(page, {
    seat: 'Chair of the interfaith forum',
    organisation: 'Interfaith forum',
    sector: 'Faith',
    role: 'Chair',
  });
  await expect(page.getByText(/^\d things are missing from its composition/)).toBeVisible();
  await expect(page.getByText('Nobody from health')).toBeVisible();
  await expect(page.getByText('Nobody from a faith group')).toHaveCount(0);
  await expect(page.getByText('No body that is not usually involved')).toBeVisible();

  await page.getByRole('link', { name: 'Add a member' }).click();
  await page.getByLabel('This body is not usually involved in integration work').check();
  await fillMember(page, {
    seat: 'Head of community',
    organisation: 'Football club',
    sector: 'Business',
    role: 'Member',
  });
  await expect(page.getByText('No body that is not usually involved')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Football club/ })).toContainText('Not usually involved');
  await expectAccessible(page);
  await screenshots(page, 'taskforce');
  await meet(page);
  watch.expectNone();

  await changeAndEnd(page);
  await enter(page, council.email('contributor'));
  await page.goto('/app/taskforce');
  await expect(page.getByRole('row', { name: /Interfaith forum/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /First meeting/ })).toContainText('1 of 2 there');
  await expect(page.getByRole('link', { name: 'Add a member' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Add a meeting' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^End the term/ })).toHaveCount(0);
});

async function setUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Set up the taskforce' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the taskforce');
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Cardiff taskforce');
  await page.getByLabel('Purpose').fill('Leads the work with the city.\n\n- meets every six weeks');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cardiff taskforce' })).toBeVisible();
  await expect(page.getByText('meets every six weeks')).toBeVisible();
}

async function fillMember(
  page: Page,
  { seat, organisation, sector, role }: Record<'seat' | 'organisation' | 'sector' | 'role', string>,
): Promise<void> {
  await page.getByLabel('Seat').fill(seat);
  await page.getByLabel('Organisation').fill(organisation);
  await page.getByLabel('Sector').selectOption(sector);
  await page.getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Save the member' }).click();
  await expect(page.getByRole('row', { name: new RegExp(organisation) })).toContainText(role);
}

/** They meet today: one seat sends apologies, everyone else was there. */
async function meet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a meeting' }).click();
  await page.getByRole('button', { name: 'Save the meeting' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter what the meeting is for');
  await page.getByLabel('What it is for').fill('First meeting');
  await page.getByRole('button', { name: 'Save the meeting' }).click();
  const above = page.getByRole('navigation', { name: 'Pages above' }).getByRole('link');
  await expect(above).toHaveAttribute('href', /\/taskforce\?taskforce=[0-9a-f-]{36}$/);
  await page
    .getByRole('group', { name: /^Head of community/ })
    .getByLabel('Apologies')
    .check();
  await page.getByRole('button', { name: 'Save who was there' }).click();
  await expect(page.getByRole('alert')).toContainText('Say whether Chair of the interfaith forum was there');
  await expectAccessible(page);
  await screenshots(page, 'taskforce-attendance');
  await page.getByRole('button', { name: 'Everyone else was there' }).click();
  await page.getByRole('button', { name: 'Save who was there' }).click();
  await expect(page.getByRole('row', { name: /First meeting/ })).toContainText('1 of 2 there');
  await expect(page.getByText('50% of seats were there over the last twelve months: 1 of 2.')).toBeVisible();
  await expectAccessible(page);
}

async function changeAndEnd(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Change Chair of the interfaith forum' }).click();
  await expect(page.getByLabel('Organisation')).toHaveValue('Interfaith forum');
  await page.getByLabel('Name of the person').fill('Sam Example');
  await page.getByRole('button', { name: 'Save the member' }).click();
  await expect(page.getByRole('row', { name: /Sam Example/ })).toContainText('Chair of the interfaith forum');

  await page.getByRole('button', { name: /^End the term Head of community/ }).click();
  const sure = page.getByRole('dialog');
  await expect(sure).toContainText('End the term of Head of community today?');
  await expectAccessible(page);
  await sure.getByRole('button', { name: 'End the term' }).click();
  await expect(page.getByRole('button', { name: /^End the term Head of community/ })).toHaveCount(0);
}
