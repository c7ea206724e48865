import type { Routes } from '@angular/router';
import { unlessUnsaved } from '../core/guards';
import { packsTitle } from './pack-words';

/** Under a plan: what is told a board about a period. */
export const boardPacksRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: packsTitle,
    loadComponent: () => import('./packs-page/packs-page').then((file) => file.PacksPage),
  },
  {
    path: ':packId',
    title: packsTitle,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./pack-page/pack-page').then((file) => file.PackPage),
  },
];
