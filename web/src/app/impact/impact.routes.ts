import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const editing = { canActivate: [whenAllowed('plan:edit')], canDeactivate: [unlessUnsaved] };
const sectionsPage = () => import('./sections-page/sections-page').then((file) => file.SectionsPage);
const evidencePage = () => import('./evidence-page/evidence-page').then((file) => file.EvidencePage);

export const impactRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@impact.title:Equality impact assessment`,
    loadComponent: () => import('./impact-page/impact-page').then((file) => file.ImpactPage),
  },
  {
    path: 'screening',
    title: $localize`:@@impact.screening:Screening`,
    ...editing,
    loadComponent: () => import('./screening-page/screening-page').then((file) => file.ScreeningPage),
  },
  {
    path: 'groups/:group',
    title: $localize`:@@impact.group:Effect on a group`,
    ...editing,
    loadComponent: () => import('./finding-page/finding-page').then((file) => file.FindingPage),
  },
  {
    path: 'evidence/add',
    title: $localize`:@@impact.evidence.add:Add evidence`,
    ...editing,
    loadComponent: evidencePage,
  },
  {
    path: 'evidence/:evidenceId',
    title: $localize`:@@impact.evidence.change:Change evidence`,
    ...editing,
    loadComponent: evidencePage,
  },
  {
    path: 'duty',
    title: $localize`:@@impact.duty:The three aims of the duty`,
    data: { part: 'duty' },
    ...editing,
    loadComponent: sectionsPage,
  },
  {
    path: 'welsh',
    title: $localize`:@@impact.welsh:The Welsh language`,
    data: { part: 'welsh' },
    ...editing,
    loadComponent: sectionsPage,
  },
];
