import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const editing = { canActivate: [whenAllowed('taskforce:edit')], canDeactivate: [unlessUnsaved] };
const aboutPage = () => import('./about-page/about-page').then((file) => file.AboutPage);
const meetingFormPage = () => import('./meeting-form/meeting-form-page').then((file) => file.MeetingFormPage);
const memberPage = () => import('./member-page/member-page').then((file) => file.MemberPage);

export const taskforceRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@taskforce.title:Taskforce`,
    loadComponent: () => import('./taskforce-page/taskforce-page').then((file) => file.TaskforcePage),
  },
  { path: 'new', title: $localize`:@@taskforce.new:Set up the taskforce`, ...editing, loadComponent: aboutPage },
  {
    path: 'meetings/:meetingId',
    title: $localize`:@@taskforce.meeting:Meeting of the taskforce`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./meeting-page/meeting-page').then((file) => file.MeetingPage),
  },
  {
    path: 'meetings/:meetingId/change',
    title: $localize`:@@taskforce.meeting.change:Change the meeting`,
    ...editing,
    loadComponent: meetingFormPage,
  },
  {
    path: ':taskforceId/add-meeting',
    title: $localize`:@@taskforce.meeting.add:Add a meeting`,
    ...editing,
    loadComponent: meetingFormPage,
  },
  {
    path: ':taskforceId/about',
    title: $localize`:@@taskforce.about:Name and purpose`,
    ...editing,
    loadComponent: aboutPage,
  },
  {
    path: ':taskforceId/add-member',
    title: $localize`:@@taskforce.member.add:Add a member`,
    ...editing,
    loadComponent: memberPage,
  },
  {
    path: ':taskforceId/members/:memberId',
    title: $localize`:@@taskforce.member.change:Change the member`,
    ...editing,
    loadComponent: memberPage,
  },
];
