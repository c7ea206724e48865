import { expect, test, type Page } from '@playwright/test';
import type { FigureGrid } from '@waymark/contract/figure-grid';
import { expectAccessible } from '../support/axe';
import { screenshots } from '../support/browser';
import { ask } from '../support/drafted-plans';
import { enter, openOrganisation } from '../support/own-council';
import { collectViolations } from '../support/violations';

const figures = 30;
const rows = 6;
const perKeyMilliseconds = 35;
const withinSeconds = 90;

const cell = (page: Page, row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);

const local = (index: number) => ({
  ...{ code: `GRID-${index}`, name: `Local count ${index}`, plain: 'People counted.', definition: 'As recorded.' },
  ...{ theme: 'T2', kind: 'programme', population: 'newcomers', unit: 'people', decimals: 0, numerator: 'people' },
  ...{ denominator: 'none', direction: 'higher', dataset: 'Register', frequency: 'quarter', lagMonths: 1 },
  ...{ valueType: 'count', disclosureRule: 'none' },
});

/** As a spreadsheet puts it on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const kept = async (page: Page, organisation: string): Promise<(number | null | undefined)[]> => {
  const grid = await ask<FigureGrid>(page, `/figure-grid?organisation=${organisation}&frequency=quarter`);
  return grid.rows
    .flatMap(({ cells }) => cells.map(({ entry }) => entry?.value))
    .filter((value) => value !== undefined);
};

test('thirty figures are typed by keyboard in 90 seconds, and none is lost while the network is away', async ({
  page,
}) => {
  const watch = await collectViolations(page);
  const own = await openOrganisation(page, 'E06000019', ['manager']);
  await enter(page, own.email('manager'));
  await page.goto('/app/indicators/figures');
  await expect(page.getByText('No indicator fits')).toBeVisible();
  await expectAccessible(page);
  await screenshots(page, 'figure-grid-empty');
  for (let index = 1; index <= rows; index += 1) {
    await ask(page, `/indicators?organisation=${own.id}`, local(index));
  }
  await page.reload();
  await expect(page.getByRole('rowheader', { name: /Local count 6/ })).toBeVisible();
  await expectAccessible(page);

  await cell(page, 0, 3).click();
  const began = Date.now();
  for (let typed = 0; typed < figures; typed += 1) {
    if (typed === 10) await page.context().setOffline(true);
    if (typed === 22) {
      await expect(page.getByText(/No network: \d+ figures wait on this page/)).toBeVisible();
      await expectAccessible(page);
      await screenshots(page, 'figure-grid-offline');
      await cell(page, typed % rows, 3 + Math.floor(typed / rows)).click();
      await page.context().setOffline(false);
    }
    await page.keyboard.type(String(100 + typed), { delay: perKeyMilliseconds });
    if (typed % rows < rows - 1) await page.keyboard.press('Enter');
    else {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Control+ArrowUp');
    }
  }
  await expect(page.getByText('All figures are saved')).toBeVisible();
  const seconds = (Date.now() - began) / 1000;
  console.log(
    `30 figures were typed and kept in ${seconds.toFixed(1)} s, the network away between the 11th and the 22nd`,
  );
  expect(seconds).toBeLessThan(withinSeconds);
  const values = (await kept(page, own.id)).sort((a, b) => Number(a) - Number(b));
  expect(values).toEqual(Array.from({ length: figures }, (_, index) => 100 + index));

  await editing(page);
  await pasting(page);
  await expectAccessible(page);
  await screenshots(page, 'figure-grid');
  await submitting(page);
  watch.expectNone();
});

/** What cannot be read says why; Escape, Delete and Ctrl+Z take back; F2 edits. */
async function editing(page: Page): Promise<void> {
  await cell(page, 0, 3).click();
  await page.keyboard.type('ten');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter a figure like 1,234.5');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Local count 1,/ })).toHaveValue('100');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('textbox', { name: /^Local count 1,/ })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: /^Local count 1,/ })).toHaveValue('100');
  await page.keyboard.press('F2');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await expect(cell(page, 0, 3)).toContainText('1,001');
  await expect(page.getByText('All figures are saved')).toBeVisible();
}

/** A block finds its rows by name and its columns by period; what finds no place is listed. */
async function pasting(page: Page): Promise<void> {
  const heads = await page.locator('.wm-entry thead th').allInnerTexts();
  const [, , first = ''] = heads;
  await page.keyboard.press('Control+Home');
  await paste(page, `Indicator\t${first}\r\nLocal count 2\t"1,207"\r\nLocal count 9\t5\r\nGRID-3\t–\r\n`);
  await expect(page.getByRole('heading', { name: 'What became of the pasted block' })).toBeFocused();
  await expect(page.getByText('1 figure is put into the table. 2 are not in it and stand below.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Local count 9/ })).toContainText('No row of this table has this name');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close this list' }).press('Enter');
  await expect(cell(page, 1, 1)).toContainText('1,207');
  await page.keyboard.press('Control+Home');
  await paste(page, '1\t2\r\n3\t4\r\n');
  await expect(cell(page, 1, 1)).toContainText('4');
  await expect(page.getByText('All figures are saved')).toBeVisible();
}

async function submitting(page: Page): Promise<void> {
  await cell(page, 1, 0).click();
  await page.getByRole('button', { name: /^Submit for checking \(3\d\)$/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Submit figures for checking' })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel(/My drafts of the period where I stand/).check();
  await page.getByRole('button', { name: /^Submit \d figures$/ }).press('Enter');
  await expect(cell(page, 1, 0)).toContainText('sent');
  await expect(page.getByText(/Submitted for checking by you/)).toBeVisible();
  await expectAccessible(page);
}
