import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const milestonePage = () => import('./milestone-form/milestone-page').then((file) => file.MilestonePage);

const editActionPage = () => import('./action-edit/action-edit-page').then((file) => file.ActionEditPage);

const actionRoutes: Routes = [
  {
    path: ':planId/actions/:actionId',
    title: $localize`:@@plans.action:Action`,
    loadComponent: () => import('./action-page/action-page').then((file) => file.ActionPage),
  },
  {
    path: ':planId/goals/:goalId/add-action',
    title: $localize`:@@plans.action.add:Add an action`,
    canActivate: [whenAllowed('plan:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: editActionPage,
  },
  {
    path: ':planId/actions/:actionId/change',
    title: $localize`:@@plans.action.change:Change the action`,
    canActivate: [whenAllowed('plan:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: editActionPage,
  },
  {
    path: ':planId/actions/:actionId/progress',
    title: $localize`:@@plans.progress.record:Record progress`,
    canActivate: [whenAllowed('action:update-own')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./progress-form/progress-page').then((file) => file.ProgressPage),
  },
  {
    path: ':planId/actions/:actionId/decide',
    title: $localize`:@@plans.decide:Record a decision`,
    canActivate: [whenAllowed('action:update-own')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./decisions/decision-page').then((file) => file.DecisionPage),
  },
];

const milestoneRoutes: Routes = [
  {
    path: ':planId/actions/:actionId/add-milestone',
    title: $localize`:@@plans.milestone.add:Add a milestone`,
    data: { task: 'add' },
    canActivate: [whenAllowed('plan:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: milestonePage,
  },
  ...(['change', 'done', 'drop'] as const).map((task) => ({
    path: `:planId/actions/:actionId/milestones/:milestoneId/${task}`,
    title: $localize`:@@plans.milestone:Milestone`,
    data: { task },
    canActivate: [whenAllowed('action:update-own')],
    canDeactivate: [unlessUnsaved],
    loadComponent: milestonePage,
  })),
];

const targetRoutes: Routes = [
  {
    path: ':planId/goals/:goalId/add-indicator',
    title: $localize`:@@plans.target.add:Add an indicator`,
    canActivate: [whenAllowed('target:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./target-add/add-target-page').then((file) => file.AddTargetPage),
  },
  {
    path: ':planId/indicators/:targetId',
    title: $localize`:@@plans.indicator:Indicator`,
    loadComponent: () => import('./target-page/target-page').then((file) => file.TargetPage),
  },
  {
    path: ':planId/indicators/:targetId/change',
    title: $localize`:@@plans.target.change:Change the target`,
    canActivate: [whenAllowed('target:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./target-change/change-target-page').then((file) => file.ChangeTargetPage),
  },
];

/** The pages of the work in a plan: actions, milestones, progress and indicators under goals. */
export const planWorkRoutes: Routes = [
  {
    path: ':planId/table',
    title: $localize`:@@table.page.title:Table of actions`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./table/plan-table-page').then((file) => file.PlanTablePage),
  },
  ...actionRoutes,
  ...milestoneRoutes,
  ...targetRoutes,
];
