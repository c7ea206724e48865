import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('someone says when they are reminded, and their calendar reads what is due until they revoke it', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000036', ['contributor']);
  await enter(page, council.email('contributor'));
  await page.goto('/app/settings/account');
  await page.getByRole('link', { name: 'When you are reminded by mail' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reminders and calendar' })).toBeVisible();
  await expect(page.getByText('This site sends no mail yet')).toBeVisible();
  await expectAccessible(page);
  await choose(page);
  await subscribe(page);
  await screenshots(page, 'reminders');
  watch.expectNone();

  await enter(page, council.email('administrator'));
  await page.goto('/app/settings');
  await page.getByRole('link', { name: 'Reminders by mail' }).click();
  await expect(page.getByText('No mail is sent: this site has no mail server')).toBeVisible();
  await expect(page.getByText('Nothing. Somebody is reminded')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'mail');
});

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Once a week, all in one mail').check();
  await page.getByLabel('On which day').selectOption('Thursday');
  await page.getByLabel('At what time').selectOption('22:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choose an hour outside the quiet hours');
  await expectAccessible(page);
  await page.getByLabel('At what time').selectOption('09:00');
  await page.getByLabel('What I own and is late').uncheck();
  await expect(page.getByText('Your deputy is told instead')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Choose an hour outside the quiet hours')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('On which day')).toHaveValue('4');
  await expect(page.getByLabel('At what time')).toHaveValue('9');
  await expect(page.getByLabel('What I own and is late')).not.toBeChecked();
}

async function subscribe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a calendar address' }).click();
  const address = await page.getByLabel('Address', { exact: true }).inputValue();
  await expectAccessible(page);
  const read = await page.request.get(address);
  expect(read.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await read.text()).toContain('BEGIN:VCALENDAR');
  await page.reload();
  await expect(page.getByText(', last read')).toBeVisible();
  await expect(page.getByLabel('Address', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /^Revoke/ }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke the address' }).click();
  await expect(page.getByRole('button', { name: /^Revoke/ })).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
}
