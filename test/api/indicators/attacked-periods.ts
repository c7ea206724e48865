export const quarters = [
  { periodStart: '2025-04-01', periodEnd: '2025-06-30' },
  { periodStart: '2025-07-01', periodEnd: '2025-09-30' },
  { periodStart: '2025-10-01', periodEnd: '2025-12-31' },
  { periodStart: '2026-01-01', periodEnd: '2026-03-31' },
] as const;
export const [spring, summer, autumn, winter] = quarters;
/** The quarters after. */
export const after = { periodStart: '2026-04-01', periodEnd: '2026-06-30' };
export const later = { periodStart: '2026-07-01', periodEnd: '2026-09-30' };
export const year = { periodStart: '2025-04-01', periodEnd: '2026-03-31' };
export const sexes = ['sex:female', 'sex:male', 'sex:other'];
export const routes = ['route:asylum', 'route:ukraine', 'route:afghan'];
export const codes = ['E11', 'C11', 'S19', 'E17', 'S20'];
/** Of everybody in the council, and of one who agreed to be named. */
export const [unagreedName, agreedName] = ['Quillfeather', 'Rosamund Amberley'];
/** When figures were known, what was aimed at was something else, and what is then today. */
export const [known, aimedElse, today] = ['2027-01-01', '2027-01-15', '2027-03-01'];
