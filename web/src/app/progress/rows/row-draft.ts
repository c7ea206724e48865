import { effect, linkedSignal, untracked, type WritableSignal } from '@angular/core';

const prefix = 'waymark.row.';

/** What is typed into a row and not yet sent outlives the page, on this device alone. It is over once it is empty again. */
export function rowDraft<T extends object>(key: () => string, empty: () => T): WritableSignal<T> {
  const draft = linkedSignal(() => readDraft(key(), empty()));
  effect(() => {
    const typed = JSON.stringify(draft());
    untracked(() => {
      if (typed === JSON.stringify(empty())) localStorage.removeItem(prefix + key());
      else localStorage.setItem(prefix + key(), typed);
    });
  });
  return draft;
}

function readDraft<T extends object>(key: string, empty: T): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...empty, ...kept } : empty;
  } catch {
    return empty;
  }
}
