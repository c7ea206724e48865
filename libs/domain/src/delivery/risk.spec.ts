import { byScore, reviewOverdue, riskBand, riskMatrix, riskScore } from './risk';

describe('a risk', () => {
  it.each([
    [1, 1, 1, 'low'],
    [2, 2, 4, 'low'],
    [1, 5, 5, 'medium'],
    [3, 3, 9, 'medium'],
    [2, 5, 10, 'high'],
    [5, 3, 15, 'high'],
    [4, 4, 16, 'very-high'],
    [5, 5, 25, 'very-high'],
  ] as const)('of likelihood %i and impact %i scores %i and is %s', (likelihood, impact, score, band) => {
    expect(riskScore({ likelihood, impact })).toBe(score);
    expect(riskBand({ likelihood, impact })).toBe(band);
  });

  it.each([
    [null, false],
    ['2027-02-28', true],
    ['2027-03-01', false], // due today is not overdue
  ] as const)('to be reviewed on %s is overdue on 1 March 2027: %s', (reviewOn, overdue) => {
    expect(reviewOverdue(reviewOn, '2027-03-01')).toBe(overdue);
  });

  it('comes before those of a lower score, and before those of less impact where the score is the same', () => {
    const risks = [
      { id: 'a', likelihood: 4, impact: 2 },
      { id: 'b', likelihood: 5, impact: 5 },
      { id: 'c', likelihood: 2, impact: 4 },
    ];
    expect(byScore(risks).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('stands in one cell of a matrix of five by five, the most likely on top', () => {
    const matrix = riskMatrix([{ likelihood: 4, impact: 2 }]);
    expect(matrix.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(matrix[1]?.[1]).toEqual({ likelihood: 4, impact: 2, band: 'medium', risks: [{ likelihood: 4, impact: 2 }] });
    expect(matrix.flat().filter(({ risks }) => risks.length > 0)).toHaveLength(1);
  });
});
