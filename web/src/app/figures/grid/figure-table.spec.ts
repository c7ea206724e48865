import { Component, signal, viewChild } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CellToSave, GridCell, SavedFigures } from '@waymark/contract/figure-entries';
import type { FigureGrid, GridRow } from '@waymark/contract/figure-grid';
import { councilQuarter } from '@waymark/domain/council-calendar';
import type { Place } from '../../ui/grid-keys';
import { FigureTable } from './figure-table';
import { GridBook } from './grid-book';
import { type PasteReport, pasteInto } from './grid-paste';

const periods = Array.from({ length: 8 }, (_, index) => {
  const { startsOn, endsOn } = councilQuarter(2025 + Math.floor(index / 4), ((index % 4) + 1) as 1 | 2 | 3 | 4);
  return { start: startsOn, end: endsOn, usual: true };
});

function row(index: number, change: Partial<GridRow> = {}): GridRow {
  const cells = periods.map(({ start, end }): GridCell => ({
    ...{ periodStart: start, periodEnd: end, state: 'empty', version: 0, standing: null, entry: null },
    ...{ lockId: null, commentCount: 0 },
  }));
  return {
    ...{ indicatorId: `id-${index}`, code: `L${index}`, name: `Local count ${index}`, unit: 'people', theme: null },
    ...{ kind: 'programme', valueType: 'count', decimals: 0, per: null, numerator: '', denominator: '', cells },
    ...{ breakdown: '', ownerName: null, mayEnter: true },
    ...change,
  };
}

function gridOf(rows: GridRow[]): FigureGrid {
  return {
    ...{ organisationId: 'o', areaCode: 'E08000003', areaName: 'Manchester', areas: [], frequency: 'quarter' },
    ...{ frequencies: [], periods, rows, locks: [], secondPerson: false, mayApprove: false },
  };
}

@Component({
  imports: [FigureTable],
  template: `
    <wm-figure-table
      [rows]="grid().rows"
      [columns]="columns"
      [periods]="grid().periods"
      [book]="book"
      (entered)="book.enter($event)"
      (unread)="book.saves.keepUnread($event.spot.key, $event.text, $event.fault)"
      (pasted)="paste($event)"
      (undone)="book.undo()"
    />
    <div id="wm-entry-state"></div>
    <button type="button">elsewhere</button>
  `,
})
class Host {
  readonly grid = signal(gridOf(Array.from({ length: 50 }, (_, index) => row(index))));
  readonly columns = periods.map((_, index) => index);
  readonly sent: CellToSave[] = [];
  readonly table = viewChild.required(FigureTable);
  report: PasteReport | null = null;
  readonly book = new GridBook(this.grid, ({ cells }): Promise<SavedFigures> => {
    this.sent.push(...cells);
    return Promise.resolve({ outcomes: [] });
  });

  paste({ text, at }: { text: string; at: Place }): void {
    const { rows, periods: shown } = this.grid();
    this.report = pasteInto(text, { rows, columns: this.columns, periods: shown, at, book: this.book });
  }
}

describe('the table of figures', () => {
  let fixture: ComponentFixture<Host>;
  const root = () => fixture.nativeElement as HTMLElement;
  const input = () => root().querySelector<HTMLInputElement>('.wm-entry__input') as HTMLInputElement;
  const at = (line: number, column: number) =>
    root().querySelector<HTMLElement>(`[data-row="${line}"][data-column="${column}"]`);
  const press = (key: string, more: KeyboardEventInit = {}) =>
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const type = (text: string) => {
    press(text.slice(0, 1));
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    input().dispatchEvent(event);
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ imports: [Host], providers: [provideRouter([])] });
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    fixture.componentInstance.table().focus({ row: 0, column: 0 });
  });
  afterEach(() => fixture.componentInstance.book.saves.stop());

  it('has one field, where the keyboard stands', () => {
    expect(root().querySelectorAll('input')).toHaveLength(1);
    expect(document.activeElement).toBe(input());
    expect(input().getAttribute('aria-label')).toBe('Local count 0, April 2025 to June 2025');
  });

  it('keeps what is typed with Enter, Tab and arrows', async () => {
    type('1,234');
    press('Enter');
    expect(at(1, 0)?.contains(document.activeElement)).toBe(true);
    type('12');
    press('Tab');
    type('13');
    press('ArrowRight');
    await fixture.componentInstance.book.saves.drain();
    expect(fixture.componentInstance.sent.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([
      ['id-0', 1234],
      ['id-1', 12],
      ['id-1', 13],
    ]);
    expect(at(0, 0)?.textContent).toContain('1,234');
  });

  it('stays in a cell that cannot be read, says why, and Escape takes it back', async () => {
    type('about ten');
    press('Enter');
    await fixture.whenStable();
    expect(at(0, 0)?.contains(document.activeElement)).toBe(true);
    expect(root().querySelector('[role=alert]')?.textContent).toContain('Enter a figure like 1,234.5');
    press('Escape');
    await fixture.whenStable();
    expect(input().value).toBe('');
    expect(fixture.componentInstance.book.saves.unsaved()).toBe(false);
  });

  it('keeps what could not be read when the table is left', async () => {
    type('about ten');
    root().querySelector('button')?.focus();
    input().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await fixture.whenStable();
    expect(fixture.componentInstance.book.saves.unsaved()).toBe(true);
    expect(input().value).toBe('about ten');
  });

  it('takes the last change back, and fills down', async () => {
    type('7');
    press('Enter');
    press('d', { ctrlKey: true });
    await fixture.whenStable();
    expect(at(1, 0)?.querySelector('input')?.value).toBe('7');
    press('z', { ctrlKey: true });
    await fixture.whenStable();
    expect(at(1, 0)?.querySelector('input')?.value).toBe('');
    press('z', { ctrlKey: true });
    await fixture.whenStable();
    expect(at(0, 0)?.textContent).not.toContain('7');
  });

  it('takes a block of 50 by 8 cells from Excel', async () => {
    const lines = Array.from({ length: 50 }, (_, line) =>
      Array.from({ length: 8 }, (_column, column) => (column === 0 ? `"1,${100 + line}"` : `${line * 10 + column}`)),
    );
    paste(lines.map((line) => line.join('\t')).join('\r\n') + '\r\n');
    await fixture.componentInstance.book.saves.drain();
    expect(fixture.componentInstance.report).toMatchObject({ changed: 400, unusable: [], leftOut: [] });
    expect(fixture.componentInstance.sent).toHaveLength(400);
    expect(fixture.componentInstance.sent.at(-1)).toMatchObject({ indicatorId: 'id-49', value: 497 });
    await fixture.whenStable();
    expect(at(49, 0)?.textContent).toContain('1,149');
  });

  it('tells what of a block found no place, and puts the rest in', async () => {
    fixture.componentInstance.table().focus({ row: 49, column: 7 });
    paste('1\t2\r\n3\r\n');
    expect(fixture.componentInstance.report).toMatchObject({ changed: 1 });
    expect(fixture.componentInstance.report?.leftOut.map(({ why }) => why)).toEqual(['beyond-rows', 'beyond-columns']);
    paste('Code\tQ1 2025/26\tQ2 2025/26\nL3\t5\tn/a\nL4\t–\t6');
    await fixture.whenStable();
    expect(at(3, 0)?.textContent).toContain('5');
    expect(at(3, 1)?.textContent).toContain('Not available');
    expect(fixture.componentInstance.report?.unusable).toEqual([
      {
        where: 'Local count 4, April 2025 to June 2025',
        text: '–',
        why: 'A dash can mean zero or no figure: enter 0 or n/a',
      },
    ]);
  });

  it('takes nothing into a cell that is locked, and says so', async () => {
    const locked = row(0, { cells: row(0).cells.map((cell) => ({ ...cell, lockId: 'lock' })) });
    fixture.componentInstance.grid.set(gridOf([locked]));
    await fixture.whenStable();
    fixture.componentInstance.table().focus({ row: 0, column: 0 });
    expect(input().readOnly).toBe(true);
    press('5');
    await fixture.whenStable();
    expect(root().querySelector('[role=alert]')?.textContent).toContain('This period is locked');
    paste('5');
    expect(fixture.componentInstance.report?.unusable).toHaveLength(1);
  });
});
