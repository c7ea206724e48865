import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';

/** First stop of the keyboard. By script, because the base address would turn #main into another page. */
@Component({
  selector: 'wm-skip-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a href="#main" class="govuk-skip-link" (click)="skip($event)" i18n="@@frame.skip"
    >Skip to main content</a
  >`,
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
