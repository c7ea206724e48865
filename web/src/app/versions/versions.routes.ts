import type { Routes } from '@angular/router';

/** Under a plan: the versions that were kept of it. */
export const versionsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@versions.title:Versions`,
    loadComponent: () => import('./versions-page/versions-page').then((file) => file.VersionsPage),
  },
  {
    path: 'compare',
    title: $localize`:@@versions.compare.title:What changed`,
    loadComponent: () => import('./compare-page/compare-page').then((file) => file.ComparePage),
  },
  {
    path: ':number',
    title: $localize`:@@versions.one.title:A version`,
    loadComponent: () => import('./version-page/version-page').then((file) => file.VersionPage),
  },
];

/** Under a plan: who changed what in it, by the part and by the field. */
export const historyRoutes: Routes = [
  {
    path: ':subjectId',
    title: $localize`:@@versions.history.title:History`,
    loadComponent: () => import('./history-pages/part-history-page').then((file) => file.PartHistoryPage),
  },
  {
    path: ':subjectId/:field',
    title: $localize`:@@versions.history.title:History`,
    loadComponent: () => import('./history-pages/field-history-page').then((file) => file.FieldHistoryPage),
  },
];
