import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  signal,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { Comment } from '@waymark/contract/comments';
import { paragraphLength } from '@waymark/domain/limits';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { CommentsClient } from './comments.client';
import type { CommentSpot } from './discussion';
import { MentionPicker } from './mention-picker';

const nothing = { text: '', mentions: [] as readonly string[] };

/** A new word: about a place, as a reply, or in the place of one's own former word. */
@Component({
  selector: 'wm-comment-form',
  imports: [FormField, FormFrame, MentionPicker, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form [form]="form" [save]="save" [label]="verb()" (saved)="done()" (conflict)="cancelled.emit()">
      <wm-text-area [formField]="form.text" [label]="label()" [limit]="limit" [rows]="3" />
      <wm-mention-picker
        [formField]="form.mentions"
        [accounts]="accounts.hasValue() ? accounts.value().accounts : []"
      />
      @if (cancellable()) {
        <button
          wmFormAction
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="cancelled.emit()"
          i18n="@@ui.cancel"
        >
          Cancel
        </button>
      }
    </wm-form>
  `,
})
export class CommentForm implements OnInit {
  readonly planId = input.required<string>();
  readonly spot = input.required<CommentSpot>();
  /** The thread that is answered. */
  readonly replyTo = input<string | null>(null);
  /** The own word that is changed. */
  readonly former = input<Comment | null>(null);
  readonly label = input.required<string>();
  readonly verb = input.required<string>();
  readonly cancellable = input(false);
  readonly said = output<void>();
  readonly cancelled = output<void>();

  private readonly client = inject(CommentsClient);
  protected readonly accounts = this.client.mentionable(this.planId);
  protected readonly limit = paragraphLength;
  protected readonly form = form(signal(nothing), (path) => {
    filled(path.text, $localize`:@@comments.text.required:Write what you want to say`);
    atMost(path.text, paragraphLength);
  });

  constructor() {
    afterNextRender(() => {
      if (this.cancellable()) this.form.text().focusBoundControl();
    });
  }

  ngOnInit(): void {
    const former = this.former();
    if (former) this.form().reset({ text: former.text, mentions: former.mentions.map(({ userId }) => userId) });
  }

  protected readonly save = (): Promise<unknown> => {
    const { text, mentions } = this.form().value();
    const former = this.former();
    if (former) return this.client.change(former, { text, mentions: [...mentions] });
    const body = { ...this.spot(), text, mentions: [...mentions], replyTo: this.replyTo() };
    return this.client.add(this.planId(), body);
  };

  protected done(): void {
    this.form().reset(nothing);
    this.said.emit();
  }
}
