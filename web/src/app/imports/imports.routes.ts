import type { Routes } from '@angular/router';

/** Under a plan: tables of others that become a part of it. */
export const importsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@imports.title:Import a plan`,
    loadComponent: () => import('./start-page/start-page').then((file) => file.StartPage),
  },
  {
    path: ':importId/columns',
    title: $localize`:@@imports.columns.title:Check the columns`,
    loadComponent: () => import('./columns-page/columns-page').then((file) => file.ColumnsPage),
  },
  {
    path: ':importId',
    title: $localize`:@@imports.preview.title:Check the rows`,
    loadComponent: () => import('./import-page/import-page').then((file) => file.ImportPage),
  },
];
