import type {
  PublishedAction,
  PublishedContent,
  PublishedGoal,
  PublishedIndicator,
  PublishedLead,
} from '@waymark/contract/published-plan';
import { type Cell, csvOf } from '../platform/csv';

/** One table of everything countable: goals, actions, milestones, indicators and figures, told apart by the first column. */
const columns = [
  'kind',
  'theme',
  'goal',
  'reference',
  'title',
  'text',
  'status',
  'council_lead',
  'partner_lead',
  'starts_on',
  'ends_on',
  'done_on',
  'unit',
  'value',
  'lower',
  'upper',
  'source',
] as const;
type Row = Partial<Record<(typeof columns)[number], Cell>>;

export function planCsv(content: PublishedContent): string {
  const plan: Row = {
    kind: 'plan',
    title: content.title,
    text: content.summary,
    starts_on: content.startsOn,
    ends_on: content.endsOn,
    source: content.council.name,
  };
  const rows = [plan, ...content.goals.flatMap(goalRows)];
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

function goalRows(goal: PublishedGoal): Row[] {
  const place: Row = { theme: goal.theme, goal: goal.number };
  const own: Row = {
    kind: 'goal',
    title: goal.title,
    text: goal.need,
    partner_lead: leadOf(goal.leads, 'partner-lead'),
  };
  return [
    { ...place, ...own },
    ...goal.indicators.flatMap((indicator) => indicatorRows(indicator).map((row) => ({ ...place, ...row }))),
    ...goal.actions.flatMap((action) => actionRows(action).map((row) => ({ ...place, ...row }))),
  ];
}

function indicatorRows(indicator: PublishedIndicator): Row[] {
  const { code: reference, name: title, unit, status } = indicator;
  const [source] = indicator.sources.slice(-1);
  return [
    { kind: 'indicator', reference, title, text: indicator.explanation, status, unit, source: source?.source },
    { kind: 'baseline', reference, title, unit, ends_on: indicator.baselineOn, value: indicator.baselineValue },
    { kind: 'target', reference, title, unit, ends_on: indicator.targetOn, value: indicator.targetValue },
    ...indicator.series.map((figure): Row => {
      const { periodStart: starts_on, periodEnd: ends_on, value, lower, upper } = figure;
      return { kind: 'figure', reference, title, status: figure.status, unit, starts_on, ends_on, value, lower, upper };
    }),
  ];
}

function actionRows(action: PublishedAction): Row[] {
  const { reference, title, summary: text, status } = action;
  return [
    {
      ...{ kind: 'action', reference, title, text, status },
      council_lead: leadOf(action.leads, 'council-lead'),
      partner_lead: leadOf(action.leads, 'partner-lead'),
      starts_on: action.startsOn,
      ends_on: action.dueOn,
      done_on: action.completedOn,
    },
    ...action.milestones.map((milestone): Row => ({
      ...{ kind: 'milestone', reference, title: milestone.title, status: milestone.status },
      ends_on: milestone.dueOn,
      done_on: milestone.doneOn,
    })),
  ];
}

function leadOf(leads: readonly PublishedLead[], capacity: PublishedLead['capacity']): string | null {
  const lead = leads.find((one) => one.capacity === capacity);
  return lead ? (lead.post ?? lead.name) : null;
}
