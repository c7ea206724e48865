const prefix = 'waymark.row.';

/** What is typed into a row and not yet sent outlives the page, on this device alone. */
export function readDraft<T extends object>(key: string, empty: T): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...empty, ...kept } : empty;
  } catch {
    return empty;
  }
}

export function keepDraft(key: string, draft: object): void {
  localStorage.setItem(prefix + key, JSON.stringify(draft));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}
