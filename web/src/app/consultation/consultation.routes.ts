import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const editing = { canActivate: [whenAllowed('consultation:edit')], canDeactivate: [unlessUnsaved] };
const aboutPage = () => import('./about-page/about-page').then((file) => file.AboutPage);
const groupPage = () => import('./group-page/group-page').then((file) => file.GroupPage);
const themePage = () => import('./theme-page/theme-page').then((file) => file.ThemePage);

export const consultationRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@consultation.title:Consultation`,
    loadComponent: () => import('./consultation-page/consultation-page').then((file) => file.ConsultationPage),
  },
  { path: 'add', title: $localize`:@@consultation.add:Add a consultation`, ...editing, loadComponent: aboutPage },
  {
    path: ':consultationId/about',
    title: $localize`:@@consultation.change:Change the consultation`,
    ...editing,
    loadComponent: aboutPage,
  },
  {
    path: ':consultationId/groups/add',
    title: $localize`:@@consultation.group.add:Add a group`,
    ...editing,
    loadComponent: groupPage,
  },
  {
    path: ':consultationId/groups/:groupId',
    title: $localize`:@@consultation.group.change:Change the group`,
    ...editing,
    loadComponent: groupPage,
  },
  {
    path: ':consultationId/themes/add',
    title: $localize`:@@consultation.theme.add:Add a theme`,
    ...editing,
    loadComponent: themePage,
  },
  {
    path: ':consultationId/themes/:themeId',
    title: $localize`:@@consultation.theme.change:Change the theme`,
    ...editing,
    loadComponent: themePage,
  },
  {
    path: ':consultationId/feedback',
    title: $localize`:@@consultation.feedback.title:What people sent`,
    canActivate: [whenAllowed('feedback:moderate')],
    loadComponent: () => import('./feedback-page/feedback-page').then((file) => file.FeedbackPage),
  },
];
