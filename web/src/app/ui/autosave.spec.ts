import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Problem } from '../core/problem';
import { Autosave, saveAfterMilliseconds } from './autosave';
import { filled } from './forms/rules';
import { valueWords } from './meeting';

interface Values {
  title: string;
  need: string;
}
type Thing = Values & { version: number };

const read: Thing = { title: 'Read', need: 'Read', version: 3 };
const offline = () => Promise.reject(new Problem(0, {}));
const stale = (current: Thing) => () => Promise.reject(new Problem(412, { code: 'goal', current }));

/** A server that answers as told, then saves; the form over it. */
function editing(thing: Thing | null, ...answers: (() => Promise<Thing>)[]) {
  const server = { thing: thing ?? { title: '', need: '', version: 0 } };
  const calls: [Partial<Values>, number | null][] = [];
  const model = signal<Values>({ title: '', need: '' });
  const autosave = TestBed.runInInjectionContext(() => {
    const tree = form(model, (path) => filled(path.title, 'Enter the title'));
    return new Autosave<Thing, Values>({
      form: tree,
      formOf: ({ title, need }) => ({ title, need }),
      bodyOf: (values) => values,
      words: (field, value) => ({ label: field, text: valueWords(value) }),
      needs: ['title'],
      send: (changes, version) => {
        calls.push([changes, version]);
        const answer = answers.shift();
        if (answer) return answer();
        server.thing = { ...server.thing, ...changes, version: (version ?? 0) + 1 };
        return Promise.resolve(server.thing);
      },
    });
  });
  if (thing) autosave.begin(thing);
  else autosave.beginNew({ title: '', need: '' });
  TestBed.tick();
  const type = (values: Partial<Values>) => {
    model.update((now) => ({ ...now, ...values }));
    TestBed.tick();
  };
  return { autosave, calls, model, server, type, kind: () => autosave.state().kind };
}

const pass = async (milliseconds: number) => {
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a form that saves itself', () => {
  it('waits until typing stops, then sends what changed and nothing else', async () => {
    const { calls, type, kind, autosave } = editing(read);
    type({ need: 'N' });
    await pass(saveAfterMilliseconds - 100);
    type({ need: 'New' });
    await pass(saveAfterMilliseconds - 100);
    expect([calls.length, kind(), autosave.unsaved()]).toEqual([0, 'waiting', true]);
    await pass(100);
    expect(calls).toEqual([[{ need: 'New' }, 3]]);
    expect([kind(), autosave.unsaved()]).toEqual(['saved', false]);
  });

  it('saves at once when a field is left, and not at all when nothing changed', async () => {
    const { autosave, calls, type } = editing(read);
    autosave.left();
    await pass(0);
    expect(calls).toEqual([]);
    type({ need: 'New' });
    autosave.left();
    await pass(0);
    expect(calls).toEqual([[{ need: 'New' }, 3]]);
  });

  it('has one save under way at a time, and what is typed meanwhile goes in the next, on the newer version', async () => {
    let answer: (thing: Thing) => void = () => undefined;
    const { autosave, calls, type } = editing(read, () => new Promise((resolve) => (answer = resolve)));
    type({ need: 'First' });
    autosave.left();
    type({ need: 'Second' });
    autosave.left();
    await pass(5000);
    expect(calls).toHaveLength(1);
    answer({ ...read, need: 'First', version: 4 });
    await pass(0);
    expect(autosave.unsaved()).toBe(true);
    await pass(saveAfterMilliseconds);
    expect(calls[1]).toEqual([{ need: 'Second' }, 4]);
    expect(autosave.unsaved()).toBe(false);
  });

  it('sends the valid fields and says what is missing in the other', async () => {
    const { autosave, calls, type } = editing(read);
    type({ title: '', need: 'New' });
    await pass(saveAfterMilliseconds);
    expect(calls).toEqual([[{ need: 'New' }, 3]]);
    expect(autosave.state()).toEqual({ kind: 'invalid', error: 'Enter the title' });
    expect(autosave.unsaved()).toBe(true);
  });

  it('makes something new once, with its title, and changes it from then on', async () => {
    const { autosave, calls, type, kind } = editing(null);
    type({ need: 'Need' });
    await pass(saveAfterMilliseconds);
    expect([calls.length, kind()]).toEqual([0, 'invalid']);
    type({ title: 'Title' });
    await pass(saveAfterMilliseconds);
    expect(calls).toEqual([[{ title: 'Title', need: 'Need' }, null]]);
    type({ need: 'Other' });
    await pass(saveAfterMilliseconds);
    expect(calls[1]).toEqual([{ need: 'Other' }, 1]);
    expect(autosave.unsaved()).toBe(false);
  });
});

describe('without a connection', () => {
  it('keeps what is typed, says so, and sends again until it is saved', async () => {
    const { calls, type, kind, autosave } = editing(read, offline, offline);
    type({ need: 'New' });
    await pass(saveAfterMilliseconds);
    expect([kind(), autosave.unsaved()]).toEqual(['retrying', true]);
    await pass(2000);
    expect([kind(), calls.length]).toEqual(['retrying', 2]);
    await pass(4000);
    expect([kind(), calls.length]).toEqual(['saved', 3]);
  });

  it('sends at once when the network is back, with the newest words', async () => {
    const { calls, type, kind } = editing(read, offline);
    type({ need: 'New' });
    await pass(saveAfterMilliseconds);
    type({ need: 'Newest' });
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect([kind(), calls[1]]).toEqual(['saved', [{ need: 'Newest' }, 3]]);
  });

  it('cannot be left without a warning', async () => {
    const { autosave, type } = editing(read, offline, offline, offline, offline, offline);
    type({ need: 'New' });
    const leaving = autosave.saveBeforeLeaving();
    await pass(0);
    expect(await leaving).toBe(false);
  });
});

describe('beside someone else', () => {
  it('takes over another field without a question and keeps its own', async () => {
    const { calls, model, type, kind } = editing(read, stale({ title: 'Theirs', need: 'Read', version: 9 }));
    type({ need: 'Mine' });
    await pass(saveAfterMilliseconds);
    expect(calls).toEqual([
      [{ need: 'Mine' }, 3],
      [{ need: 'Mine' }, 9],
    ]);
    expect(model()).toEqual({ title: 'Theirs', need: 'Mine' });
    expect(kind()).toBe('saved');
  });

  it('asks about the same field, saves nothing meanwhile, then what was chosen', async () => {
    const { autosave, calls, model, type, kind } = editing(read, stale({ title: 'Read', need: 'Theirs', version: 9 }));
    type({ need: 'Mine' });
    await pass(saveAfterMilliseconds);
    expect(autosave.meeting.rows()).toMatchObject([{ field: 'need', base: 'Read', yours: 'Mine', theirs: 'Theirs' }]);
    type({ title: 'Typed meanwhile' });
    await pass(60_000);
    expect([kind(), calls.length]).toEqual(['conflict', 1]);
    autosave.settle({ need: { text: 'Both' } });
    await pass(0);
    expect(calls[1]).toEqual([{ title: 'Typed meanwhile', need: 'Both' }, 9]);
    expect(model()).toEqual({ title: 'Typed meanwhile', need: 'Both' });
  });

  it('is saved before leaving', async () => {
    const { autosave, calls, type } = editing(read);
    type({ need: 'Last words' });
    const leaving = autosave.saveBeforeLeaving();
    await pass(0);
    expect([await leaving, calls.length]).toEqual([true, 1]);
  });
});

it('says what the server refused, and tries again with the next word', async () => {
  const refused = () => Promise.reject(new Problem(409, { code: 'plan-not-editable' }));
  const { autosave, calls, type, kind } = editing(read, refused);
  type({ need: 'New' });
  await pass(saveAfterMilliseconds);
  expect(autosave.state()).toMatchObject({ kind: 'refused', problem: { code: 'plan-not-editable' } });
  await pass(60_000);
  expect(calls).toHaveLength(1);
  type({ need: 'Newer' });
  await pass(saveAfterMilliseconds);
  expect([kind(), calls.length]).toEqual(['saved', 2]);
});
