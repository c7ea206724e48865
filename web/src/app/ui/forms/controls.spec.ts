import { TestBed } from '@angular/core/testing';
import { parseDay } from './date-field';
import { NumberField, parseNumber } from './number-field';

describe('parseDay', () => {
  it.each([
    ['31', '3', '2027', '2027-03-31'],
    ['1', 'March', '2027', '2027-03-01'],
    [' 9 ', ' 12 ', ' 2026 ', '2026-12-09'],
    ['29', '2', '2028', '2028-02-29'],
    ['', '', '', null],
  ])('reads %s %s %s as %s', (date, month, year, day) => {
    expect(parseDay({ date, month, year })).toEqual({ value: day });
  });

  it.each([
    ['31', '2', '2027'],
    ['31', '', '2027'],
    ['1', '13', '2027'],
    ['1', '3', '27'],
  ])('refuses %s %s %s', (date, month, year) => {
    expect(parseDay({ date, month, year })).toEqual({ error: { kind: 'not-a-day' } });
  });
});

describe('parseNumber', () => {
  it.each([
    ['1,250.5', 1250.5],
    ['12%', 12],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['', null],
  ])('reads %s as %s', (typed, value) => {
    expect(parseNumber(typed)).toEqual({ value });
  });

  it.each([['twelve'], ['1-2'], ['1.2.3'], ['-']])('refuses %s', (typed) => {
    expect(parseNumber(typed)).toEqual({ error: { kind: 'not-a-number' } });
  });
});

it('leaves a number field that stands in no form without a value while it says no number', () => {
  const fixture = TestBed.createComponent(NumberField);
  fixture.componentRef.setInput('label', 'Figure');
  fixture.detectChanges();
  const control = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
  const type = (text: string) => {
    control.value = text;
    control.dispatchEvent(new Event('input'));
    return fixture.componentInstance.value();
  };
  expect(type('12')).toBe(12);
  expect(type('12x')).toBeNull();
  expect(fixture.componentInstance.unread()).toBe(true);
  expect(type('120')).toBe(120);
  expect(fixture.componentInstance.unread()).toBe(false);
});
