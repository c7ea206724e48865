import type { Routes } from '@angular/router';

export const measuresRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@measures.title:Process measures`,
    loadComponent: () => import('./measures-page/measures-page').then((file) => file.MeasuresPage),
  },
];
