import type { Routes } from '@angular/router';
import { unlessUnsaved } from '../core/guards';

/** One's own: when one is written to, and calendars that show what is due. */
export const notificationsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@reminders.title:Reminders and calendar`,
    canDeactivate: [unlessUnsaved],
    loadComponent: () => import('./notifications-page/notifications-page').then((file) => file.NotificationsPage),
  },
];

/** Among the settings: how the organisation's mail goes. */
export const mailRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@reminders.mail.title:Mail`,
    loadComponent: () => import('./mail-page/mail-page').then((file) => file.MailPage),
  },
];
