import type { PublishedFigure, PublishedGoal, PublishedIndicator } from '@waymark/contract/published-plan';
import { type Html, html } from '../platform/html';
import { lineChart } from './line-chart';
import { dayWords, figureWords, numberWords, periodWords } from './public-format';
import { figureStatusWords, indicatorMarks } from './public-words';
import { statusMark } from './status-mark';

/** The indicators of a goal: where each stands in one table, then its figures as a small chart and in full. */
export function indicatorsOf(goal: PublishedGoal): Html | null {
  if (goal.indicators.length === 0) return null;
  return html`<h4>How we measure it</h4>
    <div class="scroll" role="region" tabindex="0" aria-label="Indicators of goal ${goal.number}">
      <table>
        <caption class="hidden">
          Indicators of goal ${goal.number}
        </caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Where we started</th>
            <th scope="col">Latest figure</th>
            <th scope="col">Target</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          ${goal.indicators.map(indicatorRow)}
        </tbody>
      </table>
    </div>
    ${goal.indicators.map((indicator, place) => figuresOf(indicator, `chart-${goal.number}-${place + 1}`))}`;
}

function indicatorRow(indicator: PublishedIndicator): Html {
  const { baselineOn, baselineValue, targetOn, targetValue, latest } = indicator;
  return html`<tr>
    <th scope="row">${indicator.name}</th>
    <td>${dated(baselineValue, baselineOn && dayWords(baselineOn), indicator)}</td>
    <td>${dated(latest?.value ?? null, latest && periodWords(latest.periodStart, latest.periodEnd), indicator)}</td>
    <td>${dated(targetValue, targetOn && `by ${dayWords(targetOn)}`, indicator)}</td>
    <td>${statusMark(indicatorMarks[indicator.status])}</td>
  </tr>`;
}

function dated(value: number | null, when: string | null, indicator: PublishedIndicator): Html {
  if (value === null) return html`<span class="muted">None</span>`;
  return html`<span class="figure">${figureWords(value, indicator)}</span>
    ${when && html`<span class="muted">${when}</span>`}`;
}

function figuresOf(indicator: PublishedIndicator, id: string): Html | null {
  const { series, name, explanation } = indicator;
  if (series.length === 0) return null;
  return html`<figure>
    <figcaption>
      <strong>${findingOf(indicator)}</strong>
      <span class="muted">${explanation}</span>
    </figcaption>
    ${chartOf(indicator, id)}
    <details>
      <summary>${name}: all figures in a table</summary>
      ${figureTable(indicator)}
    </details>
  </figure>`;
}

/** The latest figure and what it means, in one line. */
export function findingOf(indicator: PublishedIndicator): string {
  const { latest, name, status } = indicator;
  if (!latest || latest.value === null) return `${name}: no figure that can be shown`;
  const when = periodWords(latest.periodStart, latest.periodEnd);
  const judged = status === 'no-judgement' ? '' : `, ${indicatorMarks[status].word.toLowerCase()}`;
  return `${name}: ${figureWords(latest.value, indicator)} (${when})${judged}`;
}

function chartOf(indicator: PublishedIndicator, id: string): Html | null {
  const { unit, course, series } = indicator;
  const chart = lineChart({
    id,
    title: findingOf(indicator),
    description: descriptionOf(indicator),
    unit,
    course,
    points: series.map(({ periodEnd: on, value, status }) => ({ on, value, startsAnew: status === 'break' })),
  });
  if (chart === null) return null;
  return html`<p class="key" aria-hidden="true">
      <span class="key-line">Figure, ${unit}</span>
      ${course.length > 0 && html`<span class="key-course">Path to the target</span>`}
    </p>
    ${chart}`;
}

function descriptionOf(indicator: PublishedIndicator): string {
  const valued = indicator.series.filter((figure) => figure.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last || first.value === null || last.value === null) return 'Every figure is in the table below.';
  const from = `${figureWords(first.value, indicator)} in ${periodWords(first.periodStart, first.periodEnd)}`;
  const to = `${figureWords(last.value, indicator)} in ${periodWords(last.periodStart, last.periodEnd)}`;
  const { targetValue, targetOn } = indicator;
  const target =
    targetValue === null || targetOn === null
      ? ''
      : ` The target is ${figureWords(targetValue, indicator)} by ${dayWords(targetOn)}.`;
  return `Line chart from ${from} to ${to}.${target} Every figure is in the table below.`;
}

function figureTable(indicator: PublishedIndicator): Html {
  const withInterval = indicator.series.some((figure) => figure.lower !== null);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Figures: ${indicator.name}">
    <table class="figures">
      <caption class="hidden">
        ${indicator.name}, ${indicator.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" class="number">${indicator.unit}</th>
          ${withInterval && html`<th scope="col" class="number">95% interval</th>`}
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        ${[...indicator.series].reverse().map((figure) => figureRow(figure, indicator, withInterval))}
      </tbody>
    </table>
  </div>`;
}

function figureRow(figure: PublishedFigure, { decimals }: PublishedIndicator, withInterval: boolean): Html {
  const { value, lower, upper, status } = figure;
  const interval =
    lower === null || upper === null ? '' : `${numberWords(lower, decimals)} to ${numberWords(upper, decimals)}`;
  return html`<tr>
    <th scope="row">${periodWords(figure.periodStart, figure.periodEnd)}</th>
    <td class="number">${value === null ? '–' : numberWords(value, decimals)}</td>
    ${withInterval && html`<td class="number">${interval}</td>`}
    <td>${figureStatusWords[status]}</td>
  </tr>`;
}
