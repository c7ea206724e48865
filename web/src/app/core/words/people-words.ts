import type { Role } from '@waymark/domain/access';
import type { Sector, TaskforceGap, TaskforceRole } from '@waymark/domain/taskforces/taskforce';

export const roleWords: Readonly<Record<Role, string>> = {
  viewer: $localize`:@@words.role.viewer:Viewer`,
  contributor: $localize`:@@words.role.contributor:Contributor`,
  'taskforce-member': $localize`:@@words.role.taskforce-member:Taskforce member`,
  planner: $localize`:@@words.role.planner:Planner`,
  manager: $localize`:@@words.role.manager:Manager`,
  approver: $localize`:@@words.role.approver:Approver`,
  administrator: $localize`:@@words.role.administrator:Administrator`,
  adviser: $localize`:@@words.role.adviser:Adviser`,
  analyst: $localize`:@@words.role.analyst:Analyst`,
  steward: $localize`:@@words.role.steward:Steward of the library`,
};

/** What each role does, in one line. */
export const roleExplanations: Readonly<Record<Role, string>> = {
  viewer: $localize`:@@words.role-explanation.viewer:Reads plans and figures`,
  contributor: $localize`:@@words.role-explanation.contributor:Updates the actions they own`,
  'taskforce-member': $localize`:@@words.role-explanation.taskforce-member:Reads drafts, comments, accepts or declines actions and updates their own`,
  planner: $localize`:@@words.role-explanation.planner:Drafts plans and submits them`,
  manager: $localize`:@@words.role-explanation.manager:Updates progress, records figures and publishes`,
  approver: $localize`:@@words.role-explanation.approver:Approves plans or returns them`,
  administrator: $localize`:@@words.role-explanation.administrator:Looks after people and settings`,
  adviser: $localize`:@@words.role-explanation.adviser:Comes by invitation: reads plans and comments on them, and can change nothing else`,
  analyst: $localize`:@@words.role-explanation.analyst:Compares members and records figures`,
  steward: $localize`:@@words.role-explanation.steward:Keeps the definitions and figures of the national library`,
};

export const sectorWords: Readonly<Record<Sector, string>> = {
  council: $localize`:@@words.sector.council:Council`,
  business: $localize`:@@words.sector.business:Business`,
  voluntary: $localize`:@@words.sector.voluntary:Voluntary and community`,
  faith: $localize`:@@words.sector.faith:Faith`,
  education: $localize`:@@words.sector.education:Education`,
  health: $localize`:@@words.sector.health:Health`,
  housing: $localize`:@@words.sector.housing:Housing`,
  police: $localize`:@@words.sector.police:Police`,
  'lived-experience': $localize`:@@words.sector.lived-experience:Lived experience`,
  other: $localize`:@@words.sector.other:Other`,
};

export const taskforceRoleWords: Readonly<Record<TaskforceRole, string>> = {
  chair: $localize`:@@words.taskforce-role.chair:Chair`,
  'vice-chair': $localize`:@@words.taskforce-role.vice-chair:Vice-chair`,
  member: $localize`:@@words.taskforce-role.member:Member`,
  adviser: $localize`:@@words.taskforce-role.adviser:Adviser`,
  observer: $localize`:@@words.taskforce-role.observer:Observer`,
};

/** What a taskforce lacks. */
export const taskforceGapWords: Readonly<Record<TaskforceGap, string>> = {
  business: $localize`:@@words.taskforce-gap.business:Nobody from business`,
  voluntary: $localize`:@@words.taskforce-gap.voluntary:Nobody from a voluntary organisation`,
  faith: $localize`:@@words.taskforce-gap.faith:Nobody from a faith group`,
  education: $localize`:@@words.taskforce-gap.education:Nobody from education`,
  health: $localize`:@@words.taskforce-gap.health:Nobody from health`,
  housing: $localize`:@@words.taskforce-gap.housing:Nobody from housing`,
  'lived-experience': $localize`:@@words.taskforce-gap.lived-experience:Nobody with lived experience`,
  'no-chair': $localize`:@@words.taskforce-gap.no-chair:No chair`,
  'no-unusual-body': $localize`:@@words.taskforce-gap.no-unusual-body:No body that is not usually involved`,
};
