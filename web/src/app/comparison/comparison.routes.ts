import type { Routes } from '@angular/router';

export const comparisonRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@comparison.title:Compare members`,
    loadComponent: () => import('./compare-page/compare-page').then((file) => file.ComparePage),
  },
  {
    path: 'matrix',
    title: $localize`:@@comparison.matrix.title:All indicators, member by member`,
    loadComponent: () => import('./matrix-page/matrix-page').then((file) => file.MatrixPage),
  },
  {
    path: 'coverage',
    title: $localize`:@@comparison.coverage:What plans cover`,
    loadComponent: () => import('./coverage-page/coverage-page').then((file) => file.CoveragePage),
  },
];
