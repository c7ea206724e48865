import type { ChangeType } from '@waymark/domain/versions/content-change';

export const changeTypeWords: Readonly<Record<ChangeType, string>> = {
  added: $localize`:@@words.change.added:Added`,
  removed: $localize`:@@words.change.removed:Removed`,
  changed: $localize`:@@words.change.changed:Changed`,
  moved: $localize`:@@words.change.moved:Moved`,
};

interface Counted {
  type: ChangeType;
  kind: string;
  kindLabel: string;
  count: number;
}

/** 2 goals added, 1 action changed and 1 action moved; the plan itself changed. */
export function changeSummary(counts: readonly Counted[]): string {
  const parts = counts.filter(({ kind }) => kind !== 'plan').map(countWords);
  const own = counts.some(({ kind }) => kind === 'plan')
    ? [$localize`:@@words.change.own:the plan’s own text or dates changed`]
    : [];
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([...own, ...parts]);
  return list === '' ? $localize`:@@words.change.none:Nothing changed` : list.charAt(0).toUpperCase() + list.slice(1);
}

function countWords({ type, kindLabel, count }: Counted): string {
  const what = `${count} ${kindLabel.charAt(0).toLowerCase()}${kindLabel.slice(1)}`;
  if (type === 'added') return $localize`:@@words.change.count-added:${what}:what: added`;
  if (type === 'removed') return $localize`:@@words.change.count-removed:${what}:what: removed`;
  if (type === 'moved') return $localize`:@@words.change.count-moved:${what}:what: moved`;
  return $localize`:@@words.change.count-changed:${what}:what: changed`;
}
