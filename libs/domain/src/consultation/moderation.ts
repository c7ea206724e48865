import type { FeedbackStatus } from './vocabulary';

export interface Moderation {
  status: FeedbackStatus;
  themeId?: string | null;
  reason?: string;
}

export interface Decided {
  status: FeedbackStatus;
  themeId: string | null;
  reason: string;
  /** The field that the decision lacks. */
  lacks: 'themeId' | 'reason' | null;
}

/** What is accepted belongs to a theme; what is set aside has a reason; what waits again has neither. */
export function moderated({ status, themeId = null, reason = '' }: Moderation): Decided {
  if (status === 'accepted') return { status, themeId, reason: '', lacks: themeId === null ? 'themeId' : null };
  if (status === 'waiting') return { status, themeId: null, reason: '', lacks: null };
  const said = reason.trim();
  return { status, themeId: null, reason: said, lacks: said === '' ? 'reason' : null };
}
