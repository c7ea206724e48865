import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';
import { draftRoutes } from './draft.routes';
import { planTogetherRoutes } from './plan-together.routes';
import { planWorkRoutes } from './plan-work.routes';

export const plansRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@plans.title:Plans`,
    loadComponent: () => import('./plan-list/plan-list-page').then((file) => file.PlanListPage),
  },
  {
    path: 'new',
    title: $localize`:@@plans.new.title:New plan`,
    canActivate: [whenAllowed('plan:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./new-plan/new-plan-page').then((file) => file.NewPlanPage),
  },
  {
    path: ':planId',
    title: $localize`:@@plans.plan.title:Plan`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./plan-page/plan-page').then((file) => file.PlanPage),
  },
  {
    path: ':planId/next',
    title: $localize`:@@plans.carry.title:Open the next plan`,
    canActivate: [whenAllowed('plan:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./next-plan/next-plan-page').then((file) => file.NextPlanPage),
  },
  {
    path: ':planId/about',
    title: $localize`:@@plans.about.title:About the plan`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./about-form/about-page').then((file) => file.AboutPage),
  },
  {
    path: ':planId/add-goal',
    title: $localize`:@@plans.goal.add:Add a goal`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./goal-form/goal-page').then((file) => file.GoalPage),
  },
  {
    path: ':planId/goals/:goalId',
    title: $localize`:@@plans.goal.edit:Edit the goal`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./goal-form/goal-page').then((file) => file.GoalPage),
  },
  ...draftRoutes,
  ...planTogetherRoutes,
  ...planWorkRoutes,
];
