import type { Routes } from '@angular/router';

export const homeRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@home.title:Home`,
    loadComponent: () => import('./home-page/home-page').then((file) => file.HomePage),
  },
];
