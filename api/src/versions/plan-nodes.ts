import type { Target } from '@waymark/contract/targets';
import { actionReference } from '@waymark/domain/plans/reference';
import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import type { ActionRow, MilestoneRow } from '../plans/action-answer';
import type { PlanParts } from '../plans/plan-rows';
import { dayWords, figureWords } from '../platform/english';
import { contentField, contentFields, type Names } from './content-field';
import { actionFields, type FieldSetting, goalFields, milestoneFields, targetFields } from './content-fields';

/** The goals in the order of the plan, each with its indicators, then its actions. */
export function goalNodes(rows: PlanParts, names: Names): ContentNode[] {
  const actions = grouped(rows.actions, ({ goalId }) => goalId);
  const targets = grouped(rows.targets, ({ goalId }) => goalId);
  const nodeOf = actionNodes(rows, names);
  return rows.goals.map((goal, place) => ({
    id: goal.id,
    kind: 'goal',
    reference: String(place + 1),
    title: goal.title,
    fields: contentFields(goalFields, goal, names),
    children: [
      ...(targets.get(goal.id) ?? []).map((target) => targetNode(target, names)),
      ...(actions.get(goal.id) ?? []).map((action, index) => nodeOf(action, actionReference(place + 1, index + 1))),
    ],
  }));
}

function actionNodes(rows: PlanParts, names: Names): (action: ActionRow, reference: string) => ContentNode {
  const milestones = grouped(rows.milestones, ({ actionId }) => actionId);
  const partners = grouped(rows.partners, ({ actionId }) => actionId);
  return (action, reference) => {
    const partnerIds = (partners.get(action.id) ?? []).map(({ memberId }) => memberId);
    return {
      id: action.id,
      kind: 'action',
      reference,
      title: action.title,
      fields: contentFields(actionFields, { ...action, partnerIds }, names),
      children: (milestones.get(action.id) ?? []).map((milestone) => milestoneNode(milestone, names)),
    };
  };
}

const milestoneNode = (milestone: MilestoneRow, names: Names): ContentNode => ({
  id: milestone.id,
  kind: 'milestone',
  reference: null,
  title: milestone.title,
  fields: contentFields(milestoneFields, milestone, names),
  children: [],
});

function targetNode(target: Target, names: Names): ContentNode {
  return {
    id: target.id,
    kind: 'target',
    reference: null,
    title: target.name,
    fields: targetFields.map((setting) => targetField(setting, target, names)),
    children: [],
  };
}

/** Values stand in the unit of the indicator. */
function targetField(setting: FieldSetting, target: Target, names: Names): ContentField {
  if (setting.name === 'points') {
    const { points } = target;
    const shown = points.map(({ on, value }) => `${figureWords(value, target)} on ${dayWords(on)}`).join('; ');
    return contentField(
      setting,
      points.map(({ on, value }) => `${on} ${value}`),
      names,
      shown,
    );
  }
  const value = target[setting.name as 'code' | 'baselineValue' | 'targetValue' | 'toleranceAbsolute' | 'ownerId'];
  const inUnit = ['baselineValue', 'targetValue', 'toleranceAbsolute'].includes(setting.name);
  const shown = inUnit && typeof value === 'number' ? figureWords(value, target) : undefined;
  return contentField(setting, value, names, shown);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
