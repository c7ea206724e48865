import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const personPage = () => import('./person-page/person-page').then((file) => file.PersonPage);

export const peopleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@people.title:People`,
    loadComponent: () => import('./people-page/people-page').then((file) => file.PeoplePage),
  },
  {
    path: 'invite',
    title: $localize`:@@people.invite.title:Invite someone`,
    canActivate: [whenAllowed('people:manage')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./invite-page/invite-page').then((file) => file.InvitePage),
  },
  {
    path: 'members/:memberId',
    title: $localize`:@@people.member.title:Change roles`,
    canActivate: [whenAllowed('people:manage')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./member-page/member-page').then((file) => file.MemberPage),
  },
  {
    path: ':personId/handover',
    title: $localize`:@@people.hand-over:Hand over the work`,
    canActivate: [whenAllowed('work:hand-over')],
    loadComponent: () => import('./handover-page/handover-page').then((file) => file.HandoverPage),
  },
  {
    path: ':personId/links',
    title: $localize`:@@people.links:Update links`,
    canActivate: [whenAllowed('person:edit')],
    loadComponent: () => import('./links-page/links-page').then((file) => file.LinksPage),
  },
  {
    path: 'add',
    title: $localize`:@@people.person.add:Add a person`,
    canActivate: [whenAllowed('person:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: personPage,
  },
  {
    path: 'directory/:personId',
    title: $localize`:@@people.person.change:Change the person`,
    canActivate: [whenAllowed('person:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: personPage,
  },
];
