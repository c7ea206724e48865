import type { MailKind, MailState } from '@waymark/domain/reminders/vocabulary';

/** A mail on its way out. */
export interface MailRow {
  id: string;
  organisationId: string;
  kind: MailKind;
  address: string;
  name: string;
  subject: string;
  text: string;
  html: string;
  /** By which its reader stops the mails without signing in. */
  stopToken: string | null;
  attempts: number;
}

export interface MailPlace {
  organisationId: string;
  id: string;
}

export type SettledState = Extract<MailState, 'sent' | 'failed' | 'uncertain'>;

export const mailColumns = `id, organisation_id as "organisationId", kind, address, name, subject, text, html,
  stop_token as "stopToken", attempts`;
