import { cellWords } from './cell-words';
import type { GridBook, Spot } from './grid-book';

const book = { lockOf: () => null, closed: () => null, questionsOf: () => [] } as unknown as GridBook;
const spotOf = (cell: object) =>
  ({ cell: { entry: null, standing: null, commentCount: 0, ...cell }, save: null, row: people }) as unknown as Spot;
const people = { unit: 'people', decimals: 0 };
const day = '2025-12-31';

describe('cellWords', () => {
  it('tells what is published for a day of the period, and that it is no figure of the period', () => {
    const published = { periodStart: day, periodEnd: day, value: 1846, source: 'Home Office, Asy_D11' };
    expect(cellWords(spotOf({ published }), book)).toEqual([
      'No figure of this period yet.',
      'Published for 31 December 2025: 1,846 people. Home Office, Asy_D11. What is entered here stands beside it.',
    ]);
  });

  it('says what is to be done with a figure that came back', () => {
    const entry = { state: 'returned', checkedBy: 'A manager', returnReason: 'Which ten?' };
    expect(cellWords(spotOf({ entry }), book)).toEqual([
      'Returned by A manager: “Which ten?” Change it, then submit it again.',
    ]);
  });
});
