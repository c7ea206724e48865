/** The end of the day that a parameter of a statement names, in the United Kingdom. */
export const endOf = (parameter: string): string =>
  `((${parameter}::date + 1)::timestamp at time zone 'Europe/London')`;
