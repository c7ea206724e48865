import type { Routes } from '@angular/router';
import { whenAllowed, whenSignedIn } from './core/guards';
import { identityRoutes } from './identity/identity.routes';
import { Frame } from './ui/frame/frame';

export const routes: Routes = [
  ...identityRoutes,
  {
    path: 'u/:token',
    loadComponent: () => import('./ui/frame/plain-frame').then((file) => file.PlainFrame),
    loadChildren: () => import('./progress/progress.routes').then((file) => file.linkedRoutes),
  },
  {
    path: '',
    component: Frame,
    canActivate: [whenSignedIn],
    children: [
      { path: '', pathMatch: 'full', loadChildren: () => import('./home/home.routes').then((file) => file.homeRoutes) },
      {
        path: 'updates',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./progress/progress.routes').then((file) => file.progressRoutes),
      },
      {
        path: 'plans/:planId/governance',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./governance/governance.routes').then((file) => file.governanceRoutes),
      },
      {
        path: 'plans/:planId/versions',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./versions/versions.routes').then((file) => file.versionsRoutes),
      },
      {
        path: 'plans/:planId/history',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./versions/versions.routes').then((file) => file.historyRoutes),
      },
      {
        path: 'plans/:planId/delivery',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./delivery/delivery.routes').then((file) => file.deliveryRoutes),
      },
      {
        path: 'plans/:planId/archive',
        title: $localize`:@@archive.title:Archive`,
        canActivate: [whenAllowed('plan:read')],
        loadComponent: () => import('./delivery/archive-page/archive-page').then((file) => file.ArchivePage),
      },
      {
        path: 'plans/:planId/board-packs',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./board-packs/board-packs.routes').then((file) => file.boardPacksRoutes),
      },
      {
        path: 'plans/:planId/documents',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./reports/reports.routes').then((file) => file.documentsRoutes),
      },
      {
        path: 'plans/:planId/narrative',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./narratives/narratives.routes').then((file) => file.narrativesRoutes),
      },
      {
        path: 'plans/:planId/import',
        canActivate: [whenAllowed('plan:edit')],
        loadChildren: () => import('./imports/imports.routes').then((file) => file.importsRoutes),
      },
      {
        path: 'plans/:planId/impact',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./impact/impact.routes').then((file) => file.impactRoutes),
      },
      {
        path: 'plans/:planId/consultation',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./consultation/consultation.routes').then((file) => file.consultationRoutes),
      },
      {
        path: 'plans',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./plans/plans.routes').then((file) => file.plansRoutes),
      },
      {
        path: 'measures',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./measures/measures.routes').then((file) => file.measuresRoutes),
      },
      {
        path: 'indicators/figures',
        canActivate: [whenAllowed('indicator:read')],
        loadChildren: () => import('./figures/figures.routes').then((file) => file.figuresRoutes),
      },
      {
        path: 'indicators/checking',
        canActivate: [whenAllowed('indicator:read')],
        loadChildren: () => import('./figures/figures.routes').then((file) => file.checkingRoutes),
      },
      {
        path: 'indicators/locks',
        canActivate: [whenAllowed('indicator:read')],
        loadChildren: () => import('./figures/figures.routes').then((file) => file.locksRoutes),
      },
      {
        path: 'indicators/files',
        canActivate: [whenAllowed('observation:record')],
        loadChildren: () => import('./datasets/datasets.routes').then((file) => file.datasetsRoutes),
      },
      {
        path: 'indicators',
        canActivate: [whenAllowed('indicator:read')],
        loadChildren: () => import('./indicators/indicators.routes').then((file) => file.indicatorsRoutes),
      },
      {
        path: 'dashboard',
        canActivate: [whenAllowed('organisation:read')],
        loadChildren: () => import('./dashboards/dashboards.routes').then((file) => file.dashboardsRoutes),
      },
      {
        path: 'taskforce',
        canActivate: [whenAllowed('taskforce:read')],
        loadChildren: () => import('./taskforce/taskforce.routes').then((file) => file.taskforceRoutes),
      },
      {
        path: 'comparison',
        canActivate: [whenAllowed('comparison:read')],
        loadChildren: () => import('./comparison/comparison.routes').then((file) => file.comparisonRoutes),
      },
      {
        path: 'people',
        canActivate: [whenAllowed('organisation:read')],
        loadChildren: () => import('./people/people.routes').then((file) => file.peopleRoutes),
      },
      {
        path: 'account/notifications',
        loadChildren: () => import('./reminders/reminders.routes').then((file) => file.notificationsRoutes),
      },
      {
        path: 'settings/mail',
        canActivate: [whenAllowed('audit:read')],
        loadChildren: () => import('./reminders/reminders.routes').then((file) => file.mailRoutes),
      },
      {
        path: 'settings/documents',
        canActivate: [whenAllowed('organisation:read')],
        loadChildren: () => import('./reports/reports.routes').then((file) => file.layoutRoutes),
      },
      {
        path: 'settings',
        canActivate: [whenAllowed('organisation:read')],
        loadChildren: () => import('./settings/settings.routes').then((file) => file.settingsRoutes),
      },
      {
        path: 'publication',
        canActivate: [whenAllowed('plan:read')],
        loadChildren: () => import('./publication/publication.routes').then((file) => file.publicationRoutes),
      },
      {
        path: '**',
        title: $localize`:@@app.not-found.title:Page not found`,
        loadComponent: () => import('./ui/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
