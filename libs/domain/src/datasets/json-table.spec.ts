import { jsonTable, tableMetadata } from './json-table';

const dataset = {
  class: 'dataset',
  label: 'Homicide offences',
  id: ['areacd', 'date', 'measure'],
  size: [2, 2, 1],
  role: { geo: ['areacd'], time: ['date'] },
  dimension: {
    areacd: { category: { index: { E06000002: 1, E06000001: 0 } } },
    date: { category: { index: ['2023-01-01/P1Y', '2024-01-01/P1Y'] } },
    measure: { category: { index: { value: 0 }, label: { value: 'Value' } } },
  },
  value: [1.5, 0, null, 4],
  status: { 2: 'x' },
};

describe('jsonTable', () => {
  it.each([
    ['a dataset', dataset],
    ['a collection', { class: 'collection', link: { item: [dataset] } }],
  ])('lays out %s row by row in the order of its indexes', (_what, parsed) => {
    const table = jsonTable(parsed);
    expect(table?.header).toEqual(['areacd', 'period', 'value', 'status', 'indicator', 'measure']);
    expect([...(table?.rows ?? [])]).toEqual([
      ['E06000001', '2023-01-01/P1Y', '1.5', '', 'Homicide offences', 'Value'],
      ['E06000001', '2024-01-01/P1Y', '0', '', 'Homicide offences', 'Value'],
      ['E06000002', '2023-01-01/P1Y', '', 'x', 'Homicide offences', 'Value'],
      ['E06000002', '2024-01-01/P1Y', '4', '', 'Homicide offences', 'Value'],
    ]);
  });

  it.each([
    ['a list', []],
    ['no areas', { ...dataset, id: ['sex', 'date', 'measure'], role: {} }],
    ['sizes that do not fit', { ...dataset, size: [2] }],
    ['nothing', null],
  ])('does not take %s', (_what, parsed) => {
    expect(jsonTable(parsed)).toBeNull();
  });
});

describe('tableMetadata', () => {
  it('names columns by their role, then by their first title', () => {
    const columns = [
      { titles: ['code', 'Area code'], role: 'geo' },
      { titles: 'Time', role: 'time' },
      { titles: ['value', 'Value'] },
    ];
    const parsed = { 'dc:title': 'Claims', 'dc:issued': '2026-01-20', tableSchema: { columns } };
    expect(tableMetadata(parsed)).toMatchObject({
      title: 'Claims',
      issued: '2026-01-20',
      columns: ['areacd', 'period', 'value'],
    });
  });

  it('is not in other JSON', () => {
    expect(tableMetadata(dataset)).toBeNull();
  });
});
