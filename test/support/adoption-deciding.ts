import { expect, type Page } from '@playwright/test';
import type { Governance } from '@waymark/contract/governance';
import { expectAccessible } from './axe';
import { writeVision } from './adoption-drafting';
import { areaOf } from './adoption-hearing';
import { ask } from './drafted-plans';
import { dayIn, dayWords, typeDay } from './typed-days';

const status = (page: Page) => page.locator('.wm-tag').first();
const notice = 29;

export async function submit(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('region', { name: 'Submit for review' }).getByRole('button', { name: 'Submit' }).click();
  await expect(status(page)).toHaveText('In review');
}

/** A plan that lacks something is not submitted: the panel names what. */
export async function submitInVain(page: Page, planId: string, lacks: RegExp): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  const panel = page.getByRole('region', { name: 'Submit for review' });
  await expect(panel).toContainText('One thing is still needed before the plan can be submitted');
  await expect(panel.getByRole('link', { name: lacks })).toBeVisible();
}

/** The approver sends the plan back, with a note at its vision. */
export async function returnPlan(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await expect(page.getByRole('region', { name: 'What changed since it was last submitted' })).toHaveCount(0);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Return for changes' }).click();
  const panel = page.getByRole('region', { name: 'Return for changes' });
  await panel.getByLabel('What is to be changed').fill('Nearly there.');
  await panel.getByLabel('Place').selectOption('Vision');
  await panel.getByLabel('What should change there').fill('Say who is meant.');
  await panel.getByRole('button', { name: 'Return for changes' }).click();
  await expect(status(page)).toHaveText('Returned');
}

/** The planner finds the note where it belongs, says more there and submits again. */
export async function rework(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await expect(page.locator('#texts')).toContainText('Say who is meant.');
  await writeVision(page, 'A city where newcomers and neighbours belong.');
  await submit(page, planId);
}

/** Before anything else the approver sees what changed, and can read it word by word. */
export async function seeChanges(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  const first = page.getByRole('region', { name: 'What changed since it was last submitted' });
  await expect(first).toContainText('the plan’s own text or dates');
  await first.getByRole('link', { name: 'See every change' }).click();
  const own = page.getByRole('region', { name: 'The plan itself' });
  await expect(own.locator('ins').filter({ hasText: 'newcomers and neighbours' })).toBeVisible();
}

/** The planner enters the cabinet's meeting, the notice of it, and then what was decided. */
export async function takeToCabinet(page: Page, planId: string): Promise<void> {
  await areaOf(page, 'Governance');
  await page.getByRole('link', { name: 'Enter the date of the cabinet meeting' }).click();
  const meeting = dayIn(60);
  const lastDay = dayWords(dayIn(60 - notice));
  await page.getByLabel('Cabinet, committee or officer').fill('Cabinet');
  await typeDay(page, 'Day', meeting);
  await expect(page.getByRole('status').filter({ hasText: 'last day for the forward plan' })).toContainText(lastDay);
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('heading', { name: 'Enter it in the forward plan' })).toBeVisible();
  await expect(page.locator('main')).toContainText(lastDay);
  await page.getByRole('link', { name: 'Record the forward plan entry' }).click();
  await page.getByLabel('Cabinet, committee or officer').fill('Democratic services');
  await typeDay(page, 'Day', dayIn(-40));
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('heading', { name: 'Notice was given in time' })).toBeVisible();
  await recordDecision(page);
  await recordCallIn(page, planId);
}

async function recordDecision(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Change.*Cabinet/ }).click();
  await typeDay(page, 'Day', dayIn(-3));
  await page.getByLabel('What was decided').fill('The plan is adopted.');
  await typeDay(page, 'Decision published on', dayIn(-2));
  await page.getByLabel('Minute reference').fill('CAB 26/114');
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.locator('main')).toContainText('Call-in of the decision of Cabinet ends on');
  await expect(page.locator('main')).toContainText('The plan is adopted.');
}

/** Call-in ends on the day that the product has told. */
async function recordCallIn(page: Page, planId: string): Promise<void> {
  const { records } = await ask<Governance>(page, `/plans/${planId}/governance`);
  const endsOn = records.find(({ callIn }) => callIn !== null)?.callIn?.endsOn ?? '';
  const told = page.locator('main').getByText('Call-in of the decision of Cabinet ends on');
  await expect(told).toContainText(dayWords(endsOn));
  await page.getByRole('link', { name: 'Add a record' }).click();
  await page.getByLabel('What it is', { exact: true }).selectOption('End of call-in');
  await page.getByLabel('Cabinet, committee or officer').fill('Democratic services');
  await typeDay(page, 'Day', endsOn);
  await page.getByRole('button', { name: 'Save the record' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'End of call-in' })).toBeVisible();
  await expect(page.getByText(`Next: End of call-in, Democratic services, on ${dayWords(endsOn)}.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Notice was given in time' })).toBeVisible();
  await expectAccessible(page);
}

export async function approve(page: Page, planId: string): Promise<void> {
  await page.goto(`/app/plans/${planId}`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('region', { name: 'Approve' }).getByRole('button', { name: 'Approve' }).click();
  await expect(status(page)).toHaveText('Approved');
}

/** The approver publishes what the cabinet adopted; says where everyone reads it. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Summary in plain words').fill('How people who come here settle in, and how neighbours gain.');
  await typeDay(page, 'Adopted on', dayIn(-3));
  await page.getByLabel('Adopted by').fill('Cabinet');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  const done = page.locator('.wm-panel').filter({ has: page.getByRole('heading', { name: 'Version 1 is public' }) });
  await expect(done).toBeVisible();
  await expectAccessible(page);
  return (await done.getByRole('link').getAttribute('href')) ?? '';
}
