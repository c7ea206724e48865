import type { Routes } from '@angular/router';
import { unlessUnsaved } from '../core/guards';

export const narrativesRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@narratives.title:Narrative`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./narrative-page/narrative-page').then((file) => file.NarrativePage),
  },
];
