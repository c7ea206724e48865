import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

/** Under /indicators, before the address of one indicator: the entry grid. */
export const figuresRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@figures.page.title:Enter figures`,
    canActivate: [whenAllowed('observation:enter')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./grid/figure-grid-page').then((file) => file.FigureGridPage),
  },
];

export const checkingRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@figures.check.title:Figures to check`,
    canActivate: [whenAllowed('observation:enter')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./checking-page/checking-page').then((file) => file.CheckingPage),
  },
];

export const locksRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@figures.locks.title:Locked periods`,
    canActivate: [whenAllowed('indicator:read')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./locks-page/locks-page').then((file) => file.LocksPage),
  },
];
