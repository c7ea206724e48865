import { expect, test, type Page } from '@playwright/test';
import { completeDraft, importWorkbook, startPlan } from '../support/adoption-drafting';
import {
  approve,
  publish,
  returnPlan,
  rework,
  seeChanges,
  submit,
  submitInVain,
  takeToCabinet,
} from '../support/adoption-deciding';
import {
  answerDraft,
  assess,
  prepareConsultation,
  showDraft,
  signAssessment,
  tellWhatWasDone,
} from '../support/adoption-hearing';
import { compareKept, downloadDocument, readPublished, readStory } from '../support/adoption-kept';
import { takeSeat } from '../support/council-people';
import { unique } from '../support/drafted-plans';
import { openOrganisation } from '../support/own-council';
import { furnishOwn } from '../support/own-directory';

const heard = 'Classes in the evening, please';

test.setTimeout(150_000);

test('a plan goes from an import to a published version, with assessment, consultation, cabinet and call-in', async ({
  page,
  browser,
}) => {
  const council = await openOrganisation(page, 'E06000045', ['planner', 'manager', 'approver']);
  await stopUnassessed(page);
  const planner = await takeSeat(browser, council, 'planner');
  const manager = await takeSeat(browser, council, 'manager');
  const approver = await takeSeat(browser, council, 'approver');
  const desks = [planner, manager, approver];
  const title = unique('Our inclusive city');
  await furnishOwn(planner.page, council);

  const planId = await test.step('a table becomes a plan', async () => {
    const id = await startPlan(planner.page, title);
    await importWorkbook(planner.page, id);
    await completeDraft(planner.page, id);
    return id;
  });

  await test.step('its effects are assessed, and somebody else signs that', async () => {
    await submitInVain(planner.page, planId, /assessment/);
    await assess(planner.page, planId);
    await signAssessment(approver.page, planId);
  });

  await test.step('people say what they think, and are told what was done', async () => {
    await prepareConsultation(planner.page);
    const path = await showDraft(manager.page, planId);
    await answerDraft(browser, path, heard);
    await tellWhatWasDone(planner.page, heard);
  });

  await test.step('it is submitted, returned and submitted again, and the approver sees what changed', async () => {
    await submit(planner.page, planId);
    await returnPlan(approver.page, planId);
    await rework(planner.page, planId);
    await seeChanges(approver.page, planId);
  });

  await test.step('the cabinet decides, and the plan is approved and published', async () => {
    await takeToCabinet(planner.page, planId);
    await approve(approver.page, planId);
    await readPublished(browser, await publish(approver.page), title);
  });

  await test.step('what was submitted, approved and published stays, and leaves as a document', async () => {
    await readStory(manager.page, planId);
    await compareKept(manager.page, planId);
    await downloadDocument(manager.page, title);
  });

  for (const { watch } of desks) watch.expectNone();
  await Promise.all(desks.map((desk) => desk.page.context().close()));
});

/** The administrator decides that nothing is submitted without a signed assessment. */
async function stopUnassessed(page: Page): Promise<void> {
  await page.goto('/app/settings');
  await page.getByLabel('It is stopped until the assessment is complete and signed').check();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText(/settings (are )?saved/i)).toBeAttached();
}
