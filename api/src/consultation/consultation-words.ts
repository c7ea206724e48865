import type {
  ConsultationFormat,
  ConsultationMethod,
  ConsultationSupport,
} from '@waymark/domain/consultation/vocabulary';

/** English words of codes, for public pages and for documents that the server makes. */
export const methodWords: Readonly<Record<ConsultationMethod, string>> = {
  survey: 'Survey',
  'public-meeting': 'Public meeting',
  workshop: 'Workshop',
  'focus-group': 'Focus group',
  interviews: 'Interviews',
  'drop-in': 'Drop-in',
  outreach: 'Going to where people are',
  'existing-forum': 'Existing forum or network',
  'online-form': 'Online form',
  written: 'In writing',
};

export const formatWords: Readonly<Record<ConsultationFormat, string>> = {
  'easy-read': 'Easy read',
  'large-print': 'Large print',
  audio: 'Audio',
  'british-sign-language': 'British Sign Language',
  braille: 'Braille',
  video: 'Video',
  'in-person': 'Explained in person',
};

export const supportWords: Readonly<Record<ConsultationSupport, string>> = {
  interpreters: 'Interpreters',
  'payment-for-time': 'Payment for time',
  travel: 'Travel paid',
  childcare: 'Childcare',
  'accessible-venue': 'Accessible venues',
  'help-with-forms': 'Help with filling in forms',
  'trusted-partner': 'Through an organisation people trust',
};
