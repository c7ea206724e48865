import type { Viewer as DomainViewer } from '@waymark/domain/access';

/** Who is looking, by which session, and in which request. */
export interface Viewer extends DomainViewer {
  email: string;
  sessionId: string;
  sessionEndsAt: string;
  requestId: string;
  /** The audit event whose earlier state this change puts back. */
  restores?: string;
}

/** In whose name work is done that nobody asked for at the moment: reminders, what is worked out each night. */
export const systemUser = '00000000-0000-0000-0000-000000000000';
