import {
  countsOf,
  decisionsOn,
  isGoodAction,
  isGoodTarget,
  isRedAction,
  isRedTarget,
} from '@waymark/domain/board-packs/pack-lines';
import { type DecisionReason, packSections, type PackSectionCode } from '@waymark/domain/board-packs/vocabulary';
import { indicatorStatuses } from '@waymark/domain/indicators/vocabulary';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { bandWords } from '../delivery/delivery-english';
import { dayWords, figureWords } from '../platform/english';
import { deliveryMarks, indicatorMarks } from '../publication/public-words';
import type { PackContent, StoredLine } from './pack-content';
import type { FactAction, FactTarget, PackFacts } from './pack-facts';
import { shortened } from './shortened';
import {
  askWords,
  beforeWords,
  counted,
  decisionWords,
  factLabels,
  noFigure,
  noFormer,
  noOwner,
  notSaid,
  periodWords,
  sectionHeads,
  trendOf,
} from './pack-words';

/** What the records say, arranged for a board: every line from a rule, none from a choice made here. */
export function makePackContent(facts: PackFacts): PackContent {
  const { council, plan, period, preparedOn } = facts;
  return {
    ...{ council, planTitle: plan.title, planSlug: plan.slug },
    facts: [
      { label: factLabels.plan, value: plan.title },
      { label: factLabels.period, value: periodWords(period.startsOn, period.endsOn) },
      { label: factLabels.prepared, value: dayWords(preparedOn) },
    ],
    sections: packSections.map((code) => ({
      code,
      text: code === 'summary' ? summaryText(facts) : '',
      head: sectionHeads[code],
      lines: linesOf[code](facts),
    })),
  };
}

const linesOf: Readonly<Record<PackSectionCode, (facts: PackFacts) => StoredLine[]>> = {
  summary: () => [],
  good: ({ actions, targets, period }) => [
    ...actions.filter((one) => isGoodAction(one, period)).map(goodAction),
    ...targets.filter(isGoodTarget).map(goodTarget),
  ],
  red: ({ actions, targets }) => [
    ...actions.filter(isRedAction).map(redAction),
    ...targets.filter(isRedTarget).map(redTarget),
  ],
  decisions: (facts) => [...planDecisions(facts), ...facts.actions.flatMap((action) => actionDecision(action, facts))],
  indicators: ({ targets }) => targets.map(indicatorLine),
  asks: ({ asks }) =>
    asks.map(({ id, wording, askedOf, status, madeOn, answer }) => {
      const since = status === 'made' && madeOn !== null ? ` since ${dayWords(madeOn)}` : '';
      const state = `${askWords[status]}${since}${answer === '' ? '' : `: ${answer}`}`;
      return line(`ask:${id}`, [wording, askedOf, state], `${wording} (${askedOf})`);
    }),
  risks: ({ risks }) =>
    risks.map(({ id, event, score, band, responseText }) =>
      line(`risk:${id}`, [event, `${score} of 25, ${bandWords[band]}`, responseText || notSaid], event),
    ),
};

const line = (key: string, cells: string[], short: string): StoredLine => ({ key, cells, short });
/** What is to be said of it follows on the same line. */
const shortTitle = 40;
const named = ({ reference, title }: FactAction): string => `${reference} ${title}`;

function goodAction(action: FactAction): StoredLine {
  const word = deliveryMarks[action.status].word;
  const day = action.status === 'completed' && action.completedOn ? `, ${dayWords(action.completedOn)}` : '';
  const state = action.status === 'completed' ? `${word}${day}` : `${word} again`;
  return line(`action:${action.id}`, [named(action), state, action.said], `${named(action)}: ${lower(state)}`);
}

function goodTarget(target: FactTarget): StoredLine {
  const state = indicatorMarks[target.status].word;
  return line(`target:${target.id}`, [target.name, state, workingWords(target)], `${target.name}: ${lower(state)}`);
}

function redAction(action: FactAction): StoredLine {
  const { id, owner, reason, said, correctiveAction } = action;
  const why = reason || said || notSaid;
  return line(`action:${id}`, [named(action), owner || noOwner, why, correctiveAction || notSaid], named(action));
}

/** An indicator has no corrective action of its own: whoever prepares the pack says it in the comment. */
function redTarget(target: FactTarget): StoredLine {
  return line(
    `behind:${target.id}`,
    [target.name, target.owner || noOwner, workingWords(target), notSaid],
    `${target.name} (behind)`,
  );
}

function planDecisions({ plan, period }: PackFacts): StoredLine[] {
  if (plan.reviewOn === null || plan.reviewOn > period.endsOn) return [];
  const words = decisionWords['plan-review-due'];
  return [line(`plan:${plan.id}`, [plan.title, '', `${words} It was set for ${dayWords(plan.reviewOn)}.`], words)];
}

function actionDecision(action: FactAction, { period }: PackFacts): StoredLine[] {
  const reasons: DecisionReason[] = decisionsOn(action, period);
  const [leading] = reasons;
  if (!leading) return [];
  const words = reasons.map((reason) => decisionWords[reason]).join(' ');
  const first = lower(decisionWords[leading]);
  return [
    line(
      `action:${action.id}`,
      [named(action), action.owner || noOwner, words],
      `${shortened(named(action), shortTitle)}: ${first}`,
    ),
  ];
}

function indicatorLine(target: FactTarget): StoredLine {
  const { id, name, latest, working, status } = target;
  const shown = latest ? `${figureWords(latest.value, target)} (${dayWords(latest.periodEnd)})` : noFigure;
  const expected = working ? figureWords(working.expected, target) : '';
  const cells = [name, shown, expected, indicatorMarks[status].word, trendWords(target)];
  return line(`target:${id}`, cells, `${shortened(name, shortTitle)}: ${shown}, ${lower(indicatorMarks[status].word)}`);
}

/** The trend where it can be told, else the figure before. */
function trendWords(target: FactTarget): string {
  const { trend, former } = target;
  if (trend.word !== 'cannot-be-calculated') return trendOf(trend);
  return former ? beforeWords(figureWords(former.value, target), dayWords(former.periodEnd)) : noFormer;
}

/** Expected 49.99 on 1 April 2027, observed 48.0, tolerance 2.0. */
function workingWords(target: FactTarget): string {
  const { working, decimals } = target;
  if (working === null) return '';
  const { expected, observed, tolerance, on } = working;
  const fine = { unit: target.unit, decimals: decimals + 1 };
  return (
    `Expected ${figureWords(expected, fine)} on ${dayWords(on)}, observed ${figureWords(observed, target)}, ` +
    `tolerance ${figureWords(tolerance, fine)}.`
  );
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The first words of the pack, as the counts tell them. */
function summaryText({ actions, targets, period }: PackFacts): string {
  const ofActions = countsOf(actions, deliveryStatuses).map(
    ({ status, count }) => `${count} ${lower(deliveryMarks[status].word)}`,
  );
  const ofTargets = countsOf(targets, indicatorStatuses).map(
    ({ status, count }) => `${count} ${lower(indicatorMarks[status].word)}`,
  );
  const end = dayWords(period.endsOn);
  return [
    actions.length === 0
      ? 'The plan has no actions.'
      : `Of ${counted(actions.length, 'action', 'actions')} on ${end}: ${ofActions.join(', ')}.`,
    targets.length === 0
      ? ''
      : `Of ${counted(targets.length, 'indicator', 'indicators')} with figures up to ${end}: ${ofTargets.join(', ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join('\n\n');
}
