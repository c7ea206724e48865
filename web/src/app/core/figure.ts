import { addDays, partsOf, type Day } from '@waymark/domain/day';
import { dayWords, monthsWords, numberWords } from './format';

/** How the figures of an indicator read. */
export interface FigureForm {
  unit: string;
  decimals: number;
}

/** In a sentence: 48.0%, 12.3 per 10,000 residents, 1,234 people. */
export function figureWords(value: number, form: FigureForm): string {
  return form.unit === '%' ? shortFigure(value, form) : `${shortFigure(value, form)} ${form.unit}`;
}

/** Where the unit stands in the head of the table or the title of the chart: 48.0%, 12.3, 1,234. */
export function shortFigure(value: number, { unit, decimals }: FigureForm): string {
  const number = numberWords(value, decimals);
  return unit === '%' ? `${number}%` : number;
}

/** 18.85% to 19.07% */
export function intervalWords(lower: number, upper: number, form: FigureForm): string {
  return $localize`:@@core.interval:${shortFigure(lower, form)}:lower: to ${shortFigure(upper, form)}:upper:`;
}

/** A day, whole months, or from one day to another. */
export function periodWords(start: Day, end: Day): string {
  if (start === end) return dayWords(end);
  const whole = partsOf(start)[2] === 1 && partsOf(addDays(end, 1))[2] === 1;
  return whole ? monthsWords(start, end) : $localize`:@@core.months:${dayWords(start)}:from: to ${dayWords(end)}:to:`;
}
