import type { Nation } from '@waymark/domain/organisations/kinds';

export interface NationArea {
  code: string;
  nation: Nation;
}

/** The statistical codes of the nations; the first letter of an area's code is that of its nation. */
const nations: Readonly<Record<string, NationArea>> = {
  E: { code: 'E92000001', nation: 'England' },
  W: { code: 'W92000004', nation: 'Wales' },
  S: { code: 'S92000003', nation: 'Scotland' },
  N: { code: 'N92000002', nation: 'Northern Ireland' },
};

/** The nation that an area lies in; null for a nation itself and for what spans several. */
export function nationOf(areaCode: string): NationArea | null {
  const found = nations[areaCode[0] ?? ''] ?? null;
  return found?.code === areaCode ? null : found;
}
