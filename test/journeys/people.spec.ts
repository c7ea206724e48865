import { expect, test, type Browser, type Page } from '@playwright/test';
import type { People } from '@waymark/contract/people';
import type { InvitationLink } from '@waymark/contract/setup';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask, openPlan } from '../support/drafted-plans';
import { enter, openOrganisation, ownPassword } from '../support/own-council';
import { collectViolations } from '../support/violations';

test('an administrator invites by link, gives roles, and a suspension ends the session at once', async ({
  page,
  browser,
}) => {
  const watch = await collectViolations(page);
  await openOrganisation(page, 'S12000049');
  await page.goto('/app/people');
  await expect(page.getByRole('row', { name: /administrator@s12000049/ })).toBeVisible();
  await expectAccessible(page);
  const url = await invite(page, 'ada@s12000049.example', 'Planner');
  const colleague = await accept(browser, url);

  await page.getByRole('link', { name: 'Back to people' }).click();
  await expect(page.getByRole('row', { name: /ada@s12000049/ })).toContainText('Planner');
  await expectAccessible(page);
  await screenshots(page, 'people');
  await page.getByRole('link', { name: 'Change roles Ada Example' }).click();
  await expect(page.getByLabel('Planner')).toBeChecked();
  await page.getByLabel('Planner').uncheck();
  await page.getByLabel('Viewer').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the roles' }).click();
  await expect(page.getByRole('row', { name: /ada@s12000049/ })).toContainText('Viewer');
  await colleague.goto('/app/');
  await expect(colleague.getByText('once a planner has started one')).toBeVisible();

  await page.getByRole('button', { name: 'Suspend Ada Example' }).click();
  await expect(page.getByRole('dialog')).toContainText('Their sessions end at once');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('row', { name: /ada@s12000049/ })).toContainText('Suspended');
  await colleague.goto('/app/plans');
  await expect(colleague.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Let in again Ada Example' }).click();
  await expect(page.getByRole('button', { name: 'Suspend Ada Example' })).toBeVisible();
  await colleague.context().close();
  watch.expectNone();
});

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.getByRole('link', { name: 'Invite someone' }).click();
  await page.getByRole('button', { name: 'Make the invitation link' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose at least one role');
  await expectAccessible(page);
  await screenshots(page, 'invite');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel(role).check();
  await page.getByRole('button', { name: 'Make the invitation link' }).click();
  const link = page.getByLabel('Link to hand over');
  await expect(link).toHaveValue(/\/app\/invitation\/.{20,}/);
  await expect(page.getByText('Waymark sends no message')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'invitation-link');
  return link.inputValue();
}

/** In a browser of their own. */
async function accept(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(url).origin });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByText('invites ada@s12000049.example as Planner')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByLabel('Choose a password').fill('short');
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('Use at least 12 characters');
  await page.getByLabel('Choose a password').fill('password1234');
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('This password is known to many');
  await expectAccessible(page);
  await page.getByLabel('Choose a password').fill(ownPassword);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByText('No plan yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start a plan' })).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'home-empty');
  return page;
}

test('an invitation is withdrawn, and its link says so', async ({ page }) => {
  await openOrganisation(page, 'S12000042');
  await page.goto('/app/people');
  const url = await invite(page, 'late@s12000042.example', 'Viewer');
  await page.getByRole('link', { name: 'Back to people' }).click();
  await page.getByRole('button', { name: 'Withdraw late@s12000042.example' }).click();
  await expect(page.getByRole('heading', { name: 'Open invitations' })).toHaveCount(0);
  await page.goto(url);
  await expect(page.getByText('This invitation has ended or was used')).toBeVisible();
  await expectAccessible(page);
});

test('the directory of leads is kept, and marks who has left', async ({ page }) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'S12000033', ['planner']);
  await page.goto('/app/people');
  await page.getByRole('link', { name: 'Add to the directory' }).click();
  await page.getByRole('button', { name: 'Save the person' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the person');
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill('Robin Example');
  await page.getByLabel('Elected member', { exact: true }).check();
  await page.getByLabel('Post').fill('Cabinet member for inclusion');
  await page.getByLabel('E-mail address').fill('not an address');
  await page.getByRole('button', { name: 'Save the person' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter an e-mail address');
  await page.getByLabel('E-mail address').fill('robin@s12000033.example');
  await screenshots(page, 'person-form');
  await page.getByRole('button', { name: 'Save the person' }).click();

  const row = page.getByRole('row', { name: /Robin Example/ });
  await expect(row).toContainText('Post only');
  await page.getByRole('link', { name: 'Change Robin Example' }).click();
  await page.getByLabel(/agreed that their name/).check();
  await page.getByRole('button', { name: 'Save the person' }).click();
  await expect(row).toContainText('Agreed');
  const { people } = await ask<People>(page, `/organisations/${council.id}/people`);
  const leadId = people.find(({ name }) => name === 'Robin Example')?.id ?? '';
  await endLink(page, leadId);
  await page.getByRole('link', { name: 'People' }).first().click();
  await enter(page, council.email('planner'));
  const officerLeadId = people.find(({ name }) => name === 'planner')?.id;
  await openPlan(page, 'Belonging here', { memberLeadId: leadId, officerLeadId });
  await enter(page, council.email('administrator'));

  await page.getByRole('button', { name: 'Mark as left Robin Example' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as left' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hand over the work' })).toBeVisible();
  await suspendOwner(page, 'planner');
  await page.goto('/app/');
  const absent = page.getByRole('link', { name: '2 things are owned by somebody who left or is suspended' });
  await expect(absent).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'home-absent-owner');
  await absent.click();
  await expect(row).toContainText(/Left \d/);
  await expectAccessible(page);
  watch.expectNone();
});

/** Before and after somebody is suspended the page says what they own, and leads to the handover. */
async function suspendOwner(page: Page, name: string): Promise<void> {
  await page.goto('/app/people');
  await expect(page.getByRole('link', { name: `Hand over 1 thing of ${name}` })).toBeVisible();
  await page.getByRole('button', { name: `Suspend ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('They own 1 thing.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('status')).toContainText(`${name} is suspended and still owns 1 thing.`);
  await expectAccessible(page);
  await screenshots(page, 'people-suspended');
  await page.getByRole('link', { name: 'Hand over their work' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hand over the work' })).toBeVisible();
  await expect(page.getByText(`${name} has left or is suspended`)).toBeVisible();
}

/** A person's link is found in the list of theirs, and ended there. */
async function endLink(page: Page, personId: string): Promise<void> {
  await page.getByRole('link', { name: 'Update links Robin Example' }).click();
  await expect(page.getByText('No update links yet')).toBeVisible();
  await expectAccessible(page);
  await ask(page, `/people/${personId}/update-links`, {});
  await page.reload();
  const link = page.getByRole('row', { name: /by Administrator/ });
  await expect(link).toContainText('Works');
  await expect(link).toContainText('Not yet');
  await screenshots(page, 'update-links');
  await link.getByRole('button', { name: 'End the link' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'End the link' }).click();
  await expect(link).toContainText(/Ended.*by Administrator/s);
  await expect(link.getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
}

test('someone with an account joins a second organisation, and switches between the two', async ({ page }) => {
  const watch = await collectViolations(page);
  const first = await openOrganisation(page, 'S12000036');
  const second = await openOrganisation(page, 'S12000017');
  const email = first.email('administrator');
  const { url } = await ask<InvitationLink>(page, `/organisations/${second.id}/invitations`, {
    email,
    roles: ['viewer'],
  });
  await page.context().clearCookies();
  await page.goto(url);
  await page.getByLabel('Your name').fill('Administrator');
  await page.getByLabel('The password of your account').fill('not my password at all');
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('The e-mail address or the password is not right');
  await expectAccessible(page);
  await page.getByLabel('The password of your account').fill(ownPassword);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();

  const choice = page.getByRole('combobox', { name: 'Organisation' });
  await choice.selectOption(second.name);
  await expect(page.getByRole('heading', { level: 1, name: second.name })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Invite a colleague' })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/app/?organisation=${first.id}`);
  await expect(page.getByRole('heading', { level: 1, name: first.name })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Invite a colleague' })).toBeVisible();
  watch.expectNone();
});
