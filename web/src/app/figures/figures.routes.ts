import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

/** Under /indicators, before the address of one indicator: `figures` is the entry grid. */
export const figuresRoutes: Routes = [
  {
    path: 'figures',
    title: $localize`:@@figures.page.title:Enter figures`,
    canActivate: [whenAllowed('observation:enter')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./grid/figure-grid-page').then((file) => file.FigureGridPage),
  },
];
