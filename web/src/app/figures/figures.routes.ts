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
