import { plainText, type ImportField } from './import-field';
import { planSheet } from './plan-sheet';

/** How plans of councils name their columns. The first that fits holds, so the narrow ones stand before the wide ones. */
const synonyms: readonly (readonly [RegExp, ImportField])[] = [
  [
    /^(taskforce|task force|partner(ship)?|external|community|sponsor)( organisation)? (lead|owner)( organisation| name)?$/,
    'action.taskforceLeadId',
  ],
  [/^lead (partner|organisation|agency|taskforce member)$/, 'action.taskforceLeadId'],
  [
    /^(local authority|council|la|city council|borough|county) (lead|officer|owner)( officer)?$/,
    'action.councilLeadId',
  ],
  [
    /^((lead|responsible|accountable) (officer|person|council officer)|officer lead|lead|leads|owner|action owner|responsible|responsibility|who|by whom|who is responsible)$/,
    'action.councilLeadId',
  ],
  [
    /^(supporting |delivery |key |other )?partners?( organisations| involved)?$|^working with$|^supported by$/,
    'action.partnerIds',
  ],
  [
    /^(team|teams|service|services|department|directorate)( (to deliver|responsible|leading|area|lead))?$|^delivery team$|^(lead|responsible) (team|service|department|directorate)$/,
    'action.team',
  ],
  [
    /^(actions?|activit(y|ies)|tasks?|key actions?|what (we will|will we) do|we will|action required|commitments?|steps?)$/,
    'action.title',
  ],
  [/^(action )?(description|details?|notes on action|how|how we will do it)$/, 'action.description'],
  [
    /^(timescales?|time ?frames?|time ?lines?|by when|when|target date|deadline|due( date| by)?|completion date|end date|timing|date|delivery date|milestone date)$/,
    'action.timescale',
  ],
  [/^(start|start date|starts|from|begins?)$/, 'action.startsOn'],
  [
    /^(success criteria|success measures?|measures? of success|how will we know|how we will know.*|outputs?|output measures?|measures?|kpis?|performance measures?|evidence of success)$/,
    'action.outputMeasure',
  ],
  [
    /^(outcomes?|outcome measures?|impact|intended outcomes?|difference made|expected outcomes?|what difference.*)$/,
    'action.outcomeMeasure',
  ],
  [/^(resources?( needed| required)?|resourcing|funding and resources|resource implications?)$/, 'action.resources'],
  [/^(costs?|budget|cost estimate|estimated costs?|amount)$/, 'action.cost'],
  [/^(funding|funding source|source of funding|funded by)$/, 'action.fundingSource'],
  [/^(status|rag|rag status|progress status|delivery status)$/, 'action.deliveryStatus'],
  [/^(progress|comments?|update|latest update|notes?|commentary)$/, 'action.internalNote'],
  [/^(who benefits|beneficiar(y|ies)|target groups?|audience|for whom)$/, 'action.beneficiaries'],
  [/^(dependenc(y|ies)|depends on)$/, 'action.dependsOn'],
  [/^(ref|refs|reference|no|number|id|action (no|number|ref))$/, 'action.reference'],
  [/^(themes?|thematic area|inclusive cities theme|framework theme|strand|pillar)$/, 'goal.theme'],
  [
    /^(objectives?|goals?|priority|priority areas?|aims?|strategic (objective|priority|aim)|outcome area)$/,
    'goal.title',
  ],
  [
    /^(how this supports.*|supports which priorit.*|strategic fit|link to (corporate|strategic) priorities)$/,
    'goal.prioritySupport',
  ],
  [/^(need|evidence|need and evidence|why|rationale)$/, 'goal.need'],
];

const exact = new Map(planSheet.map(({ heading, of, field }) => [plainText(heading), `${of}.${field}`]));
const own = new Map(planSheet.map(({ heading, of, field }) => [heading, `${of}.${field}`]));

/** How a column was recognised. `remembered` and `chosen` are said by those who keep a mapping. */
export const certainties = ['exact', 'name', 'content', 'none', 'remembered', 'chosen'] as const;
export type Certainty = (typeof certainties)[number];

/** What a column is by the name it bears: the heading of the product's own file, or how councils commonly say it. */
export function readHeading(text: string): { field: ImportField | null; certainty: Certainty } {
  const written = own.get(text.trim());
  if (written) return { field: written, certainty: 'exact' };
  const name = plainText(text.replace(/\([^)]*\)/g, ' '));
  if (name === '') return { field: null, certainty: 'none' };
  const common = synonyms.find(([form]) => form.test(name))?.[1] ?? exact.get(name) ?? null;
  return { field: common, certainty: common === null ? 'none' : 'name' };
}

/** Whether a row is the first row of the product's own file, which is then read to the letter. */
export function isOwnHeading(cells: readonly string[]): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return written.length === planSheet.length && planSheet.every(({ heading }, place) => written[place] === heading);
}
