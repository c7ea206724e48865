import type { Dependency, FundingLine, Risk } from '@waymark/contract/delivery';
import { todayIn } from '@waymark/domain/day';
import { riskBand, riskScore } from '@waymark/domain/delivery/risk';
import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import { bandWords, responseWords, stateWords, yearWords } from '../delivery/delivery-english';
import { dependenciesOf, fundingOf, risksOf } from '../delivery/delivery-rows';
import { numberWords } from '../platform/english';
import type { ContentGatherer } from './content-gatherer';
import { dayField, lineField, textField, wordField } from './simple-fields';

/** What pays for the plan, or for the action that it is meant for. */
export const gatherFunding: ContentGatherer = async (tx, plan) => {
  const lines = await fundingOf(tx, plan, todayIn(new Date()));
  return lines.map((line) => ({ under: line.actionId ?? plan.id, children: [fundingNode(line)] }));
};

/** Risks stay inside the council: they speak of what may fail and who answers for it. */
export const gatherRisks: ContentGatherer = async (tx, plan) => {
  const risks = await risksOf(tx, plan, todayIn(new Date()));
  const names = await namesOf(tx, plan.organisationId, risks);
  return risks.map((risk) => ({ under: risk.actionId ?? plan.id, children: [riskNode(risk, names)] }));
};

export const gatherDependencies: ContentGatherer = async (tx, plan) => {
  const dependencies = await dependenciesOf(tx, plan, todayIn(new Date()));
  return dependencies.map((one) => ({
    under: one.actionId ?? one.goalId ?? plan.id,
    children: [dependencyNode(one)],
  }));
};

const amountField = (name: string, label: string, value: number | null, shown: string): ContentField => ({
  ...{ name, label, form: 'amount' as const, value },
  shown: value === null ? '' : shown,
});

function fundingNode({
  id,
  source,
  years,
  restricted,
  restriction,
  endsOn,
  posts,
  postCount,
}: FundingLine): ContentNode {
  return {
    ...{ id, kind: 'funding-line', reference: null, title: source, children: [] },
    fields: [
      ...years.map(({ year, amount }) =>
        amountField(`year-${year}`, `Amount in ${yearWords(year)}`, amount, `£${numberWords(amount, 0)}`),
      ),
      { name: 'restricted', label: 'Restricted', form: 'flag', value: restricted, shown: restricted ? 'Yes' : 'No' },
      textField('restriction', 'What it may be spent on', restriction),
      dayField('endsOn', 'Ends', endsOn),
      textField('posts', 'Posts that depend on it', posts),
      amountField('postCount', 'Full-time posts', postCount, String(postCount)),
    ],
  };
}

function riskNode(risk: Risk, names: ReadonlyMap<string, string>): ContentNode {
  const fields: ContentField[] = [
    textField('cause', 'Cause', risk.cause),
    textField('effect', 'Effect', risk.effect),
    scoreField('now', 'Score now', risk),
    ...targetFields(risk),
    wordField('response', 'Response', risk.response, responseWords[risk.response]),
    textField('responseText', 'What is done about it', risk.responseText),
    { ...lineField('ownerId', 'Owner', risk.ownerId, names.get(risk.ownerId ?? '') ?? ''), form: 'reference' },
    dayField('reviewOn', 'Review', risk.reviewOn),
  ];
  const { id, event } = risk;
  return {
    ...{ id, kind: 'risk', reference: null, title: event, children: [] },
    fields: fields.map((one) => ({ ...one, internal: true })),
  };
}

function targetFields({ targetLikelihood, targetImpact }: Risk): ContentField[] {
  if (targetLikelihood === null || targetImpact === null) return [];
  return [scoreField('target', 'Score it should have', { likelihood: targetLikelihood, impact: targetImpact })];
}

function scoreField(name: string, label: string, rated: { likelihood: number; impact: number }): ContentField {
  const score = riskScore(rated);
  const shown = `${score}, ${bandWords[riskBand(rated)]} (likelihood ${rated.likelihood}, impact ${rated.impact})`;
  return amountField(name, label, score, shown);
}

function dependencyNode({ id, awaited, note, state, awaitedOn }: Dependency): ContentNode {
  return {
    ...{ id, kind: 'dependency', reference: null, title: awaited, children: [] },
    fields: [
      wordField('state', 'State', state, stateWords[state]),
      dayField('awaitedOn', 'Due', awaitedOn),
      textField('note', 'Why', note),
    ],
  };
}

async function namesOf(
  tx: Parameters<ContentGatherer>[0],
  organisationId: string,
  risks: readonly Risk[],
): Promise<ReadonlyMap<string, string>> {
  const ids = risks.flatMap(({ ownerId }) => ownerId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string }[]>(
    `select id, name from person where organisation_id = $1 and id = any($2::uuid[])`,
    [organisationId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
