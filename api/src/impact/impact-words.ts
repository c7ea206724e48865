import type {
  AssessedGroup,
  DutyAim,
  Impact,
  ScreeningQuestion,
  WelshSection,
} from '@waymark/domain/impact/vocabulary';
import type { AssessmentState } from '@waymark/domain/impact/assessment-state';

/** English words of codes, for documents that the server makes and for versions that are kept. */
export const questionWords: Readonly<Record<ScreeningQuestion, string>> = {
  'affects-people': 'Does the plan affect how people live, work or are treated?',
  'changes-service': 'Does it start, change or end a service?',
  'changes-eligibility': 'Does it change who may use a service, or how they reach it?',
  'moves-money': 'Does it move money or staff between services or places?',
  'known-inequality': 'Is an inequality known in what it touches?',
  'affects-some-more': 'Will it affect some groups more than others?',
};

export const screeningAnswerWords: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };

export const groupWords: Readonly<Record<AssessedGroup, string>> = {
  age: 'Age',
  disability: 'Disability',
  'gender-reassignment': 'Gender reassignment',
  'marriage-and-civil-partnership': 'Marriage and civil partnership',
  'pregnancy-and-maternity': 'Pregnancy and maternity',
  race: 'Race',
  'religion-or-belief': 'Religion or belief',
  sex: 'Sex',
  'sexual-orientation': 'Sexual orientation',
  'migrants-and-refugees': 'Migrants and refugees',
  'people-seeking-sanctuary': 'People seeking sanctuary',
  carers: 'Carers',
  'socio-economic': 'People on low incomes',
  children: 'Children',
  'welsh-speakers': 'Welsh speakers',
};

export const impactWords: Readonly<Record<Impact, string>> = {
  positive: 'Positive',
  negative: 'Negative',
  both: 'Positive and negative',
  none: 'No effect',
  'not-known': 'Not known',
};

export const aimWords: Readonly<Record<DutyAim, string>> = {
  eliminateDiscrimination: 'Eliminating discrimination, harassment and victimisation',
  advanceEquality: 'Advancing equality of opportunity',
  fosterRelations: 'Fostering good relations',
};

export const welshWords: Readonly<Record<WelshSection, string>> = {
  welshOpportunities: 'Effects on opportunities to use Welsh',
  welshTreatment: 'Effects on treating Welsh no less favourably than English',
  welshChanges: 'Changes considered to make the effects better',
  welshViews: 'Views sought on the effects on Welsh',
};

export const stateWords: Readonly<Record<AssessmentState, string>> = {
  begun: 'Begun',
  'in-progress': 'In progress',
  complete: 'Complete, not signed',
  signed: 'Signed',
  'changed-since': 'Changed since it was signed',
};
