import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Announcer } from '../../core/announcer';
import { CommentForm } from './comment-form';
import { CommentThreadView } from './comment-thread';
import { Discussion, type CommentSpot } from './discussion';

/** What was said at one place, and the form to say something. */
@Component({
  selector: 'wm-comment-panel',
  imports: [CommentForm, CommentThreadView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (thread of threads(); track thread.id) {
      <wm-comment-thread
        [planId]="discussion.plan()"
        [thread]="thread"
        [mayWrite]="discussion.mayWrite()"
        (changed)="discussion.read.reload()"
      />
    } @empty {
      <p class="wm-muted" i18n="@@comments.none-here">
        Nobody has said anything here yet. Comments stay inside the council and its invited advisers.
      </p>
    }
    @if (discussion.mayWrite()) {
      <wm-comment-form
        [planId]="discussion.plan()"
        [spot]="spot()"
        label="Your comment"
        i18n-label="@@comments.own"
        verb="Save your comment"
        i18n-verb="@@comments.save"
        (said)="said()"
      />
    }
  `,
})
export class CommentPanel {
  readonly spot = input.required<CommentSpot>();

  private readonly announcer = inject(Announcer);
  protected readonly discussion = inject(Discussion);
  protected readonly threads = computed(() => this.discussion.at(this.spot()));

  protected said(): void {
    this.announcer.say($localize`:@@comments.saved:Your comment is saved`);
    this.discussion.read.reload();
  }
}
