import { determinedBy, type KnownSum, limitsBy } from '../../../libs/domain/test/attacker';
import { quarters, routes, sexes, spring, winter, year } from './attacked-periods';
import { cellName, type Evidence } from './disclosure-evidence';

/** Numbers told as sums of unknown counts, and what everybody knows: parts make totals, quarters make the year. */
export function sumsOf({ told }: Evidence, areaCode: string): KnownSum[] {
  const known = told.map(({ cells, equals }) => ({ terms: new Map(cells.map((cell) => [cell, 1])), equals }));
  const cell = (code: string, breakdown: string, period: typeof year) =>
    cellName({ code, areaCode, breakdown, ...period });
  const make = (parts: string[], total: string) => ({
    terms: new Map([...parts.map((one) => [one, 1] as const), [total, -1] as const]),
    equals: 0,
  });
  const bySex = (code: string, period: typeof year) =>
    make(
      sexes.map((key) => cell(code, key, period)),
      cell(code, '', period),
    );
  const inTheYear = (key: string) =>
    make(
      quarters.map((period) => cell('E11', key, period)),
      cell('E11', key, year),
    );
  const byRoute = make(
    routes.map((key) => cell('E11', key, spring)),
    cell('E11', '', spring),
  );
  return [
    ...known,
    ...[...quarters, year].map((period) => bySex('E11', period)),
    ...['', ...sexes].map(inTheYear),
    byRoute,
    bySex('S19', winter),
  ];
}

/** Cells that were not told and have only one possible value all the same. */
export function workedOut(evidence: Evidence, areaCode: string): Map<string, number> {
  const sums = sumsOf(evidence, areaCode);
  const told = new Set(evidence.told.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0]));
  const pinned = [...limitsBy(sums)].filter(([, [least, greatest]]) => least === greatest);
  const found = new Map([...determinedBy(sums), ...pinned.map(([cell, [value]]) => [cell, value] as const)]);
  return new Map([...found].filter(([cell]) => !told.has(cell)));
}
