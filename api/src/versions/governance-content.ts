import type { Day } from '@waymark/domain/day';
import type { GovernanceKind, RecommendationAnswer } from '@waymark/domain/governance/vocabulary';
import type { ContentNode } from '@waymark/domain/versions/content-tree';
import type { ContentGatherer } from './content-gatherer';
import { dayField, lineField, textField, wordField } from './simple-fields';

const kindWords: Readonly<Record<GovernanceKind, string>> = {
  mandate: 'Mandate',
  'forward-plan': 'Forward plan entry',
  decision: 'Cabinet or committee decision',
  'call-in-end': 'End of call-in',
  scrutiny: 'Scrutiny',
  publication: 'Publication',
  review: 'Review',
};

const answerWords: Readonly<Record<RecommendationAnswer, string>> = {
  accepted: 'Accepted',
  'in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
};

interface RecordRow {
  id: string;
  kind: GovernanceKind;
  body: string;
  heldOn: Day;
  publishedOn: Day | null;
  keyDecision: boolean;
  decision: string;
  minuteReference: string | null;
}

interface RecommendationRow {
  id: string;
  text: string;
  fromBody: string;
  receivedOn: Day;
  answer: RecommendationAnswer | null;
  answerReason: string;
  answeredBy: string | null;
  answeredOn: Day | null;
}

/** What the plan went through, without the private parts of its records: two statements. */
export const gatherGovernance: ContentGatherer = async (tx, plan) => {
  const of = [plan.organisationId, plan.id];
  const [records, recommendations] = await Promise.all([
    tx.query<RecordRow[]>(
      `select id, kind, body, held_on as "heldOn", published_on as "publishedOn", key_decision as "keyDecision", decision,
         minute_reference as "minuteReference"
       from governance_record where organisation_id = $1 and plan_id = $2 and archived_at is null order by held_on, id`,
      of,
    ),
    tx.query<RecommendationRow[]>(
      `select id, text, from_body as "fromBody", received_on as "receivedOn", answer, answer_reason as "answerReason",
         answered_by as "answeredBy", answered_on as "answeredOn"
       from recommendation where organisation_id = $1 and plan_id = $2 and archived_at is null
       order by received_on, id`,
      of,
    ),
  ]);
  const children = [...records.map(recordNode), ...recommendations.map(recommendationNode)];
  return children.length === 0 ? [] : [{ under: plan.id, children }];
};

function recordNode(record: RecordRow): ContentNode {
  const { id, kind, body, heldOn, publishedOn, keyDecision, decision, minuteReference } = record;
  return {
    ...{ id, kind: 'governance-record', reference: null, title: `${kindWords[kind]}: ${body}` },
    fields: [
      wordField('kind', 'What it is', kind, kindWords[kind]),
      lineField('body', 'Body', body),
      dayField('heldOn', 'Day', heldOn),
      {
        name: 'keyDecision',
        label: 'Key decision',
        form: 'flag',
        value: keyDecision,
        shown: keyDecision ? 'Yes' : 'No',
      },
      dayField('publishedOn', 'Decision published on', publishedOn),
      textField('decision', 'What was decided', decision),
      lineField('minuteReference', 'Minute reference', minuteReference),
    ],
    children: [],
  };
}

function recommendationNode(one: RecommendationRow): ContentNode {
  const { id, text, fromBody, receivedOn, answer, answerReason, answeredBy, answeredOn } = one;
  return {
    ...{ id, kind: 'recommendation', reference: null, title: `${fromBody}: ${firstLine(text)}` },
    fields: [
      textField('text', 'What is recommended', text),
      lineField('fromBody', 'By which body', fromBody),
      dayField('receivedOn', 'Received on', receivedOn),
      wordField('answer', 'Answer', answer, answer === null ? '' : answerWords[answer]),
      textField('answerReason', 'Reason', answerReason),
      lineField('answeredBy', 'Answered by', answeredBy),
      dayField('answeredOn', 'Answered on', answeredOn),
    ],
    children: [],
  };
}

const longestTitle = 80;

const firstLine = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= longestTitle) return line;
  return `${line.slice(0, longestTitle).replace(/[\s,;:]*\s\S*$/, '')}…`;
};
