import type { Area } from '@waymark/contract/areas';

interface AreaChoice {
  value: string;
  text: string;
}

/** Offices above councils that work here; nations, police forces and the like do not. */
const officeTypes: readonly string[] = ['combined-authority', 'strategic-authority', 'region'];

/** The areas for which an organisation can be opened, with what tells those of one name apart. */
export function areaChoices(areas: readonly Area[]): AreaChoice[] {
  return areas
    .filter(({ tier, type }) => tier !== 'above' || officeTypes.includes(type))
    .map(({ code, officialName, nation }) => ({ value: code, text: `${officialName}, ${nation} (${code})` }));
}

/** What a search of areas found, as the hint of the choice. */
export function areasFound(search: string, count: number): string {
  if (search.trim() === '') return '';
  if (count === 0) return $localize`:@@core.areas.none:No area has this name. Try fewer letters.`;
  if (count === 1) return $localize`:@@core.areas.one:1 area found`;
  return $localize`:@@core.areas.several:${count}:count: areas found`;
}
