import type { Routes } from '@angular/router';
import { PlainFrame } from '../ui/frame/plain-frame';

export const identityRoutes: Routes = [
  {
    path: '',
    component: PlainFrame,
    children: [
      {
        path: 'sign-in',
        title: $localize`:@@identity.sign-in:Sign in`,
        loadComponent: () => import('./sign-in/sign-in-page').then((file) => file.SignInPage),
      },
      {
        path: 'set-up',
        title: $localize`:@@identity.set-up.title:Set up Waymark`,
        loadComponent: () => import('./set-up/set-up-page').then((file) => file.SetUpPage),
      },
      {
        path: 'invitation/:token',
        title: $localize`:@@identity.invitation.title:Your invitation`,
        loadComponent: () => import('./invitation/invitation-page').then((file) => file.InvitationPage),
      },
    ],
  },
];
