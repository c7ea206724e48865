/** The five thematic areas. Their wording differs between editions and is reference data. */
export const themes = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;
export type Theme = (typeof themes)[number];

/** The five ways of working. */
export const ways = ['W1', 'W2', 'W3', 'W4', 'W5'] as const;
export type Way = (typeof ways)[number];

export const editions = ['2019', '2025'] as const;
export type Edition = (typeof editions)[number];

export const tagSets = ['home-office-domain', 'sanctuary', 'group', 'cross-cutting'] as const;
export type TagSet = (typeof tagSets)[number];

/** The tags that a rule asks for by name; every other tag is reference data. */
export const childrenTag = 'children-and-young-people';
export const longerStandingResidentsTag = 'longer-standing-residents';
