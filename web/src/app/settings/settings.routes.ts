import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';
import { Session } from '../core/session';

/** Lets who operates the site pass. */
const whenOperator: CanActivateFn = () =>
  inject(Session).current()?.operator === true ? true : inject(Router).createUrlTree(['/not-found']);

export const settingsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@settings.title:Settings`,
    canActivate: [whenAllowed('organisation:read')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./settings-page/settings-page').then((file) => file.SettingsPage),
  },
  {
    path: 'judging',
    title: $localize`:@@settings.judging.title:How indicators are judged`,
    canActivate: [whenAllowed('organisation:read')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./judging-page/judging-page').then((file) => file.JudgingPage),
  },
  {
    path: 'hidden-counts',
    title: $localize`:@@settings.hidden.title:Who looked at hidden counts`,
    canActivate: [whenAllowed('audit:read')],
    loadComponent: () => import('./hidden-counts-page/hidden-counts-page').then((file) => file.HiddenCountsPage),
  },
  {
    path: 'share',
    title: $localize`:@@settings.share.title:Share with an office above`,
    canActivate: [whenAllowed('share:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./share-page/share-page').then((file) => file.SharePage),
  },
  {
    path: 'account',
    title: $localize`:@@settings.account.title:Your account`,
    loadComponent: () => import('./account-page/account-page').then((file) => file.AccountPage),
  },
  {
    path: 'organisations/new',
    title: $localize`:@@settings.organisation.title:Add an organisation`,
    canActivate: [whenOperator],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./new-organisation/new-organisation-page').then((file) => file.NewOrganisationPage),
  },
];
