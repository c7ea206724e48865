import type { Routes } from '@angular/router';
import { unlessUnsaved } from '../core/guards';

export const publicationRoutes: Routes = [
  {
    path: ':planId',
    title: $localize`:@@publication.title:Publication`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./publication-page/publication-page').then((file) => file.PublicationPage),
  },
];
