import { computed, inject, Injectable, signal } from '@angular/core';
import type { CommentThread, NewComment } from '@waymark/contract/comments';
import { CommentsClient } from './comments.client';

/** A part of a plan, or one of its fields, that is commented on. */
export type CommentSpot = Pick<NewComment, 'subjectKind' | 'subjectId'> & { field: NewComment['field'] };

/** What is said about one plan, read once for all the places of a page. The page provides it and tells which plan. */
@Injectable()
export class Discussion {
  private readonly client = inject(CommentsClient);
  private readonly planId = signal<string | undefined>(undefined);
  readonly read = this.client.comments(this.planId, () => ({ state: '', of: '' }));
  readonly mayWrite = computed(() => this.read.hasValue() && this.read.value().mayWrite);
  readonly plan = computed(() => this.planId() ?? '');
  private readonly threads = computed(() => (this.read.hasValue() ? this.read.value().threads : []));

  start(planId: string): void {
    this.planId.set(planId);
  }

  /** The threads of a place, those that are open first. */
  at({ subjectKind, subjectId, field }: CommentSpot): CommentThread[] {
    return this.threads()
      .filter(({ place }) => place.kind === subjectKind && place.id === subjectId && place.field === (field ?? null))
      .sort((one, other) => Number(one.resolvedAt !== null) - Number(other.resolvedAt !== null));
  }
}
