export const keyDecisions = ['yes', 'no'] as const;
export type KeyDecision = (typeof keyDecisions)[number];

export const colourLength = 7;
/** The largest logo, in bytes, and in characters once it is written in base64 as an address. */
export const logoBytes = 200_000;
export const logoLength = 300_000;
/** The longest side of a logo, in pixels. */
export const logoSide = 4000;

/** The forms in which a plan leaves. */
export const documentForms = ['html', 'docx', 'xlsx', 'csv', 'json'] as const;
export type DocumentForm = (typeof documentForms)[number];
