import type { AssessmentProblemCode } from '@waymark/domain/impact/assessment-problems';
import type { AssessmentState } from '@waymark/domain/impact/assessment-state';
import type {
  AssessedGroup,
  DutyAim,
  EvidenceKind,
  Impact,
  ScreeningAnswer,
  ScreeningQuestion,
  WelshSection,
} from '@waymark/domain/impact/vocabulary';
import type { Tone } from '../ui/tag';

export const questionWords: Readonly<Record<ScreeningQuestion, string>> = {
  'affects-people': $localize`:@@impact.question.affects-people:Does the plan affect how people live, work or are treated?`,
  'changes-service': $localize`:@@impact.question.changes-service:Does it start, change or end a service?`,
  'changes-eligibility': $localize`:@@impact.question.changes-eligibility:Does it change who may use a service, or how they reach it?`,
  'moves-money': $localize`:@@impact.question.moves-money:Does it move money or staff between services or places?`,
  'known-inequality': $localize`:@@impact.question.known-inequality:Is an inequality known in what it touches?`,
  'affects-some-more': $localize`:@@impact.question.affects-some-more:Will it affect some groups more than others?`,
};

export const answerWords: Readonly<Record<ScreeningAnswer, string>> = {
  yes: $localize`:@@impact.answer.yes:Yes`,
  no: $localize`:@@impact.answer.no:No`,
  'not-sure': $localize`:@@impact.answer.not-sure:Not sure`,
};

export const groupWords: Readonly<Record<AssessedGroup, string>> = {
  age: $localize`:@@impact.group.age:Age`,
  disability: $localize`:@@impact.group.disability:Disability`,
  'gender-reassignment': $localize`:@@impact.group.gender-reassignment:Gender reassignment`,
  'marriage-and-civil-partnership': $localize`:@@impact.group.marriage:Marriage and civil partnership`,
  'pregnancy-and-maternity': $localize`:@@impact.group.pregnancy:Pregnancy and maternity`,
  race: $localize`:@@impact.group.race:Race`,
  'religion-or-belief': $localize`:@@impact.group.religion:Religion or belief`,
  sex: $localize`:@@impact.group.sex:Sex`,
  'sexual-orientation': $localize`:@@impact.group.orientation:Sexual orientation`,
  'migrants-and-refugees': $localize`:@@impact.group.migrants:Migrants and refugees`,
  'people-seeking-sanctuary': $localize`:@@impact.group.sanctuary:People seeking sanctuary`,
  carers: $localize`:@@impact.group.carers:Carers`,
  'socio-economic': $localize`:@@impact.group.socio-economic:People on low incomes`,
  children: $localize`:@@impact.group.children:Children`,
  'welsh-speakers': $localize`:@@impact.group.welsh:Welsh speakers`,
};

export const impactWords: Readonly<Record<Impact, string>> = {
  positive: $localize`:@@impact.impact.positive:Positive`,
  negative: $localize`:@@impact.impact.negative:Negative`,
  both: $localize`:@@impact.impact.both:Positive and negative`,
  none: $localize`:@@impact.impact.none:No effect`,
  'not-known': $localize`:@@impact.impact.not-known:Not known`,
};

export const impactTones: Readonly<Record<Impact, Tone>> = {
  positive: 'good',
  negative: 'bad',
  both: 'warn',
  none: 'neutral',
  'not-known': 'info',
};

export const aimWords: Readonly<Record<DutyAim, string>> = {
  eliminateDiscrimination: $localize`:@@impact.aim.eliminate:Eliminating discrimination, harassment and victimisation`,
  advanceEquality: $localize`:@@impact.aim.advance:Advancing equality of opportunity`,
  fosterRelations: $localize`:@@impact.aim.foster:Fostering good relations`,
};

export const welshWords: Readonly<Record<WelshSection, string>> = {
  welshOpportunities: $localize`:@@impact.welsh.opportunities:Effects on opportunities to use Welsh`,
  welshTreatment: $localize`:@@impact.welsh.treatment:Effects on treating Welsh no less favourably than English`,
  welshChanges: $localize`:@@impact.welsh.changes:Changes considered to make the effects more positive or less adverse`,
  welshViews: $localize`:@@impact.welsh.views:Views sought on the effects on Welsh`,
};

export const kindWords: Readonly<Record<EvidenceKind, string>> = {
  evidence: $localize`:@@impact.kind.evidence:Something we know`,
  gap: $localize`:@@impact.kind.gap:Something we do not know yet`,
};

export const stateWords: Readonly<Record<AssessmentState, string>> = {
  begun: $localize`:@@impact.state.begun:Begun`,
  'in-progress': $localize`:@@impact.state.in-progress:In progress`,
  complete: $localize`:@@impact.state.complete:Complete, not signed`,
  signed: $localize`:@@impact.state.signed:Signed`,
  'changed-since': $localize`:@@impact.state.changed-since:Changed since it was signed`,
};

export const stateTones: Readonly<Record<AssessmentState, Tone>> = {
  begun: 'neutral',
  'in-progress': 'info',
  complete: 'info',
  signed: 'good',
  'changed-since': 'warn',
};

export const problemWords: Readonly<Record<AssessmentProblemCode, string>> = {
  'question-unanswered': $localize`:@@impact.problem.question:Answer the screening question`,
  'screened-out-without-reason': $localize`:@@impact.problem.reason:Say why no full assessment is needed`,
  'screened-out-without-name': $localize`:@@impact.problem.name:Name who decided that no full assessment is needed`,
  'no-evidence': $localize`:@@impact.problem.evidence:Add evidence`,
  'gap-without-step': $localize`:@@impact.problem.gap:Say what will be done about the evidence gap`,
  'group-not-assessed': $localize`:@@impact.problem.group:Say how the plan affects the group`,
  'group-without-how': $localize`:@@impact.problem.how:Say how, or why there is no effect`,
  'group-without-evidence': $localize`:@@impact.problem.group-evidence:Say on what evidence`,
  'unknown-without-gap': $localize`:@@impact.problem.unknown:Add an evidence gap for what is not known`,
  'negative-without-mitigation': $localize`:@@impact.problem.mitigation:Link or create the action that lessens the harm`,
  'mitigation-without-owner': $localize`:@@impact.problem.owner:Name who owns the mitigation`,
  'mitigation-without-date': $localize`:@@impact.problem.date:Set the day by which the mitigation works`,
  'aim-not-met': $localize`:@@impact.problem.aim:Say how the plan meets the aim`,
  'welsh-section-empty': $localize`:@@impact.problem.welsh:Fill in the Welsh-language section`,
  'no-review-date': $localize`:@@impact.problem.review:Set the day on which the assessment is reviewed`,
};
