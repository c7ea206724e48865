import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

/** Under a plan: the forms in which it leaves, and the front of its committee report. */
export const documentsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@documents.title:Documents`,
    loadComponent: () => import('./documents-page/documents-page').then((file) => file.DocumentsPage),
  },
  {
    path: 'front-sheet',
    title: $localize`:@@documents.front-sheet.title:Front sheet`,
    canActivate: [whenAllowed('plan:read')],
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./front-sheet-page/front-sheet-page').then((file) => file.FrontSheetPage),
  },
];

/** Among the settings: how the organisation's documents look. */
export const layoutRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@documents.layout.title:How documents look`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./layout-page/layout-page').then((file) => file.LayoutPage),
  },
];
