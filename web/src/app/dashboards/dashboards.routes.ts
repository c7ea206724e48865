import type { Routes } from '@angular/router';

export const dashboardsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@dashboards.title:Progress`,
    loadComponent: () => import('./dashboard-page/dashboard-page').then((file) => file.DashboardPage),
  },
  {
    path: 'list',
    title: $localize`:@@dashboards.list.title:Behind a count`,
    loadComponent: () => import('./items-page/items-page').then((file) => file.ItemsPage),
  },
];
