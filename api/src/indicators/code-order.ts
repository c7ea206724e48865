/** Indicators as they are read: in the order of the library, and numbered codes by their numbers, so that ESOL-10 follows ESOL-9. */
export const codeOrder = (indicator: string): string =>
  `${indicator}.position, regexp_replace(${indicator}.code, '[0-9]+$', ''),
   substring(${indicator}.code from '[0-9]+$')::numeric nulls first, ${indicator}.code`;
