import type { Routes } from '@angular/router';

export const datasetsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@datasets.title:Official files`,
    loadComponent: () => import('./files-page/files-page').then((file) => file.FilesPage),
  },
  {
    path: ':datasetId',
    title: $localize`:@@datasets.file.title:A file of figures`,
    loadComponent: () => import('./file-page/file-page').then((file) => file.FilePage),
  },
];
