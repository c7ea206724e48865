import { HttpErrorResponse, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { root } from './address';
import { Session } from './session';

/** Asks for a fresh sign-in over the page while requests wait, so that typed text stays where it is. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  readonly needed = signal(false);
  private waiting: ((signedIn: boolean) => void)[] = [];

  ask(): Promise<boolean> {
    this.needed.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  settle(signedIn: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.needed.set(false);
    for (const resolve of waiting) resolve(signedIn);
  }
}

/** An expired session asks to sign in again, then sends the same request once more. */
export const signInAgainWhenExpired: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const again = inject(SignInAgain);
  return next(request).pipe(
    catchError((error: unknown) => {
      const expired = error instanceof HttpErrorResponse && error.status === 401;
      if (!expired || asksForPassword(request) || !session.signedIn()) return throwError(() => error);
      return from(again.ask()).pipe(switchMap((signedIn) => (signedIn ? next(request) : throwError(() => error))));
    }),
  );
};

/** Signing in and accepting an invitation answer a wrong password for themselves; presence asks nobody for anything. */
function asksForPassword({ method, url }: HttpRequest<unknown>): boolean {
  if (method === 'PUT' && url.endsWith('/presence')) return true;
  return url === `${root}/session` || (method === 'POST' && url.startsWith(`${root}/invitations/`));
}
