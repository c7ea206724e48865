import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Comment, CommentThread } from '@waymark/contract/comments';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { CommentForm } from './comment-form';
import { CommentsClient } from './comments.client';

/** What was said in one thread, and what one may do there: answer, settle, change or take back one's own words. */
@Component({
  selector: 'wm-comment-thread',
  imports: [CommentForm, InstantPipe, RefusalPanel, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-thread.html',
})
export class CommentThreadView {
  readonly planId = input.required<string>();
  readonly thread = input.required<CommentThread>();
  readonly mayWrite = input(false);
  readonly changed = output<void>();

  private readonly client = inject(CommentsClient);
  private readonly announcer = inject(Announcer);
  private readonly article = viewChild.required<ElementRef<HTMLElement>>('article');
  protected readonly replying = signal(false);
  protected readonly editing = signal<string | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly open = computed(() => this.thread().resolvedAt === null);
  protected readonly spot = computed(() => {
    const { kind, id, field } = this.thread().place;
    return { subjectKind: kind, subjectId: id, field };
  });
  protected readonly by = computed(() => this.thread().comments[0]?.writtenBy ?? '');

  protected settle(): Promise<void> {
    const resolved = this.open();
    const words = resolved
      ? $localize`:@@comments.is-resolved:The thread is resolved`
      : $localize`:@@comments.is-open:The thread is open again`;
    return this.attempt(() => this.client.settle(this.thread().id, resolved), words);
  }

  protected remove(comment: Comment): Promise<void> {
    return this.attempt(() => this.client.archive(comment), $localize`:@@comments.removed:Your comment is removed`);
  }

  protected restore(comment: Comment): Promise<void> {
    return this.attempt(() => this.client.restore(comment), $localize`:@@comments.restored:Your comment is back`);
  }

  protected said(): void {
    this.close();
    this.announcer.say($localize`:@@comments.saved:Your comment is saved`);
    this.changed.emit();
  }

  /** The keyboard stays at the thread when the control that it was on goes away. */
  protected close(): void {
    this.replying.set(false);
    this.editing.set(null);
    this.article().nativeElement.focus();
  }

  private async attempt(change: () => Promise<unknown>, words: string): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
      this.article().nativeElement.focus();
      this.announcer.say(words);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
