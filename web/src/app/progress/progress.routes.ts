import type { Routes } from '@angular/router';

export const progressRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@progress.title:My updates`,
    loadComponent: () => import('./updates-page/updates-page').then((file) => file.UpdatesPage),
  },
];

/** The page of a link, which needs nobody to have signed in. */
export const linkedRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@progress.linked.title:What waits for you`,
    loadComponent: () => import('./linked-page/linked-page').then((file) => file.LinkedPage),
  },
];
