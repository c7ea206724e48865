import { columnsByName, emptyShape, plainNumber, plainReader, type Dimension, type TableReader } from './table-shape';

const ownDimensions = ['DATE', 'GEOGRAPHY', 'OBS'];

/** The interface of Nomis with all columns, or some of them: GEOGRAPHY_CODE, OBS_VALUE and a name for each dimension. */
export function nomisFull(rows: readonly string[][]): TableReader | null {
  const header = rows[0] ?? [];
  const at = columnsByName(header);
  const [area, value] = [at('geography_code'), at('obs_value')];
  if (area < 0 || value < 0) return null;
  const shape = {
    ...emptyShape('nomis-full'),
    area,
    areaName: at('geography_name'),
    period: [at('date_name', 'date_code', 'date')].filter((column) => column >= 0),
    dimensions: dimensionsOf(header),
    measures: [{ title: '', part: null, total: false }],
    numbers: [plainNumber(value, 0)],
    status: at('obs_status_name', 'obs_status'),
    recordCount: at('record_count'),
  };
  return plainReader(shape, 0);
}

/** What is not about days, areas or the number itself: `GENDER_NAME`, or `GENDER` where the names were left out. */
function dimensionsOf(header: readonly string[]): Dimension[] {
  const names = header.map((cell) => cell.trim().toUpperCase());
  return names.flatMap((name, column): Dimension[] => {
    const isName = name.endsWith('_NAME');
    const stem = name.replace(/_NAME$/, '');
    const bare = !isName && names.includes(`${name}_CODE`) && !names.includes(`${name}_NAME`);
    const known = ownDimensions.some((own) => stem === own || stem.startsWith(`${own}_`));
    return known || !(isName || bare) ? [] : [{ column, title: titleOf(stem) }];
  });
}

function titleOf(stem: string): string {
  const words = stem.replace(/^C_/, '').replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
