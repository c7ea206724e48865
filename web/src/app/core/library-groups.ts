import type { Indicator } from '@waymark/contract/indicators';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { themeWords } from './words/framework-words';

export interface LibraryGroup {
  theme: Theme | null;
  indicators: Indicator[];
}

/** In the order of the themes; what belongs to none comes last, and empty groups are left out. */
export function libraryGroups(indicators: readonly Indicator[]): LibraryGroup[] {
  return [...themes, null]
    .map((theme) => ({ theme, indicators: indicators.filter((one) => one.theme === theme) }))
    .filter((group) => group.indicators.length > 0);
}

export function groupTitle(theme: Theme | null): string {
  if (theme === null) return $localize`:@@indicators.library.no-theme:Background to every theme`;
  return `${theme} ${themeWords[theme]}`;
}
