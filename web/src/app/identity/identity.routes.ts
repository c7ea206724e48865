import type { Routes } from '@angular/router';

/** The pages before anyone is known. */
export const identityRoutes: Routes = [
  {
    path: 'sign-in',
    loadComponent: () => import('../ui/frame/plain-frame').then((file) => file.PlainFrame),
    children: [
      {
        path: '',
        title: $localize`:@@identity.sign-in:Sign in`,
        loadComponent: () => import('./sign-in/sign-in-page').then((file) => file.SignInPage),
      },
    ],
  },
  {
    path: 'set-up',
    loadComponent: () => import('../ui/frame/plain-frame').then((file) => file.PlainFrame),
    children: [
      {
        path: '',
        title: $localize`:@@identity.set-up.title:Set up Waymark`,
        loadComponent: () => import('./set-up/set-up-page').then((file) => file.SetUpPage),
      },
    ],
  },
  {
    path: 'invitation/:token',
    loadComponent: () => import('../ui/frame/plain-frame').then((file) => file.PlainFrame),
    children: [
      {
        path: '',
        title: $localize`:@@identity.invitation.title:Your invitation`,
        loadComponent: () => import('./invitation/invitation-page').then((file) => file.InvitationPage),
      },
    ],
  },
];
