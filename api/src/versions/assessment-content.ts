import { assessmentState } from '@waymark/domain/impact/assessment-state';
import { dutyAims, isWelsh, screeningQuestions, welshSections } from '@waymark/domain/impact/vocabulary';
import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import type { AssessmentFinding } from '@waymark/contract/impact';
import { figureOf, problemsOf } from '../impact/assessment-answer';
import { assessmentRows, type AssessmentRow, type AssessmentRows, type EvidenceRow } from '../impact/assessment-rows';
import {
  aimWords,
  groupWords,
  impactWords,
  questionWords,
  screeningAnswerWords,
  stateWords,
  welshWords,
} from '../impact/impact-words';
import { dayWords, numberWords } from '../platform/english';
import type { ContentGatherer } from './content-gatherer';
import { dayField, lineField, referenceField, textField, wordField } from './simple-fields';

/** The impact assessment of a plan as a part of it, with what was found for each group and the evidence. */
export const gatherAssessment: ContentGatherer = async (tx, plan) => {
  const rows = await assessmentRows(tx, plan);
  return rows ? [{ under: plan.id, children: [assessmentNode(rows)] }] : [];
};

function assessmentNode(rows: AssessmentRows): ContentNode {
  const { assessment, findings, evidence } = rows;
  return {
    id: assessment.id,
    kind: 'assessment',
    reference: null,
    title: 'Equality impact assessment',
    fields: [...screeningFields(assessment), ...assessmentFields(assessment), ...signFields(rows)],
    children: [
      ...findings.map(findingNode),
      ...evidence.filter(({ archived }) => !archived).map((item) => evidenceNode(item, assessment.threshold)),
    ],
  };
}

const screeningFields = ({ answers }: AssessmentRow): ContentField[] =>
  screeningQuestions.map((question) => {
    const answer = answers[question] ?? null;
    return wordField(
      question,
      questionWords[question],
      answer,
      answer === null ? '' : (screeningAnswerWords[answer] ?? answer),
    );
  });

function assessmentFields(assessment: AssessmentRow): ContentField[] {
  const { screenedOutReason, screenedOutById, screenedOutByName, reviewOn, nation } = assessment;
  return [
    textField('screenedOutReason', 'Why no full assessment is needed', screenedOutReason),
    referenceField('screenedOutById', 'Decided by', screenedOutById, screenedOutByName),
    ...dutyAims.map((aim) => textField(aim, aimWords[aim], assessment[aim])),
    ...(isWelsh(nation) ? welshSections.map((one) => textField(one, welshWords[one], assessment[one])) : []),
    dayField('reviewOn', 'Review', reviewOn),
  ];
}

function signFields(rows: AssessmentRows): ContentField[] {
  const { assessment } = rows;
  const state = assessmentState(assessment, problemsOf(rows));
  return [
    wordField('state', 'State', state, stateWords[state]),
    dayField('signedOn', 'Signed on', assessment.signedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null),
    { ...lineField('signedBy', 'Signed by', assessment.signedBy), internal: true },
  ];
}

function findingNode(finding: AssessmentFinding): ContentNode {
  const { id, group, impact, how, evidence, dueOn } = finding;
  return {
    ...{ id, kind: 'assessment-finding', reference: null, title: groupWords[group] },
    fields: [
      wordField('impact', 'Effect', impact, impact === null ? '' : impactWords[impact]),
      textField('how', 'How', how),
      textField('evidence', 'Evidence', evidence),
      referenceField(
        'mitigationActionId',
        'Action that lessens harm',
        finding.mitigationActionId,
        finding.mitigationTitle,
      ),
      referenceField('ownerId', 'Owner', finding.ownerId, finding.ownerName),
      dayField('dueOn', 'By', dueOn),
    ],
    children: [],
  };
}

function evidenceNode(row: EvidenceRow, threshold: number): ContentNode {
  const { id, kind, title, source, says, nextStep, ownerId, ownerName, dueOn } = row;
  return {
    ...{ id, kind: kind === 'gap' ? 'evidence-gap' : 'evidence', reference: null, title },
    fields: [
      textField('source', 'Source', source),
      textField('says', 'What it says', says),
      lineField('figure', 'Figure', figureWords(row, threshold)),
      textField('nextStep', 'What will be done', nextStep),
      referenceField('ownerId', 'Owner', ownerId, ownerName),
      dayField('dueOn', 'By', dueOn),
    ],
    children: [],
  };
}

function figureWords(row: EvidenceRow, threshold: number): string | null {
  const figure = figureOf(row, threshold);
  if (!figure) return null;
  const { name, value, unit, decimals, periodEnd } = figure;
  if (value === null || periodEnd === null) return name;
  return `${name}: ${numberWords(value, decimals)} ${unit}, ${dayWords(periodEnd)}`;
}
