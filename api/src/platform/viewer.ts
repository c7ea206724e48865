import type { Viewer as DomainViewer } from '@waymark/domain/access';

/** Who is looking, by which session, and in which request. */
export interface Viewer extends DomainViewer {
  email: string;
  sessionId: string;
  sessionEndsAt: string;
  requestId: string;
  /** The audit event whose earlier state this change puts back. */
  restores?: string;
  /** The link they came by, if they have not signed in. */
  link?: ViewerLink;
}

/** A link in an e-mail: it stands for one entry of a directory, whether or not that has an account. */
export interface ViewerLink {
  id: string;
  personId: string;
  hasAccount: boolean;
}

/** The account of who looks; null for who came by a link and has none. */
export const accountOf = ({ userId, link }: Pick<Viewer, 'userId' | 'link'>): string | null =>
  link && !link.hasAccount ? null : userId;

/** In whose name work is done that nobody asked for at the moment: reminders, what is worked out each night. */
export const systemUser = '00000000-0000-0000-0000-000000000000';
