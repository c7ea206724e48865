import type { Routes } from '@angular/router';
import { whenAllowed } from '../core/guards';

/** The pages of what people say, agree and accept about a plan, and of actions in several plans. */
export const planTogetherRoutes: Routes = [
  {
    path: ':planId/comments',
    title: $localize`:@@comments.title:Comments`,
    loadComponent: () => import('./comments/comments-page').then((file) => file.CommentsPage),
  },
  {
    path: ':planId/commitments',
    title: $localize`:@@commitments.title.page:Partner commitments`,
    loadComponent: () => import('./commitments/commitments-page').then((file) => file.CommitmentsPage),
  },
  {
    path: ':planId/reported',
    title: $localize`:@@tagged.title:Reported to other strategies`,
    loadComponent: () => import('./action-links/tagged-page').then((file) => file.TaggedPage),
  },
  {
    path: ':planId/goals/:goalId/link-action',
    title: $localize`:@@links.title:Show an action of another plan`,
    canActivate: [whenAllowed('plan:edit')],
    loadComponent: () => import('./action-links/link-action-page').then((file) => file.LinkActionPage),
  },
];
