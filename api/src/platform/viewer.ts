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
