/** JSON-stat laid out as a table: one row for each number. */
export interface JsonTable {
  header: string[];
  rows: Generator<string[]>;
}

interface StatDimension {
  label?: unknown;
  category?: { index?: unknown; label?: Record<string, unknown> };
}

interface StatDataset {
  id: string[];
  size: number[];
  dimension: Record<string, StatDimension>;
  value: unknown;
  status?: unknown;
  label?: unknown;
  role?: { geo?: unknown; time?: unknown };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isDataset(value: unknown): value is StatDataset {
  if (!isRecord(value)) return false;
  const { id, size, dimension } = value;
  return isTexts(id) && Array.isArray(size) && size.length === id.length && isRecord(dimension) && 'value' in value;
}

/** Datasets of a file: one alone, or those of a collection, which may lie in one another. */
export function datasetsIn(parsed: unknown): StatDataset[] {
  if (isDataset(parsed)) return [parsed];
  if (!isRecord(parsed)) return [];
  const items = isRecord(parsed['link']) ? parsed['link']['item'] : null;
  return Array.isArray(items) ? items.flatMap(datasetsIn) : [];
}

/** The categories of a dimension in the order of its index: codes, with the words for them. */
function categoriesOf({ category }: StatDimension): { code: string; label: string }[] {
  const index = category?.index;
  const labels = category?.label ?? {};
  const codes = isTexts(index)
    ? index
    : isRecord(index)
      ? Object.entries(index)
          .sort(([, one], [, other]) => Number(one) - Number(other))
          .map(([code]) => code)
      : Object.keys(labels);
  return codes.map((code) => ({ code, label: typeof labels[code] === 'string' ? labels[code] : code }));
}

const geo = /^(areacd|area|geography|geo)$/i;
const time = /^(date|period|time)$/i;

function firstOf(role: unknown, ids: readonly string[], form: RegExp): string | undefined {
  return isTexts(role) ? role[0] : ids.find((id) => form.test(id));
}

/** The file as rows that bear the header of Explore Local Statistics; null when it has no dataset of areas and periods. */
export function jsonTable(parsed: unknown): JsonTable | null {
  const found = datasetsIn(parsed).flatMap((dataset) => {
    const area = firstOf(dataset.role?.geo, dataset.id, geo);
    const period = firstOf(dataset.role?.time, dataset.id, time);
    return area === undefined || period === undefined ? [] : [{ dataset, area, period }];
  });
  const [first] = found;
  if (!first) return null;
  const others = first.dataset.id.filter((id) => id !== first.area && id !== first.period);
  return { header: ['areacd', 'period', 'value', 'status', 'indicator', ...others], rows: rowsOf(found, others) };
}

interface Placed {
  dataset: StatDataset;
  area: string;
  period: string;
}

function* rowsOf(found: readonly Placed[], others: readonly string[]): Generator<string[]> {
  for (const { dataset, area, period } of found) {
    const categories = dataset.id.map((id) => categoriesOf(dataset.dimension[id] ?? {}));
    const total = dataset.size.reduce((product, size) => product * size, 1);
    for (let place = 0; place < total; place++) {
      const value = textAt(dataset.value, place);
      const status = textAt(dataset.status, place);
      if (value === '' && status === '') continue;
      const at = categoriesAt(place, dataset, categories);
      const label = typeof dataset.label === 'string' ? dataset.label : '';
      const of = (id: string, part: 'code' | 'label'): string => at.get(id)?.[part] ?? '';
      yield [of(area, 'code'), of(period, 'code'), value, status, label, ...others.map((id) => of(id, 'label'))];
    }
  }
}

/** Numbers lie row by row in a list, or by their place in an object that leaves some out. */
function textAt(values: unknown, place: number): string {
  const value: unknown = Array.isArray(values) ? values[place] : isRecord(values) ? values[String(place)] : null;
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

type Category = ReturnType<typeof categoriesOf>[number];

function categoriesAt(
  place: number,
  { id, size }: StatDataset,
  categories: readonly Category[][],
): Map<string, Category> {
  const found = new Map<string, Category>();
  let rest = place;
  for (let dimension = id.length - 1; dimension >= 0; dimension--) {
    const count = size[dimension] ?? 1;
    const category = categories[dimension]?.[rest % count];
    if (category) found.set(id[dimension] ?? '', category);
    rest = Math.floor(rest / count);
  }
  return found;
}

/** What the metadata of a CSV on the Web says about its table. */
export interface TableMetadata {
  title: string;
  publisher: string;
  /** The day of publication, as text. */
  issued: string;
  licence: string;
  /** For each column, in order, the name that a reader knows best. */
  columns: string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : isTexts(value) ? (value[0] ?? '') : '');

/** Metadata of CSV on the Web; null for JSON that is something else. */
export function tableMetadata(parsed: unknown): TableMetadata | null {
  if (!isRecord(parsed) || !isRecord(parsed['tableSchema'])) return null;
  const { columns } = parsed['tableSchema'];
  if (!Array.isArray(columns)) return null;
  return {
    title: textOf(parsed['dc:title']),
    publisher: textOf(parsed['dc:publisher']),
    issued: textOf(parsed['dc:issued']),
    licence: textOf(parsed['dc:license']),
    columns: columns.map((column: unknown) => (isRecord(column) ? columnName(column) : '')),
  };
}

const roles: Readonly<Record<string, string>> = { geo: 'areacd', time: 'period' };

/** The role of a column names it best, then the name that the service itself uses, then its title. */
function columnName(column: Record<string, unknown>): string {
  const role = roles[textOf(column['role'])];
  return role ?? (textOf(column['titles']) || textOf(column['name']));
}
