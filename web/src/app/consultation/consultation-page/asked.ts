import type { Consultation, ConsultationGroup, ConsultationTheme } from '@waymark/contract/consultation';

/** What the reader wants done with a consultation or a part of it. */
export type Asked =
  | { deed: 'publish'; of: Consultation }
  | { deed: 'archive' | 'restore'; kind: 'consultations'; of: Consultation }
  | { deed: 'archive' | 'restore'; kind: 'consultation-groups'; of: ConsultationGroup }
  | { deed: 'archive' | 'restore'; kind: 'consultation-themes'; of: ConsultationTheme };
