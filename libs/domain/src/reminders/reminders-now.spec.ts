import fc from 'fast-check';
import { addDays, daysBetween, todayIn } from '../day';
import { nations } from '../organisations/kinds';
import { mayBeWrittenTo } from './digest-slots';
import { instantOfLocal } from './local-time';
import { leastDaysBetween, type Told } from './ladder';
import {
  type Hearer,
  listenersOf,
  type Reminder,
  type RemindedItem,
  remindersNow,
  unheardItems,
} from './reminders-now';
import { digests, type MailPreferences, reminderKinds, usualPreferences } from './vocabulary';

const line = { owner: ['Ann'], deputy: ['Dan'], manager: ['May'] };
const hearer = (key: string, changes: Partial<MailPreferences> = {}, reachable = true): [string, Hearer] => [
  key,
  { key, reachable, preferences: { ...usualPreferences, ...changes } },
];
const away = (key: string) => hearer(key, {}, false);
const silent = (key: string) => hearer(key, { digest: 'none' });

describe('listenersOf', () => {
  const all = [hearer('Ann'), hearer('Dan'), hearer('May')];
  const told = (rung: number, people: [string, Hearer][], at: RemindedItem['line'] = line) =>
    listenersOf({ line: at }, rung, new Map(people)).map((one) => `${one.hearer.key} ${one.kind}`);

  it.each([
    [-30, ['Ann due-soon']],
    [-1, ['Ann due-soon']],
    [0, ['Ann late']],
    [1, ['Ann late']],
    [7, ['Ann late', 'Dan escalation']],
    [30, ['Ann late', 'Dan escalation', 'May escalation']],
    [60, ['Ann late', 'Dan escalation', 'May escalation']],
  ])('on rung %s are %j', (rung, people) => {
    expect(told(rung, all)).toEqual(people);
  });

  it.each([
    ['no deputy', 1, all, { ...line, deputy: [] }, ['Ann late']],
    ['no deputy', 7, all, { ...line, deputy: [] }, ['Ann late', 'May escalation']],
    ['no owner', -30, all, { ...line, owner: [] }, ['Dan escalation']],
    ['neither', -30, all, { ...line, owner: [], deputy: [] }, ['May escalation']],
    ['an owner who left', -30, [away('Ann'), hearer('Dan'), hearer('May')], line, ['Dan escalation']],
    ['an owner and a deputy who left', 0, [away('Ann'), away('Dan'), hearer('May')], line, ['May escalation']],
    ['a silent owner, before it is late', -7, [silent('Ann'), hearer('Dan'), hearer('May')], line, []],
    ['a silent owner, once it is late', 0, [silent('Ann'), hearer('Dan'), hearer('May')], line, ['Dan escalation']],
    ['two owners', 0, all, { ...line, owner: ['Ann', 'Eve'] }, ['Ann late']],
    ['two owners, one silent', 0, [silent('Ann'), hearer('Eve')], { ...line, owner: ['Ann', 'Eve'] }, ['Eve late']],
    ['the owner also manages the plan', 30, all, { ...line, manager: ['Ann'] }, ['Ann late', 'Dan escalation']],
  ] as const)('with %s on rung %s', (_name, rung, people, at, heard) => {
    expect(told(rung, [...people], at)).toEqual(heard);
  });

  it('of what waits without a day are the same, and who does not want to hear of it is stood in for', () => {
    const waiting = (rung: number, people: [string, Hearer][]) =>
      listenersOf({ line, waiting: true }, rung, new Map(people)).map((one) => `${one.hearer.key} ${one.kind}`);
    expect(waiting(0, all)).toEqual(['Ann waiting']);
    expect(waiting(30, all)).toEqual(['Ann waiting', 'Dan escalation', 'May escalation']);
    const deaf = hearer('Ann', { optOuts: ['waiting'] });
    expect(waiting(0, [deaf, hearer('Dan'), hearer('May')])).toEqual(['Dan escalation']);
    expect(told(0, [deaf, hearer('Dan'), hearer('May')])).toEqual(['Ann late']);
  });

  it('names what is late while nobody hears', () => {
    const now = new Date('2027-07-01T12:00:00Z');
    const items = [{ key: 'a', dueOn: '2027-06-30', begins: null, ended: false, line }];
    expect(unheardItems({ items, now, hearers: new Map([silent('Ann'), away('Dan'), silent('May')]) })).toEqual(items);
    expect(unheardItems({ items, now, hearers: new Map([silent('Ann'), away('Dan'), hearer('May')]) })).toEqual([]);
  });
});

const preferences = fc.record<MailPreferences>({
  digest: fc.constantFrom(...digests),
  hour: fc.integer({ min: 9, max: 16 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  quietFrom: fc.integer({ min: 17, max: 23 }),
  quietUntil: fc.integer({ min: 0, max: 9 }),
  workingDaysOnly: fc.boolean(),
  optOuts: fc.subarray([...reminderKinds]),
});
const names = ['Ann', 'Dan', 'May'];
const some = fc.subarray(names, { maxLength: 2 });
const year = fc.record({
  year: fc.integer({ min: 2025, max: 2030 }),
  nation: fc.constantFrom(...nations),
  people: fc.tuple(preferences, preferences, preferences),
  reachable: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  items: fc.array(
    fc.record({
      due: fc.integer({ min: -400, max: 400 }),
      ends: fc.integer({ min: 0, max: 800 }),
      begins: fc.option(fc.integer({ min: -400, max: 300 })),
      waiting: fc.boolean(),
      line: fc.record({ owner: some, deputy: some, manager: some }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

const hearersOf = ({ people, reachable }: Year) =>
  new Map(names.map((name, place) => hearer(name, people[place], reachable[place])));
const itemsOf = ({ year: first, items }: Year, today: string): RemindedItem[] =>
  items.map(({ due, begins, ends, waiting, line: people }, place) => ({
    key: String(place),
    dueOn: addDays(`${first}-01-01`, due),
    begins: begins === null ? null : addDays(`${first}-01-01`, begins),
    ended: addDays(`${first}-01-01`, ends) <= today,
    waiting,
    line: people,
  }));

/** Everything that is told in a year, looked at twice a day. */
function tellThrough(one: Year): Reminder[] {
  const hearers = hearersOf(one);
  const last = new Map<string, Told>();
  const all: Reminder[] = [];
  let since = instantOfLocal(`${one.year}-01-01`, 0);
  for (let day = 0; day < 365; day += 1)
    for (const hour of [3, 12]) {
      const today = addDays(`${one.year}-01-01`, day);
      const now = instantOfLocal(today, hour);
      const told = (item: string, person: string) => last.get(`${item} ${person}`) ?? null;
      const found = remindersNow({ items: itemsOf(one, today), hearers, told, since, now, nation: one.nation });
      for (const { item, hearer: person, from, dueOn, rung } of found)
        last.set(`${item} ${person}`, { on: todayIn(from), dueOn, rung });
      if (found.some(({ item }) => itemsOf(one, today)[Number(item)]?.ended))
        throw new Error('reminds of what has ended');
      all.push(...found);
      since = now;
    }
  return all;
}

const gaps = (days: readonly string[]) => days.slice(1).map((day, place) => daysBetween(days[place] ?? day, day));

function assertAllowed(one: Year, told: readonly Reminder[]): void {
  const hearers = hearersOf(one);
  const series = new Map<string, string[]>();
  for (const { item, hearer: person, from, kind } of told) {
    const { preferences: wanted, reachable } = hearers.get(person) as Hearer;
    const wants = reachable && wanted.digest !== 'none' && !wanted.optOuts.includes(kind);
    if (!wants || !mayBeWrittenTo(wanted, from, one.nation))
      throw new Error(`${person} is written to at ${from.toISOString()}`);
    series.set(`${item} ${person}`, [...(series.get(`${item} ${person}`) ?? []), todayIn(from)]);
  }
  for (const days of series.values()) expect(gaps(days).filter((gap) => gap < leastDaysBetween)).toEqual([]);
}

/** Whoever hears of something late hears of it again within 35 days; weekly readers, whose day may be a holiday, within 42. */
function assertHeard(one: Year, told: readonly Reminder[]): void {
  const start = `${one.year}-01-01`;
  for (const item of itemsOf(one, start).filter(({ dueOn }) => dueOn < start)) {
    const until = addDays(start, Math.min(one.items[Number(item.key)]?.ends ?? 0, 365));
    const begins = [addDays(item.dueOn, 31), start, item.begins ?? start].sort().at(-1) as string;
    for (const { hearer: person } of listenersOf(item, 30, hearersOf(one))) {
      const mine = told.filter((some) => some.item === item.key && some.hearer === person.key && some.rung >= 30);
      const days = mine.map(({ from }) => todayIn(from));
      const most = person.preferences.digest === 'weekly' ? 42 : 35;
      expect(gaps([begins, ...days, until].filter((day) => day <= until)).filter((gap) => gap > most)).toEqual([]);
    }
  }
}

it('keeps, through any year, five days between, quiet hours, opt-outs, and lets nothing late lie', () => {
  fc.assert(
    fc.property(year, (one) => {
      const told = tellThrough(one);
      assertAllowed(one, told);
      assertHeard(one, told);
    }),
    { numRuns: 40 },
  );
});

it('says nothing of what has ended', () => {
  const situation = { hearers: new Map([hearer('Ann')]), told: () => null, nation: 'England' } as const;
  const look = { since: new Date('2027-07-01T06:50:00Z'), now: new Date('2027-07-01T07:00:00Z') };
  const item = { key: 'a', dueOn: '2027-06-30', begins: null, ended: false, line };
  expect(remindersNow({ ...situation, ...look, items: [item] })).toHaveLength(1);
  expect(remindersNow({ ...situation, ...look, items: [{ ...item, ended: true }] })).toEqual([]);
  expect(remindersNow({ ...situation, ...look, items: [{ ...item, begins: '2027-07-02' }] })).toEqual([]);
});
