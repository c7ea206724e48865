import type { Consultation, ConsultationGroup, ConsultationTheme } from '@waymark/contract/consultation';
import { todayIn } from '@waymark/domain/day';
import type { ContentNode } from '@waymark/domain/versions/content-tree';
import { consultationAnswers } from '../consultation/consultation-answer';
import { consultationRows } from '../consultation/consultation-rows';
import { formatWords, methodWords, supportWords } from '../consultation/consultation-words';
import type { ContentGatherer } from './content-gatherer';
import { countField, dayField, referenceField, textField, wordsField } from './simple-fields';

/** The consultations of a plan as parts of it; counts of people are protected as on their page. */
export const gatherConsultations: ContentGatherer = async (tx, plan) => {
  const settings = await tx.query<{ threshold: number }[]>(
    'select disclosure_threshold as threshold from organisation where id = $1',
    [plan.organisationId],
  );
  const rows = await consultationRows(tx, plan);
  if (rows.consultations.length === 0) return [];
  // The day decides only what a consultation lacks, which is no part of a version.
  const answers = consultationAnswers(rows, settings[0]?.threshold ?? 0, todayIn(new Date()));
  return [{ under: plan.id, children: answers.filter(({ archived }) => !archived).map(consultationNode) }];
};

function consultationNode(consultation: Consultation): ContentNode {
  const { id, title, methods, languages, formats, support, groups, themes } = consultation;
  const words = <Code extends string>(codes: readonly Code[], of: Readonly<Record<Code, string>>) =>
    codes.map((code) => of[code]);
  return {
    ...{ id, kind: 'consultation', reference: null, title },
    fields: [
      textField('purpose', 'Purpose', consultation.purpose),
      dayField('opensOn', 'Opens', consultation.opensOn),
      dayField('closesOn', 'Closes', consultation.closesOn),
      wordsField('methods', 'Methods', methods, words(methods, methodWords)),
      wordsField('languages', 'Languages', languages, languages),
      wordsField('formats', 'Formats', formats, words(formats, formatWords)),
      wordsField('support', 'Support', support, words(support, supportWords)),
      textField('supportNote', 'More about support', consultation.supportNote),
      countField('responseTotal', 'Responses', consultation.responseTotal, consultation.responseTotalHidden),
      textField('outcome', 'What came of it', consultation.outcome),
    ],
    children: [
      ...groups.filter(({ archived }) => !archived).map(groupNode),
      ...themes.filter(({ archived }) => !archived).map(themeNode),
    ],
  };
}

function groupNode({ id, name, aimedAt, responses, responsesHidden }: ConsultationGroup): ContentNode {
  return {
    ...{ id, kind: 'consultation-group', reference: null, title: name },
    fields: [
      { name: 'aimedAt', label: 'Aimed at', form: 'flag', value: aimedAt, shown: aimedAt ? 'Yes' : 'No' },
      countField('responses', 'Responses', responses, responsesHidden),
    ],
    children: [],
  };
}

function themeNode(theme: ConsultationTheme): ContentNode {
  const { id, title, said, did, goalId, goalTitle, actionId, actionTitle, noChangeReason } = theme;
  return {
    ...{ id, kind: 'consultation-theme', reference: null, title },
    fields: [
      textField('said', 'You said', said),
      textField('did', 'We did', did),
      referenceField('goalId', 'Goal that changed', goalId, goalTitle),
      referenceField('actionId', 'Action that changed', actionId, actionTitle),
      textField('noChangeReason', 'No change, because', noChangeReason),
    ],
    children: [],
  };
}
