import { HttpClient, HttpHeaders, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import type { LinkedUpdates } from '@waymark/contract/progress';
import type { NewUpdate, Update } from '@waymark/contract/updates';
import { firstValueFrom } from 'rxjs';
import { root } from '../core/address';
import { newKey } from '../core/api';
import { problemOf } from '../core/problem';
import type { Answers } from './answers';

const linked = `${root}/linked`;
const headerOf = (token: string): Record<string, string> => ({ 'X-Update-Link': token });

/** Asks and answers with a link's secret, which stands in a header and in no address that is sent. */
@Injectable({ providedIn: 'root' })
export class LinkedClient {
  private readonly http = inject(HttpClient);

  updates(token: () => string): HttpResourceRef<LinkedUpdates | undefined> {
    return httpResource<LinkedUpdates>(() => ({ url: `${linked}/updates`, headers: headerOf(token()) }));
  }

  answersBy(token: string): Answers {
    const keys = new Map<string, string>();
    return {
      say: (actionId: string, body: NewUpdate): Promise<Update> => {
        const attempt = `${actionId} ${JSON.stringify(body)}`;
        const key = keys.get(attempt) ?? newKey();
        keys.set(attempt, key);
        const headers = new HttpHeaders({ ...headerOf(token), 'Idempotency-Key': key });
        return this.send('POST', `/actions/${actionId}/updates`, body, headers);
      },
      settle: (milestoneId: string, version: number, body: ChangeMilestone): Promise<Milestone> => {
        const headers = new HttpHeaders({ ...headerOf(token), 'If-Match': `"${version}"` });
        return this.send('PATCH', `/milestones/${milestoneId}`, body, headers);
      },
      enter: (item, value) => this.enter(token, item.id, value),
    };
  }

  private async enter(token: string, targetId: string, value: number): Promise<boolean> {
    await this.send('POST', `/figures/${targetId}`, { value }, new HttpHeaders(headerOf(token)));
    return false;
  }

  private async send<T>(method: string, address: string, body: object, headers: HttpHeaders): Promise<T> {
    try {
      return await firstValueFrom(this.http.request<T>(method, linked + address, { body, headers }));
    } catch (error) {
      throw problemOf(error);
    }
  }
}
