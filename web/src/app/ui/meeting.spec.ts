import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Problem } from '../core/problem';
import { Meeting, valueWords } from './meeting';

interface Values {
  title: string;
  need: string;
}

const read: Values = { title: 'Read', need: 'Read' };

function editing(typed: Values): { meeting: Meeting<Values>; model: WritableSignal<Values> } {
  const model = signal<Values>({ title: '', need: '' });
  const tree = TestBed.runInInjectionContext(() => form(model));
  const meeting = new Meeting<Values>({
    model,
    form: tree,
    valuesOf: ({ title, need }: Values) => ({ title, need }),
    words: (field, value) => ({ label: field, text: valueWords(value) }),
  });
  meeting.start(read, 3);
  model.set(typed);
  return { meeting, model };
}

const stale = (current: Values) => new Problem(412, { code: 'goal', current: { ...current, version: 7 } });

describe('two people in one form', () => {
  it('shows both values of what both changed, and leaves what was typed', () => {
    const { meeting, model } = editing({ title: 'Mine', need: 'Mine' });
    meeting.meet(stale({ title: 'Theirs', need: 'Read' }));
    expect(meeting.rows()).toEqual([{ field: 'title', label: 'title', base: 'Read', yours: 'Mine', theirs: 'Theirs' }]);
    expect(model()).toEqual({ title: 'Mine', need: 'Mine' });
  });

  it('names the older version until the reader has chosen', () => {
    const { meeting } = editing({ title: 'Mine', need: 'Read' });
    meeting.meet(stale({ title: 'Theirs', need: 'Read' }));
    expect(meeting.version).toBe(3);
    meeting.settle({ title: 'yours' });
    expect(meeting.version).toBe(7);
  });

  it.each([
    ['theirs', { title: 'Theirs', need: 'Mine' }],
    ['yours', { title: 'Mine', need: 'Mine' }],
  ] as const)('puts %s into the form when chosen, and keeps what nobody else touched', (side, values) => {
    const { meeting, model } = editing({ title: 'Mine', need: 'Mine' });
    meeting.meet(stale({ title: 'Theirs', need: 'Read' }));
    meeting.settle({ title: side });
    expect(model()).toEqual(values);
    expect(meeting.rows()).toBeNull();
  });

  it('takes a text made of both', () => {
    const { meeting, model } = editing({ title: 'Mine', need: 'Read' });
    meeting.meet(stale({ title: 'Theirs', need: 'Read' }));
    meeting.settle({ title: { text: 'Mine and theirs' } });
    expect(model()).toEqual({ title: 'Mine and theirs', need: 'Read' });
  });

  it('asks again when the other’s change meets what was typed since the question', () => {
    const { meeting, model } = editing({ title: 'Mine', need: 'Read' });
    meeting.meet(stale({ title: 'Theirs', need: 'Theirs' }));
    model.set({ title: 'Mine still', need: 'Mine too' });
    meeting.settle({ title: 'yours' });
    expect(meeting.rows()?.map(({ field }) => field)).toEqual(['title', 'need']);
    meeting.settle({ title: 'yours', need: 'theirs' });
    expect(model()).toEqual({ title: 'Mine still', need: 'Theirs' });
  });

  it('takes over what only the other changed', () => {
    const { meeting, model } = editing({ title: 'Mine', need: 'Read' });
    meeting.meet(stale({ title: 'Read', need: 'Theirs' }));
    expect(meeting.rows()).toEqual([]);
    meeting.settle({});
    expect(model()).toEqual({ title: 'Mine', need: 'Theirs' });
  });
});

describe('valueWords', () => {
  it.each([
    [null, 'Nothing'],
    ['', 'Nothing'],
    [[], 'Nothing'],
    ['W1', 'Local leadership'],
    [['W1', 'other'], 'Local leadership, other'],
    [30, '30'],
  ])('says %j as %s', (value, words) => {
    expect(valueWords(value, { W1: 'Local leadership' })).toBe(words);
  });
});
