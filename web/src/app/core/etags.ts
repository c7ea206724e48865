import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { tap } from 'rxjs';

/** The latest ETag that each address answered with. */
@Injectable({ providedIn: 'root' })
export class Etags {
  private readonly known = new Map<string, string>();

  of(address: string): string | undefined {
    return this.known.get(address);
  }

  note(address: string, etag: string): void {
    this.known.set(address, etag);
  }
}

export const noteEtags: HttpInterceptorFn = (request, next) => {
  const etags = inject(Etags);
  return next(request).pipe(
    tap((event) => {
      const etag = event instanceof HttpResponse ? event.headers.get('ETag') : null;
      if (etag !== null) etags.note(request.url, etag);
    }),
  );
};
