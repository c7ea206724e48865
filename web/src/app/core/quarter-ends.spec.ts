import { quarterEnds } from './quarter-ends';

it('ends of quarters are named by the council year', () => {
  expect(quarterEnds('2027-07-20').slice(0, 2)).toEqual([
    { value: '2027-06-30', text: 'End of Q1 2027 to 2028, 30 June 2027' },
    { value: '2027-03-31', text: 'End of Q4 2026 to 2027, 31 March 2027' },
  ]);
});
