import { doesNotApply } from '@waymark/domain/datasets/dataset-choice';
import { isTotal } from './likely-source';

/** Which categories of a dimension count, in words: its total, one of them, some or all added up. */
export function chosenWords(names: readonly string[], chosen: readonly string[]): string {
  const [only = '', ...more] = chosen;
  if (chosen.length === 0) return $localize`:@@datasets.source.none:choose what counts`;
  if (more.length === 0)
    return isTotal(only)
      ? $localize`:@@datasets.source.total:only the total (${only}:category:)`
      : $localize`:@@datasets.source.one:only ${only}:category:`;
  const asked = names.filter((name) => name !== doesNotApply);
  return asked.length === chosen.length && chosen.every((name) => asked.includes(name))
    ? $localize`:@@datasets.source.all:all ${chosen.length}:chosen: added up`
    : $localize`:@@datasets.source.count:${chosen.length}:chosen: of ${names.length}:all: added up`;
}
