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
import type { Narrative } from '@waymark/contract/narratives';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { NarrativesClient } from '../narratives.client';

/** The text of a version: a new one, begun from the latest, or one that is not agreed yet. */
@Component({
  selector: 'wm-narrative-form',
  imports: [FormField, FormFrame, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Save the version"
      i18n-label="@@narratives.save"
      (saved)="done()"
      (conflict)="outdated.emit()"
    >
      <wm-text-area
        [formField]="form.text"
        label="The story"
        i18n-label="@@narratives.text"
        hint="How the place came to be who it is, and what people old and new share"
        i18n-hint="@@narratives.text.hint"
        [limit]="textLimit"
        [rows]="10"
      />
      <wm-text-area
        [formField]="form.note"
        label="What is new in it"
        i18n-label="@@narratives.note"
        [limit]="noteLimit"
        [rows]="2"
      />
      <button
        wmFormAction
        type="button"
        class="govuk-button govuk-button--secondary"
        (click)="cancelled.emit()"
        i18n="@@ui.cancel"
      >
        Cancel
      </button>
    </wm-form>
  `,
})
export class NarrativeForm implements OnInit {
  readonly planId = input.required<string>();
  /** The version that is changed; null to write a new one. */
  readonly former = input<Narrative | null>(null);
  /** What a new one begins with. */
  readonly begin = input('');
  readonly saved = output<void>();
  readonly cancelled = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(NarrativesClient);
  protected readonly textLimit = textLength;
  protected readonly noteLimit = paragraphLength;
  protected readonly form = form(signal({ text: '', note: '' }), (path) => {
    filled(path.text, $localize`:@@narratives.text.required:Write the story`);
    atMost(path.text, textLength);
    atMost(path.note, paragraphLength);
  });

  constructor() {
    afterNextRender(() => this.form.text().focusBoundControl());
  }

  ngOnInit(): void {
    const former = this.former();
    this.form().reset({ text: former?.text ?? this.begin(), note: former?.note ?? '' });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = (): Promise<unknown> => {
    const former = this.former();
    const body = this.form().value();
    return former ? this.client.change(former, body) : this.client.write(this.planId(), body);
  };

  protected done(): void {
    this.form().reset();
    this.saved.emit();
  }
}
