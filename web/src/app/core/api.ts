import { HttpClient, HttpHeaders, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { root } from './address';
import { Etags } from './etags';
import { problemOf } from './problem';

type Change = 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** The version that was read: a number from the answer, or the ETag of the resource. Left out: the latest ETag seen at the address. */
export type Match = number | string;

/** The thin client over /api/v1. Capabilities' clients use it; pages use those. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);
  private readonly etags = inject(Etags);
  private readonly unanswered = new Map<string, string>();

  /** A resource that follows its address; it waits while the address is undefined. Call where injection is possible. */
  read<T>(address: () => string | undefined): HttpResourceRef<T | undefined> {
    return httpResource<T>(() => {
      const path = address();
      return path === undefined ? undefined : root + path;
    });
  }

  get<T>(address: string): Promise<T> {
    return this.answer(this.http.get<T>(root + address));
  }

  /** A file, such as a CSV of what is seen. */
  file(address: string): Promise<Blob> {
    return this.answer(this.http.get(root + address, { responseType: 'blob' }));
  }

  /** POST of something new. The same body sent again after a lost answer carries the same key, so that it is made once. */
  async create<T>(address: string, body: object): Promise<T> {
    const attempt = `${address} ${JSON.stringify(body)}`;
    const key = this.unanswered.get(attempt) ?? newKey();
    this.unanswered.set(attempt, key);
    const headers = new HttpHeaders({ 'Idempotency-Key': key });
    try {
      const made = await this.answer(this.http.post<T>(root + address, body, { headers }));
      this.unanswered.delete(attempt);
      return made;
    } catch (error) {
      if (problemOf(error).status !== 0) this.unanswered.delete(attempt);
      throw error;
    }
  }

  /** A change of something that exists; it names the version that was read. */
  change<T>(method: Change, address: string, body: object | null, match?: Match): Promise<T> {
    const ifMatch = typeof match === 'number' ? `"${match}"` : (match ?? this.etags.of(root + address));
    const headers = ifMatch === undefined ? new HttpHeaders() : new HttpHeaders({ 'If-Match': ifMatch });
    // A body, if an empty one, because the API wants JSON on every change.
    return this.answer(this.http.request<T>(method, root + address, { body: body ?? {}, headers }));
  }

  private async answer<T>(asked: Parameters<typeof firstValueFrom<T>>[0]): Promise<T> {
    try {
      return await firstValueFrom(asked);
    } catch (error) {
      throw problemOf(error);
    }
  }
}

/** An Idempotency-Key. crypto.randomUUID is missing on plain http; getRandomValues is always there. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
