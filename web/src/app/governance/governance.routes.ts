import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const recording = { canActivate: [whenAllowed('governance:record')], canDeactivate: [unlessUnsaved] };
const recordPage = () => import('./record-page/record-page').then((file) => file.RecordPage);

/** Under a plan: what it went through and will. */
export const governanceRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@governance.title:Governance`,
    loadComponent: () => import('./governance-page/governance-page').then((file) => file.GovernancePage),
  },
  {
    path: 'records/new',
    title: $localize`:@@governance.record.add:Add a record`,
    ...recording,
    loadComponent: recordPage,
  },
  {
    path: 'records/:recordId',
    title: $localize`:@@governance.record.change:Change the record`,
    ...recording,
    loadComponent: recordPage,
  },
  {
    path: 'recommendations/new',
    title: $localize`:@@governance.recommendation.add:Add a recommendation`,
    ...recording,
    loadComponent: () =>
      import('./recommendation-page/new-recommendation-page').then((file) => file.NewRecommendationPage),
  },
  {
    path: 'recommendations/:recommendationId',
    title: $localize`:@@governance.recommendation.title:Recommendation`,
    ...recording,
    loadComponent: () => import('./recommendation-page/recommendation-page').then((file) => file.RecommendationPage),
  },
];
