import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

export const indicatorsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@indicators.title:Indicators`,
    loadComponent: () => import('./library-page/library-page').then((file) => file.LibraryPage),
  },
  {
    // Two steps, so that it can never be the code of an indicator.
    path: 'own/new',
    title: $localize`:@@indicators.own.add:Add an indicator of our own`,
    canActivate: [whenAllowed('indicator:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./own-indicator/own-indicator-page').then((file) => file.OwnIndicatorPage),
  },
  {
    path: 'own/archived',
    title: $localize`:@@indicators.archived.title:Archived indicators of our own`,
    canActivate: [whenAllowed('indicator:edit')],
    loadComponent: () => import('./archived-page/archived-page').then((file) => file.ArchivedPage),
  },
  {
    path: ':code/change',
    title: $localize`:@@indicators.change.title:Change the definition`,
    canActivate: [whenAllowed('indicator:edit')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./change-indicator/change-indicator-page').then((file) => file.ChangeIndicatorPage),
  },
  {
    path: ':code',
    title: $localize`:@@indicators.indicator:Indicator`,
    loadComponent: () => import('./indicator-page/indicator-page').then((file) => file.IndicatorPage),
  },
  {
    path: ':code/record',
    title: $localize`:@@indicators.record:Record a figure`,
    canActivate: [whenAllowed('observation:record')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./record-figure/record-figure-page').then((file) => file.RecordFigurePage),
  },
];
