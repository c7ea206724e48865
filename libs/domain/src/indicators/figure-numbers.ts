/** What a figure says, in numbers; null where it does not say. */
export const figureNumbers = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const;
export type FigureNumbers = Record<(typeof figureNumbers)[number], number | null>;
