import type { AreaLevel } from './vocabulary';

const byEntity: Readonly<Record<string, AreaLevel>> = {
  E06: 'council',
  E07: 'council',
  E08: 'council',
  E09: 'council',
  W06: 'council',
  S12: 'council',
  N09: 'council',
  E10: 'county',
  E47: 'combined-authority',
  E61: 'combined-authority',
  E12: 'region',
  E92: 'nation',
  W92: 'nation',
  S92: 'nation',
  N92: 'nation',
  K02: 'country',
  K03: 'country',
  K04: 'country',
};

const codeForm = /^[A-Z]\d{8}$/;
const entityLength = 3;

/** Whether a text has the form of a code of the Government Statistical Service. */
export const isAreaCode = (text: string): boolean => codeForm.test(text);

/** The level that a code says it is of; null for wards, output areas, health areas and all others that hold no figures here. */
export const levelOf = (code: string): AreaLevel | null => byEntity[code.slice(0, entityLength)] ?? null;
