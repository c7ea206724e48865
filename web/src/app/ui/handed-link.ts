import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Announcer } from '../core/announcer';

let count = 0;

/** A link that is shown once, to be handed over: with a button that copies it. What is said about it is projected. */
@Component({
  selector: 'wm-handed-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section #panel class="wm-panel wm-panel--good" tabindex="-1" [attr.aria-labelledby]="id + '-title'">
      <h2 [id]="id + '-title'">{{ title() }}</h2>
      <ng-content />
      <div class="wm-handed-link">
        <div class="govuk-form-group">
          <label class="govuk-label" [attr.for]="id" i18n="@@ui.handed-link.label">Link to hand over</label>
          <input #field class="govuk-input" type="text" readonly [id]="id" [value]="url()" (focus)="field.select()" />
        </div>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="copy()"
          i18n="@@ui.handed-link.copy"
        >
          Copy the link
        </button>
      </div>
      @if (copied()) {
        <p i18n="@@ui.handed-link.copied">The link is copied. Paste it into a message to the person it is for.</p>
      }
    </section>
  `,
})
export class HandedLink {
  readonly title = input.required<string>();
  readonly url = input.required<string>();

  private readonly announcer = inject(Announcer);
  protected readonly copied = signal(false);
  protected readonly id = `wm-handed-link-${(count += 1)}`;
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => this.panel().nativeElement.focus());
  }

  /** Where the browser gives no access to the clipboard, the link is selected to be copied by hand. */
  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.url());
      this.copied.set(true);
      this.announcer.say($localize`:@@ui.handed-link.said:The link is copied`);
    } catch {
      this.field().nativeElement.select();
    }
  }
}
