import { type LineChart, lineChart } from './line-chart';

const chart: LineChart = {
  id: 'c1',
  title: 'Rate: 6.0% (2025)',
  description: 'From 5 to 6.',
  unit: '%',
  points: [
    { on: '2021-12-31', value: 5 },
    { on: '2022-12-31', value: 5.5 },
    { on: '2023-12-31', value: null },
    { on: '2024-12-31', value: 6.2 },
    { on: '2025-12-31', value: 6 },
  ],
  course: [
    { on: '2024-12-31', value: 6.2 },
    { on: '2028-12-31', value: 5 },
  ],
};
const linesOf = (drawn: LineChart) => String(lineChart(drawn)).match(/class="line"/g)?.length ?? 0;

describe('a line chart', () => {
  it('has a title and a description that readers of screens are told', () => {
    const text = String(lineChart(chart));
    expect(text).toContain('aria-labelledby="c1-title c1-description"');
    expect(text).toContain('<title id="c1-title">Rate: 6.0% (2025)</title>');
    expect(text).toContain('<desc id="c1-description">From 5 to 6.</desc>');
  });

  it('leaves a gap open', () => {
    expect(linesOf(chart)).toBe(2);
  });

  it('begins anew where the series breaks', () => {
    const points = chart.points.map((point, place) => ({ ...point, startsAnew: place === 4 }));
    expect(linesOf({ ...chart, points })).toBe(3);
  });

  it('draws the way to the target only where there is one', () => {
    expect(String(lineChart(chart))).toContain('class="course"');
    expect(String(lineChart({ ...chart, course: [] }))).not.toContain('class="course"');
  });

  it('is not drawn of a single figure', () => {
    expect(lineChart({ ...chart, course: [], points: [{ on: '2021-12-31', value: 5 }] })).toBeNull();
  });
});
