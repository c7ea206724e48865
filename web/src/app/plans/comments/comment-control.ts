import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { CommentField, CommentSubject } from '@waymark/domain/comments/comment-place';
import { Skeleton } from '../../ui/skeleton';
import { CommentPanel } from './comment-panel';
import { Discussion } from './discussion';

let count = 0;

/** "Comment · 2 open" beside a part of a plan; it opens what was said there right below and takes the keyboard along. */
@Component({
  selector: 'wm-comment-control',
  imports: [CommentPanel, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown()) {
      <button
        #control
        type="button"
        class="wm-link-button wm-comment-control"
        [attr.aria-expanded]="open()"
        [attr.aria-controls]="open() ? id : null"
        (click)="toggle()"
      >
        {{ label() }}<span class="wm-hidden"> {{ about() }}</span>
      </button>
    }
    @if (open()) {
      <section
        #panel
        class="wm-comments"
        tabindex="-1"
        [id]="id"
        [attr.aria-label]="heading()"
        (keydown.escape)="close()"
      >
        <p class="wm-comments__title">
          <strong>{{ heading() }}</strong>
        </p>
        @defer (on immediate) {
          <wm-comment-panel [spot]="spot()" />
        } @placeholder {
          <wm-skeleton [lines]="6" />
        }
        <button type="button" class="wm-link-button" (click)="close()" i18n="@@comments.close">
          Close the comments
        </button>
      </section>
    }
  `,
  host: { class: 'wm-no-print' },
})
export class CommentControl {
  readonly kind = input.required<CommentSubject>();
  readonly subjectId = input.required<string>();
  readonly field = input<CommentField | null>(null);
  /** What is commented on, for those who hear the page. */
  readonly about = input.required<string>();

  protected readonly id = `wm-comments-${(count += 1)}`;
  private readonly injector = inject(Injector);
  private readonly discussion = inject(Discussion, { optional: true });
  private readonly asked = inject(ActivatedRoute).snapshot.queryParamMap.get('thread');
  private readonly control = viewChild<ElementRef<HTMLElement>>('control');
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');
  private arrived = false;
  protected readonly open = signal(false);
  protected readonly spot = computed(() => ({
    subjectKind: this.kind(),
    subjectId: this.subjectId(),
    field: this.field(),
  }));
  private readonly threads = computed(() => this.discussion?.at(this.spot()) ?? []);
  private readonly openCount = computed(() => this.threads().filter(({ resolvedAt }) => resolvedAt === null).length);
  protected readonly shown = computed(() => this.discussion?.mayWrite() === true || this.threads().length > 0);
  protected readonly label = computed(() =>
    this.openCount() === 0
      ? $localize`:@@comments.comment:Comment`
      : $localize`:@@comments.comment.open:Comment · ${this.openCount()}:count: open`,
  );
  protected readonly heading = computed(() => $localize`:@@comments.on:Comments: ${this.about()}:about:`);

  constructor() {
    effect(() => {
      if (this.arrived || this.asked === null || !this.threads().some(({ id }) => id === this.asked)) return;
      this.arrived = true;
      untracked(() => this.toggle());
    });
  }

  protected toggle(): void {
    if (this.open()) return this.close();
    this.open.set(true);
    afterNextRender(() => this.panel()?.nativeElement.focus(), { injector: this.injector });
  }

  protected close(): void {
    this.open.set(false);
    this.control()?.nativeElement.focus();
  }
}
