import {
  publishedSchema,
  type PublishedAction,
  type PublishedContent,
  type PublishedGoal,
  type PublishedMilestone,
} from '@waymark/contract/published-plan';
import type { NewPublication } from '@waymark/contract/publications';
import type { Day } from '@waymark/domain/day';
import { milestoneStatus } from '@waymark/domain/plans/milestone-status';
import { planTexts, type PlanText } from '@waymark/domain/plans/plan-texts';
import { actionReference } from '@waymark/domain/plans/reference';
import { publishedIndicator } from './published-indicators';
import { leadsById, type Leads, publishedLeads } from './published-leads';
import type { ActionRow, GoalRow, MilestoneRow, SnapshotRows } from './snapshot-rows';

interface Context {
  rows: SnapshotRows;
  leads: Leads;
  today: Day;
}

/** What becomes public of a plan, as it stands on a day. What is not named here stays inside. */
export function planSnapshot(rows: SnapshotRows, words: NewPublication, today: Day): PublishedContent {
  const { plan } = rows;
  const context = { rows, leads: leadsById(rows.leads), today };
  const { title, titleWelsh, edition, startsOn, endsOn, reviewOn, feedback } = plan;
  const { adoptedBy, adoptedOn, summary } = words;
  const texts = Object.fromEntries(planTexts.map((text) => [text, plan[text]])) as Pick<PublishedContent, PlanText>;
  return {
    schema: publishedSchema,
    council: {
      name: plan.councilName,
      shortName: plan.councilShortName,
      slug: plan.councilSlug,
      areaCode: plan.areaCode,
    },
    ...{ title, titleWelsh, edition, themes: rows.themes, startsOn, endsOn, reviewOn },
    ...{ adoptedBy, adoptedOn, asOf: today, summary },
    ...texts,
    leads: publishedLeads(context.leads, [
      ['member-lead', plan.memberLeadId],
      ['officer-lead', plan.officerLeadId],
      ['plan-manager', plan.managerId],
    ]),
    goals: rows.goals.map((goal, place) => publishedGoal(goal, place + 1, context)),
    feedback,
  };
}

function publishedGoal(goal: GoalRow, number: number, context: Context): PublishedGoal {
  const { rows, leads } = context;
  const { title, theme, secondaryTheme, need, beneficiaries, prioritySupport } = goal;
  const { changeShort, changeMedium, changeLong } = goal;
  const actions = rows.actions.filter((action) => action.goalId === goal.id);
  const targets = rows.targets.filter((target) => target.goalId === goal.id);
  return {
    ...{ number, title, theme, secondaryTheme, need, beneficiaries, prioritySupport },
    ...{ changeShort, changeMedium, changeLong },
    leads: publishedLeads(leads, [
      ['accountable-member', goal.accountableMemberId],
      ['accountable-officer', goal.accountableOfficerId],
      ['partner-lead', goal.taskforceLeadId],
    ]),
    actions: actions.map((action, place) => publishedAction(action, actionReference(number, place + 1), context)),
    indicators: targets.map((target) =>
      publishedIndicator(target, {
        explanation: rows.explanations.find((one) => one.targetId === target.id)?.explanation ?? '',
        figures: rows.figures.filter((figure) => figure.targetId === target.id),
        threshold: rows.plan.threshold,
      }),
    ),
  };
}

function publishedAction(action: ActionRow, reference: string, { rows, leads, today }: Context): PublishedAction {
  const { title, publicSummary: summary, type, deliveryStatus: status } = action;
  const { startsOn, dueOn, ongoing, completedOn, beneficiaries, outputMeasure, outcomeMeasure } = action;
  return {
    ...{ reference, title, summary, type, status, startsOn, dueOn, ongoing, completedOn },
    ...{ beneficiaries, outputMeasure, outcomeMeasure },
    leads: publishedLeads(leads, [
      ['council-lead', action.councilLeadId],
      ['partner-lead', action.taskforceLeadId],
    ]),
    milestones: rows.milestones
      .filter((milestone) => milestone.actionId === action.id)
      .map((milestone) => publishedMilestone(milestone, today)),
  };
}

function publishedMilestone(milestone: MilestoneRow, today: Day): PublishedMilestone {
  const { title, dueOn, doneOn } = milestone;
  return { title, dueOn, doneOn, status: milestoneStatus(milestone, today) };
}
