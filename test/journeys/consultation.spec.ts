import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { addGoal, ask, openPlan, unique } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const dayIn = (days: number): Date => new Date(Date.now() + days * 86_400_000);

test('a council shows its draft, people answer without a script, and it tells what they said and what it did', async ({
  page,
  browser,
}) => {
  const watch = await collectViolations(page);
  const council = await openOrganisation(page, 'E06000035', ['manager']);
  await enter(page, council.email('manager'));
  const plan = await openPlan(page, unique('A town of welcome'));
  const goal = await addGoal(page, plan.id, { title: 'Everyone can learn English near home' });
  await ask(page, `/goals/${goal.id}/actions`, { title: 'Classes in four libraries' });

  await page.goto(`/app/plans/${plan.id}/consultation`);
  await expect(page.getByText('Nobody was asked yet')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'consultation-empty');
  await prepare(page);
  await page.getByRole('link', { name: 'Add a group' }).click();
  await page.getByLabel('Group', { exact: true }).fill('Parents');
  await page.getByLabel('People of this group who answered').fill('3');
  await page.getByRole('button', { name: 'Save the group' }).click();
  await expect(page.getByRole('row', { name: /^Parents/ })).toContainText('Not shown, to protect people');

  await page.getByRole('button', { name: 'Show the draft to the public' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Show the draft' }).click();
  const link = page.getByRole('link', { name: /as everybody sees it/ });
  await expect(link).toBeVisible();
  const path = (await link.getAttribute('href')) ?? '';

  const context = await browser.newContext({ javaScriptEnabled: false });
  await answer(await context.newPage(), path);
  await context.close();
  await page.goto(path);
  await expectAccessible(page);
  await screenshots(page, 'consultation-public');

  await moderate(page, plan.id);
  await expect(page.getByText('1 answer from the public form belongs here.')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'consultation-said-did');
  await withdraw(page, path);
  watch.expectNone();
});

async function prepare(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a consultation' }).click();
  await page.getByRole('button', { name: 'Save the consultation' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a title');
  await expectAccessible(page);
  await screenshots(page, 'consultation-form-error');
  await page.getByLabel('Title').fill('What do you think of our draft?');
  await page.getByLabel('What you ask, and why').fill('We want to hear what is missing.');
  await fillDay(page, 'First day', dayIn(-2));
  await fillDay(page, 'Last day', dayIn(30));
  await page.getByLabel('Workshop').check();
  await page.getByLabel('Languages').fill('English, Arabic');
  await page.getByLabel('Interpreters').check();
  await page.getByRole('button', { name: 'Save the consultation' }).click();
  await expect(page.getByRole('heading', { name: 'What do you think of our draft?' })).toBeVisible();
}

async function fillDay(page: Page, name: string, day: Date): Promise<void> {
  const group = page.getByRole('group', { name });
  await group.getByLabel('Day').fill(String(day.getUTCDate()));
  await group.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await group.getByLabel('Year').fill(String(day.getUTCFullYear()));
}

/** Somebody without a session and without scripts says what they think. */
async function answer(visitor: Page, path: string): Promise<void> {
  await visitor.goto('/plans');
  await visitor.getByRole('link', { name: /you can answer/ }).click();
  await visitor.goto(path);
  await expect(visitor.getByText('This is a draft, not a decision.')).toBeVisible();
  const box = visitor.getByLabel('What do you think about this draft?');
  await box.evaluate((element) => element.removeAttribute('required')).catch(() => undefined);
  await box.fill(' ');
  await visitor.getByRole('button', { name: 'Send what you think' }).click();
  await expect(visitor.getByRole('alert')).toContainText('Enter what you think about the draft');
  await screenshots(visitor, 'consultation-public-error');
  await box.fill('Classes in the evening, please');
  await visitor.getByLabel(/Do you answer as/).selectOption('Parents');
  await visitor.getByRole('button', { name: 'Send what you think' }).click();
  await expect(visitor.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

async function moderate(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}/consultation`);
  await page.getByRole('link', { name: 'Add a theme' }).click();
  await page.getByLabel('Theme').fill('Times of classes');
  await page.getByLabel('You said').fill('People work by day');
  await page.getByLabel('We did').fill('Classes meet at 7 pm too');
  await page.getByLabel('Action that changed').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save the theme' }).click();
  await page.getByRole('link', { name: /What people sent: 1 answer waits/ }).click();
  await expect(page.getByText('Classes in the evening, please')).toBeVisible();
  await page.getByRole('button', { name: 'Accept into the theme' }).click();
  await expect(page.getByText('Choose a theme first')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'consultation-feedback');
  await page.getByLabel('Theme').selectOption('Times of classes');
  await page.getByRole('button', { name: 'Accept into the theme' }).click();
  await expect(page.getByText('Nothing waits for a decision.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/app/plans/${planId}/consultation`);
}

/** The council takes its draft back, and everybody reads that and why. */
async function withdraw(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Withdraw the draft' }).click();
  await page.getByRole('button', { name: 'Withdraw the draft' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why; everybody can read it');
  await expectAccessible(page);
  await page.getByLabel('Why is it withdrawn?').fill('The dates were wrong');
  await page.getByRole('button', { name: 'Withdraw the draft' }).click();
  await expect(page.getByText('Draft 1 was withdrawn by')).toBeVisible();
  await expectAccessible(page);
  await page.goto(path);
  await page.reload();
  await expect(page.getByText('This consultation has been withdrawn.')).toBeVisible();
  await expect(page.getByText('The dates were wrong')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
  await screenshots(page, 'consultation-withdrawn');
}
