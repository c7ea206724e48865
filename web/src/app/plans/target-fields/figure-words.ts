import { numberWords } from '../../core/format';

/** How the figures of an indicator read. */
export interface FigureForm {
  unit: string;
  decimals: number;
}

/** 48.0%, 12.3 per 10,000 residents, 1,234 people. */
export function figureWords(value: number, { unit, decimals }: FigureForm): string {
  const number = numberWords(value, decimals);
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
