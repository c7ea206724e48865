/** The day of an instant in the United Kingdom, as a condition of a statement. */
export const localDay = (instant: string): string => `(${instant} at time zone 'Europe/London')::date`;
