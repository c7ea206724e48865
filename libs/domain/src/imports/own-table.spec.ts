import * as fc from 'fast-check';
import { themes, ways } from '../frameworks/framework';
import { deliveryStatuses } from '../plans/delivery-status';
import { actionOrigins, actionTypes } from '../plans/vocabulary';
import { asCellList } from './cell-list';
import { asCellText } from './cell-text';
import { findHeaderRow, proposeMapping } from './find-table';
import type { Value, Values } from './import-row';
import { planSheet, type SheetColumn } from './plan-sheet';
import { readPlanTable } from './read-plan-table';
import { groupWords, tagWords } from './sheet-tags';
import { toSheetWord } from './sheet-words';

const people = ['Jane Smith', 'Cllr Siân Jones', 'Sam Okoro'].map((name, place) => ({
  id: `person-${place}`,
  names: [name],
}));
const members = ['Ann Lee', 'Chair; of the forum', '=Red Cross'].map((name, place) => ({
  id: `member-${place}`,
  names: [name],
}));
const idsOf = (known: readonly { id: string }[]) => fc.constantFrom(...known.map(({ id }) => id));

const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.constantFrom('=1+1', "'-quoted", '@all', 'N/A', 'Total', 'Priority 1: x', '1.1', 'short term'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text !== "'");
const text = fc.oneof(
  fc.constant(''),
  fc.constantFrom('=SUM(A1)', '+44', 'N/A', 'one\ntwo', '-'),
  fc.string({ maxLength: 80 }),
);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const valueOf: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  theme: fc.constantFrom(...themes),
  ways: fc.subarray([...ways]),
  type: orNull(fc.constantFrom(...actionTypes)),
  origin: fc.constantFrom(...actionOrigins),
  deliveryStatus: fc.constantFrom(...deliveryStatuses),
  groups: fc.subarray(Object.keys(groupWords)),
  tags: fc.subarray(Object.keys(tagWords)),
  councilLeadId: orNull(idsOf(people)),
  taskforceLeadId: orNull(idsOf(members)),
  partnerIds: fc.subarray(members.map(({ id }) => id)),
  cost: orNull(
    fc.oneof(
      fc.nat(),
      fc.nat(10_000_000).map((pence) => pence / 100),
    ),
  ),
  ongoing: fc.boolean(),
  fundingSecured: orNull(fc.boolean()),
  startsOn: orNull(day.filter((on) => on < '2027-01-01')),
  dueOn: orNull(day.filter((on) => on >= '2027-01-01')),
};

function valuesOf(of: SheetColumn['of']): fc.Arbitrary<Values> {
  const columns = planSheet.filter((column) => column.of === of && column.field !== 'reference');
  return fc.record(
    Object.fromEntries(columns.map((column) => [column.field, valueOf[column.field] ?? byForm(column)])),
  );
}

function byForm({ form, field }: SheetColumn): fc.Arbitrary<Value> {
  if (form === 'line') return field === 'title' ? line : orNull(line);
  return form === 'day' ? orNull(day) : text;
}

const plans = fc.array(
  fc.record({ values: valuesOf('goal'), actions: fc.array(valuesOf('action'), { maxLength: 4 }) }),
  { maxLength: 5 },
);

function cellOf({ field, form }: SheetColumn, value: Value | undefined): string {
  const nameOf = (id: unknown) => [...people, ...members].find((one) => one.id === id)?.names[0] ?? '';
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return asCellText(
      asCellList(value.map((one: string) => (form === 'members' ? nameOf(one) : toSheetWord(field, one)))),
    );
  if (form === 'person' || form === 'member') return asCellText(nameOf(value));
  return asCellText(form === 'word' || form === 'flag' ? toSheetWord(field, String(value)) : String(value));
}

interface Goal {
  values: Values;
  actions: Values[];
}

function rowsOf(goals: readonly Goal[]): string[][] {
  const row = (goal: Values, action: Values) =>
    planSheet.map((column) => cellOf(column, (column.of === 'goal' ? goal : action)[column.field]));
  const body = goals.flatMap(({ values, actions }, place) =>
    actions.length === 0
      ? [row(values, {})]
      : actions.map((action, number) => row(values, { ...action, reference: `${place + 1}.${number + 1}` })),
  );
  return [planSheet.map(({ heading }) => heading), ...body];
}

function goalsOf(rows: readonly string[][]): Goal[] {
  const headerRow = findHeaderRow(rows);
  const { mapping } = proposeMapping(rows, headerRow);
  const plan = { startsOn: '2026-04-01', endsOn: '2029-03-31' };
  const read = readPlanTable(
    { rows, headerRow, mapping, answers: [] },
    { plan, people, members, hasTaskforce: true, goals: [], former: () => null },
  );
  expect(read.rows.filter(({ remarks }) => remarks.length > 0)).toEqual([]);
  return read.goals.map(({ values }, place) => ({
    values,
    actions: read.rows.flatMap(({ goal, action }) => (goal === place && action ? [action.values] : [])),
  }));
}

describe('the product’s own file', () => {
  it('comes back as the plan it was', () => {
    fc.assert(
      fc.property(plans, (goals) => {
        expect(goalsOf(rowsOf(goals))).toEqual(goals);
      }),
      { numRuns: 150 },
    );
  });
});
