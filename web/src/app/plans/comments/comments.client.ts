import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeComment, Comment, Mentionable, NewComment, PlanComments } from '@waymark/contract/comments';
import { Api } from '../../core/api';

/** What a list of comments is narrowed to; an empty text narrows nothing. */
export type CommentQuery = Readonly<Record<'state' | 'of', string>>;

@Injectable({ providedIn: 'root' })
export class CommentsClient {
  private readonly api = inject(Api);

  comments(planId: () => string | undefined, query: () => CommentQuery): HttpResourceRef<PlanComments | undefined> {
    return this.api.read<PlanComments>(() => {
      const id = planId();
      const given = Object.entries(query()).filter(([, value]) => value !== '');
      return id === undefined ? undefined : `/plans/${id}/comments?${new URLSearchParams(given).toString()}`;
    });
  }

  mentionable(planId: () => string): HttpResourceRef<Mentionable | undefined> {
    return this.api.read<Mentionable>(() => `/plans/${planId()}/mentionable`);
  }

  add(planId: string, body: NewComment): Promise<unknown> {
    return this.api.create(`/plans/${planId}/comments`, body);
  }

  change({ id, version }: Comment, body: ChangeComment): Promise<unknown> {
    return this.api.change('PATCH', `/comments/${id}`, body, version);
  }

  archive({ id, version }: Comment): Promise<unknown> {
    return this.api.change('DELETE', `/comments/${id}`, null, version);
  }

  restore({ id }: Comment): Promise<unknown> {
    return this.api.change('POST', `/comments/${id}/restore`, null);
  }

  settle(threadId: string, resolved: boolean): Promise<unknown> {
    return this.api.change('POST', `/comments/${threadId}/${resolved ? 'resolve' : 'reopen'}`, null);
  }
}
