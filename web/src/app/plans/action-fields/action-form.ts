import type { Action, NewAction } from '@waymark/contract/actions';
import type { Tag } from '@waymark/contract/frameworks';
import type { Day } from '@waymark/domain/day';
import type { ActionOrigin, ActionType, Decision } from '@waymark/domain/plans/vocabulary';
import { orNull } from '../../ui/forms/rules';

export type YesNo = 'yes' | 'no';

/** An action as its form holds it, under the names of the contract. */
export interface ActionForm {
  title: string;
  description: string;
  type: ActionType | null;
  origin: ActionOrigin;
  dependsOn: string;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  partnerIds: readonly string[];
  directorate: string;
  startsOn: Day | null;
  ongoing: YesNo;
  dueOn: Day | null;
  reviewOn: Day | null;
  resources: string;
  cost: number | null;
  fundingSource: string;
  fundingSecured: YesNo | null;
  outputMeasure: string;
  outcomeMeasure: string;
  beneficiaries: string;
  groups: readonly string[];
  crossCutting: readonly string[];
  homeOffice: readonly string[];
  sanctuary: readonly string[];
  publicSummary: string;
  internalNote: string;
  decision: Decision | null;
}

export const emptyAction: ActionForm = {
  title: '',
  description: '',
  type: null,
  origin: 'own',
  dependsOn: '',
  councilLeadId: null,
  taskforceLeadId: null,
  partnerIds: [],
  directorate: '',
  startsOn: null,
  ongoing: 'no',
  dueOn: null,
  reviewOn: null,
  resources: '',
  cost: null,
  fundingSource: '',
  fundingSecured: null,
  outputMeasure: '',
  outcomeMeasure: '',
  beneficiaries: '',
  groups: [],
  crossCutting: [],
  homeOffice: [],
  sanctuary: [],
  publicSummary: '',
  internalNote: '',
  decision: null,
};

/** Texts that two people may merge by hand. */
export const actionProse: readonly (keyof ActionForm)[] = [
  'description',
  'dependsOn',
  'resources',
  'outputMeasure',
  'outcomeMeasure',
  'beneficiaries',
  'publicSummary',
  'internalNote',
];

/** The tags by the list they are offered in. A code that two sets share is offered once, in the first. */
export interface TagLists {
  groups: readonly Tag[];
  crossCutting: readonly Tag[];
  homeOffice: readonly Tag[];
  sanctuary: readonly Tag[];
}

export function tagListsOf(tags: readonly Tag[]): TagLists {
  const of = (set: string) => tags.filter((tag) => tag.set === set);
  const crossCutting = of('cross-cutting');
  const offered = new Set(crossCutting.map((tag) => tag.code));
  const rest = (set: string) => of(set).filter((tag) => !offered.has(tag.code));
  return { groups: of('group'), crossCutting, homeOffice: rest('home-office-domain'), sanctuary: rest('sanctuary') };
}

export function formOfAction(action: Action, lists: TagLists): ActionForm {
  const { id: _id, version: _version, goalId: _goalId, reference: _reference, ...rest } = action;
  const among = (list: readonly Tag[]) => list.map((tag) => tag.code).filter((code) => action.tags.includes(code));
  return {
    ...pick(rest),
    ongoing: action.ongoing ? 'yes' : 'no',
    directorate: action.directorate ?? '',
    fundingSource: action.fundingSource ?? '',
    fundingSecured: action.fundingSecured === null ? null : action.fundingSecured ? 'yes' : 'no',
    crossCutting: among(lists.crossCutting),
    homeOffice: among(lists.homeOffice),
    sanctuary: among(lists.sanctuary),
  };
}

type Same = Omit<
  ActionForm,
  'ongoing' | 'directorate' | 'fundingSource' | 'fundingSecured' | 'crossCutting' | 'homeOffice' | 'sanctuary'
>;

/** The fields that the form and the contract hold alike. */
function pick(action: Same): Same {
  const { title, description, type, origin, dependsOn, councilLeadId, taskforceLeadId, partnerIds } = action;
  const { startsOn, dueOn, reviewOn, resources, cost, outputMeasure, outcomeMeasure, beneficiaries, groups } = action;
  const { publicSummary, internalNote, decision } = action;
  return {
    ...{ title, description, type, origin, dependsOn, councilLeadId, taskforceLeadId, partnerIds },
    ...{ startsOn, dueOn, reviewOn, resources, cost, outputMeasure, outcomeMeasure, beneficiaries, groups },
    ...{ publicSummary, internalNote, decision },
  };
}

/** What is sent. An ongoing action has no due date; one that ends has no day of review. */
export function bodyOfAction(form: ActionForm): NewAction {
  const { crossCutting, homeOffice, sanctuary, ...rest } = form;
  const ongoing = form.ongoing === 'yes';
  return {
    ...rest,
    partnerIds: [...form.partnerIds],
    groups: [...form.groups],
    tags: [...crossCutting, ...homeOffice, ...sanctuary],
    ongoing,
    dueOn: ongoing ? null : form.dueOn,
    reviewOn: ongoing ? form.reviewOn : null,
    directorate: orNull(form.directorate),
    fundingSource: orNull(form.fundingSource),
    fundingSecured: form.fundingSecured === null ? null : form.fundingSecured === 'yes',
  };
}
