export const consultationMethods = [
  'survey',
  'public-meeting',
  'workshop',
  'focus-group',
  'interviews',
  'drop-in',
  'outreach',
  'existing-forum',
  'online-form',
  'written',
] as const;
export type ConsultationMethod = (typeof consultationMethods)[number];

export const consultationFormats = [
  'easy-read',
  'large-print',
  'audio',
  'british-sign-language',
  'braille',
  'video',
  'in-person',
] as const;
export type ConsultationFormat = (typeof consultationFormats)[number];

/** What makes it possible for people to take part. */
export const consultationSupports = [
  'interpreters',
  'payment-for-time',
  'travel',
  'childcare',
  'accessible-venue',
  'help-with-forms',
  'trusted-partner',
] as const;
export type ConsultationSupport = (typeof consultationSupports)[number];

export const feedbackStatuses = ['waiting', 'accepted', 'set-aside'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** Greatest length of what somebody says by the public form, in characters. */
export const feedbackLength = 2000;
export const groupsOfConsultation = 40;
export const themesOfConsultation = 60;
export const languagesOfConsultation = 60;
export const consultationsOfPlan = 40;
