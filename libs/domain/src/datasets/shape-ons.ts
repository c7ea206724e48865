import {
  clean,
  columnsByName,
  emptyShape,
  plainNumber,
  plainReader,
  titleWords,
  type Dimension,
  type TableReader,
} from './table-shape';

const code = /^(.+) Code$/;

/** A dataset filtered on the pages of ONS: pairs of code and label, and the count at the end, headed `Observation`. */
export function onsFiltered(rows: readonly string[][]): TableReader | null {
  const header = (rows[0] ?? []).map(clean);
  const last = header.length - 1;
  const [, area = ''] = code.exec(header[0] ?? '') ?? [];
  if (header[last] !== 'Observation' || area === '' || header[1] !== area) return null;
  const shape = {
    ...emptyShape('ons-filtered'),
    area: 0,
    areaName: 1,
    dimensions: header.flatMap((title, column): Dimension[] =>
      column > 1 && header[column - 1] === `${title} Code` ? [{ column, title: withoutCount(title) }] : [],
    ),
    measures: [{ title: '', part: null, total: false }],
    numbers: [plainNumber(last, 0)],
  };
  return plainReader(shape, 0);
}

const withoutCount = (title: string): string => title.replace(/ \(\d+ categories\)$/, '');

/** Of the Explore Local Statistics service: machine names, or the titles that its metadata gives beside them. */
export function exploreLocal(rows: readonly string[][]): TableReader | null {
  const header = (rows[0] ?? []).map(clean);
  const at = columnsByName(header);
  const area = at('areacd', 'area code');
  const value = at('observation', 'value', 'observation value');
  const period = at('period', 'time period', 'date');
  if (area < 0 || value < 0 || period < 0) return null;
  const [lower, upper] = [limitAt(at, 'lci_95', 'lower'), limitAt(at, 'uci_95', 'upper')];
  const known = [area, value, period, lower, upper, at('areanm', 'area name'), at('status', 'observation status')];
  const left = [...known, at('geography', 'geography type'), at('notes', 'note')];
  const shape = {
    ...emptyShape('csvw'),
    area,
    areaName: at('areanm', 'area name'),
    period: [period],
    dimensions: header.flatMap((title, column): Dimension[] =>
      left.includes(column) ? [] : [{ column, title: titleWords(title) }],
    ),
    measures: [{ title: '', part: 'value' as const, total: false }],
    numbers: [{ ...plainNumber(value, 0), lower, upper }],
    status: at('status', 'observation status'),
  };
  return plainReader(shape, 0);
}

const limitAt = (at: (...names: readonly string[]) => number, name: string, side: string): number =>
  at(name, `${side} confidence interval (95%)`);
