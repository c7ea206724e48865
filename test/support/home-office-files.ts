import { lines, partAt, places } from './dataset-files';
import { workbook } from './import-files';

const homeHeader = ['Date', 'Support Type', 'UK Region', 'Local Authority', 'LAD Code', 'Accommodation Type', 'People'];
const homeRows = (): (string | number)[][] => [
  ...places.slice(0, 6).flatMap((code, place) => [
    ['2021-03-31', 'Section 95', 'Region', `Name ${place}`, code, 'Dispersal', partAt(place) - 1],
    ['2021-03-31', 'Section 4', 'Region', `Name ${place}`, code, 'Dispersal', 1],
  ]),
  ['2021-03-31', 'Section 98', 'N/A', 'N/A', 'N/A - Section 98 (pre-Dec 2022)', 'N/A', 99],
];

export const homeOfficeFile = (): string => lines([homeHeader, ...homeRows()]);

/** As it is published: a title above the header, days as serial numbers, and an end of the table. */
export function homeOfficeWorkbook(): Buffer {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    return value === '2021-03-31' ? '<c s="1"><v>44286</v></c>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const rows = [['Asy_D11: Asylum seekers in receipt of support'], homeHeader, ...homeRows(), ['End of table']];
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  return workbook(rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join(''), {
    'xl/styles.xml': new TextEncoder().encode(styles),
  });
}
