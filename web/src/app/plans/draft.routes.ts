import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const goalPage = () => import('./goal-form/goal-page').then((file) => file.GoalPage);
const actionPage = () => import('./action-edit/action-edit-page').then((file) => file.ActionEditPage);

const guided = { canActivate: [whenAllowed('plan:edit')], canDeactivate: [unlessUnsaved] };

/** The pages of a guided first draft. */
export const draftRoutes: Routes = [
  {
    path: ':planId/draft',
    title: $localize`:@@plan-areas.draft:First draft`,
    loadComponent: () => import('./draft/draft-page').then((file) => file.DraftPage),
  },
  {
    path: ':planId/draft/add-goal',
    title: $localize`:@@plans.goal.add:Add a goal`,
    data: { part: 'goal' },
    ...guided,
    loadComponent: goalPage,
  },
  {
    path: ':planId/draft/goals/:goalId/add-action',
    title: $localize`:@@plans.action.add:Add an action`,
    data: { part: 'what' },
    ...guided,
    loadComponent: actionPage,
  },
  {
    path: ':planId/draft/goals/:goalId/:part',
    title: $localize`:@@plans.goal.edit:Edit the goal`,
    ...guided,
    loadComponent: goalPage,
  },
  {
    path: ':planId/draft/actions/:actionId/:part',
    title: $localize`:@@plans.action.change:Change the action`,
    ...guided,
    loadComponent: actionPage,
  },
  {
    path: ':planId/draft/indicators/:targetId',
    title: $localize`:@@plans.target.change:Change the target`,
    data: { guided: true },
    ...guided,
    loadComponent: () => import('./target-change/change-target-page').then((file) => file.ChangeTargetPage),
  },
  {
    path: ':planId/draft/:task',
    title: $localize`:@@plan-areas.draft:First draft`,
    ...guided,
    loadComponent: () => import('./draft/task-page').then((file) => file.TaskPage),
  },
];
