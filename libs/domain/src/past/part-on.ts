/** A change of a part that came after the moment one looks at, with what its fields were before. */
export interface LaterEvent {
  /** Thing and deed, such as `action.change`. */
  name: string;
  before: Readonly<Record<string, unknown>> | null;
}

/** A part as it stands now. */
export interface PartNow {
  /** Whether its identifier was made before the end of the moment one looks at; true where it does not tell. */
  madeBefore: boolean;
  archived: boolean;
}

/**
 * A part as it stood then: every later change is taken back, the newest first. Null where it did not stand: it was not made
 * yet, or was archived.
 */
export function partOn<T extends PartNow>(now: T, later: readonly LaterEvent[]): T | null {
  if (!now.madeBefore) return null;
  let then = now;
  for (const event of later) {
    const deed = event.name.slice(event.name.lastIndexOf('.') + 1);
    if (deed === 'add' || deed === 'open') return null;
    if (deed === 'archive') then = { ...then, archived: false };
    if (deed === 'restore' && !hasBefore(event)) then = { ...then, archived: true };
    if (hasBefore(event)) then = { ...then, ...event.before };
  }
  return then.archived ? null : then;
}

const hasBefore = ({ before }: LaterEvent): boolean => before !== null && Object.keys(before).length > 0;
