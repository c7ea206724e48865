import { inject } from '@angular/core';
import { Router, type CanActivateFn, type CanDeactivateFn } from '@angular/router';
import type { Permission } from '@waymark/domain/access';
import { Session } from './session';

/** Lets those who are signed in pass; others sign in first and come back here. */
export const whenSignedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.load();
  if (session.signedIn()) return true;
  return router.createUrlTree(['/sign-in'], state.url === '/' ? {} : { queryParams: { returnTo: state.url } });
};

/** Lets those pass who may do this in their organisation; others read that the page is not there. */
export function whenAllowed(permission: Permission): CanActivateFn {
  return async () => {
    const session = inject(Session);
    const router = inject(Router);
    await session.load();
    return session.can(permission) ? true : router.createUrlTree(['/not-found']);
  };
}

/** A page that holds what is typed but not saved. */
export interface HoldsUnsaved {
  hasUnsaved(): boolean;
  /** Tries to save first, where the page saves by itself; false when something is still unsaved. */
  saveBeforeLeaving?(): Promise<boolean>;
}

/** Asks before typed text is lost by leaving. */
export const unlessUnsaved: CanDeactivateFn<HoldsUnsaved> = async (page) => {
  if (!page.hasUnsaved() || (await page.saveBeforeLeaving?.())) return true;
  return window.confirm($localize`:@@core.unsaved:You have changes that are not saved. Leave without saving them?`);
};
