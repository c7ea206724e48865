import type { ConsultationProblemCode } from '@waymark/domain/consultation/consultation-problems';
import type {
  ConsultationFormat,
  ConsultationMethod,
  ConsultationSupport,
  FeedbackStatus,
} from '@waymark/domain/consultation/vocabulary';
import type { Tone } from '../ui/tag';

export const methodWords: Readonly<Record<ConsultationMethod, string>> = {
  survey: $localize`:@@consultation.method.survey:Survey`,
  'public-meeting': $localize`:@@consultation.method.public-meeting:Public meeting`,
  workshop: $localize`:@@consultation.method.workshop:Workshop`,
  'focus-group': $localize`:@@consultation.method.focus-group:Focus group`,
  interviews: $localize`:@@consultation.method.interviews:Interviews`,
  'drop-in': $localize`:@@consultation.method.drop-in:Drop-in`,
  outreach: $localize`:@@consultation.method.outreach:Going to where people are`,
  'existing-forum': $localize`:@@consultation.method.existing-forum:Existing forum or network`,
  'online-form': $localize`:@@consultation.method.online-form:Online form`,
  written: $localize`:@@consultation.method.written:In writing`,
};

export const formatWords: Readonly<Record<ConsultationFormat, string>> = {
  'easy-read': $localize`:@@consultation.format.easy-read:Easy read`,
  'large-print': $localize`:@@consultation.format.large-print:Large print`,
  audio: $localize`:@@consultation.format.audio:Audio`,
  'british-sign-language': $localize`:@@consultation.format.bsl:British Sign Language`,
  braille: $localize`:@@consultation.format.braille:Braille`,
  video: $localize`:@@consultation.format.video:Video`,
  'in-person': $localize`:@@consultation.format.in-person:Explained in person`,
};

export const supportWords: Readonly<Record<ConsultationSupport, string>> = {
  interpreters: $localize`:@@consultation.support.interpreters:Interpreters`,
  'payment-for-time': $localize`:@@consultation.support.payment:Payment for time`,
  travel: $localize`:@@consultation.support.travel:Travel paid`,
  childcare: $localize`:@@consultation.support.childcare:Childcare`,
  'accessible-venue': $localize`:@@consultation.support.venue:Accessible venues`,
  'help-with-forms': $localize`:@@consultation.support.forms:Help with filling in forms`,
  'trusted-partner': $localize`:@@consultation.support.partner:Through an organisation people trust`,
};

export const feedbackStatusWords: Readonly<Record<FeedbackStatus, string>> = {
  waiting: $localize`:@@consultation.feedback.waiting:Waiting`,
  accepted: $localize`:@@consultation.feedback.accepted:Accepted`,
  'set-aside': $localize`:@@consultation.feedback.set-aside:Set aside`,
};

export const feedbackTones: Readonly<Record<FeedbackStatus, Tone>> = {
  waiting: 'warn',
  accepted: 'good',
  'set-aside': 'neutral',
};

export const problemWords: Readonly<Record<ConsultationProblemCode, string>> = {
  'no-dates': $localize`:@@consultation.problem.dates:Set the first and the last day`,
  'closes-before-opens': $localize`:@@consultation.problem.reversed:It closes before it opens`,
  'too-short': $localize`:@@consultation.problem.short:It is open for less than four weeks, so groups that meet once a month may miss it`,
  'no-methods': $localize`:@@consultation.problem.methods:Say how people can take part`,
  'no-languages': $localize`:@@consultation.problem.languages:Name the languages`,
  'no-support': $localize`:@@consultation.problem.support:Say what makes it possible for people to take part`,
  'no-groups': $localize`:@@consultation.problem.groups:Name the groups it is aimed at`,
  'group-not-reached': $localize`:@@consultation.problem.reached:It was aimed at this group, and no response is recorded`,
  'no-responses': $localize`:@@consultation.problem.responses:Enter how many people answered`,
  'no-themes': $localize`:@@consultation.problem.themes:Say what people said, as themes`,
  'theme-without-answer': $localize`:@@consultation.problem.answer:Say what was done about this theme`,
  'theme-without-change': $localize`:@@consultation.problem.change:Link what changed in the plan, or say why nothing changed`,
  'feedback-waiting': $localize`:@@consultation.problem.feedback:Decide about the answers from the public form that wait`,
};
