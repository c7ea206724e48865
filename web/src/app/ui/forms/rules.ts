import { validate, type PathKind, type SchemaPath } from '@angular/forms/signals';
import { numberWords } from '../../core/format';

type Path<T, K extends PathKind> = SchemaPath<T, 1, K>;

/** Text that is not blank; the message says what to enter: "Enter the title of the plan". */
export function filled<K extends PathKind>(path: Path<string, K>, message: string): void {
  validate(path, ({ value }) => (value().trim() === '' ? { kind: 'required', message } : null));
}

/** Something is chosen or entered, for values that are null while empty. */
export function chosen<T, K extends PathKind>(path: Path<T | null, K>, message: string): void {
  validate(path, ({ value }) => {
    const now = value();
    return now === null || now === '' ? { kind: 'required', message } : null;
  });
}

/** Text up to a limit of the domain. Typing goes on past it, so that nothing pasted is lost unseen. */
export function atMost<K extends PathKind>(path: Path<string, K>, limit: number): void {
  validate(path, ({ value }) => {
    if (value().length <= limit) return null;
    const count = numberWords(limit);
    return { kind: 'too-long', message: $localize`:@@ui.rules.too-long:Use at most ${count}:count: characters` };
  });
}

/** What contracts call empty is null, what inputs call empty is ''. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
