import type { Routes } from '@angular/router';
import { unlessUnsaved, whenAllowed } from '../core/guards';

const editing = { canActivate: [whenAllowed('plan:edit')], canDeactivate: [unlessUnsaved] };
const fundingForm = () => import('./funding-form/funding-page').then((file) => file.FundingPage);
const riskForm = () => import('./risk-form/risk-page').then((file) => file.RiskPage);
const askForm = () => import('./ask-form/ask-page').then((file) => file.AskPage);

export const deliveryRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@delivery.title:Funding and risks`,
    loadComponent: () => import('./delivery-page/delivery-page').then((file) => file.DeliveryPage),
  },
  {
    path: 'add-funding',
    title: $localize`:@@delivery.funding.add:Add funding`,
    ...editing,
    loadComponent: fundingForm,
  },
  {
    path: 'funding/:lineId',
    title: $localize`:@@delivery.funding.change:Change funding`,
    ...editing,
    loadComponent: fundingForm,
  },
  { path: 'add-risk', title: $localize`:@@delivery.risk.add:Add a risk`, ...editing, loadComponent: riskForm },
  {
    path: 'risks/:riskId',
    title: $localize`:@@delivery.risk.change:Change the risk`,
    ...editing,
    loadComponent: riskForm,
  },
  {
    path: 'add-dependency',
    title: $localize`:@@delivery.dependency.add:Add a dependency`,
    ...editing,
    loadComponent: () => import('./dependency-form/dependency-page').then((file) => file.DependencyPage),
  },
  { path: 'add-ask', title: $localize`:@@delivery.ask.add:Add an ask`, ...editing, loadComponent: askForm },
  { path: 'asks/:askId', title: $localize`:@@delivery.ask.change:Change the ask`, ...editing, loadComponent: askForm },
];
