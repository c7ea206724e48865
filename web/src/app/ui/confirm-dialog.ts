import { ChangeDetectionStrategy, Component, type ElementRef, input, viewChild } from '@angular/core';

let count = 0;

/**
 * Asks before what cannot be undone: <wm-confirm-dialog #sure title="Remove 3 actions?" action="Remove 3 actions">words
 * </wm-confirm-dialog>, then `if (await sure.ask()) …`.
 */
@Component({
  selector: 'wm-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #dialog class="wm-dialog" [attr.aria-labelledby]="id" (close)="settle(dialog.returnValue === 'yes')">
      <h2 [id]="id">{{ title() }}</h2>
      <ng-content />
      <div class="wm-actions">
        <button
          type="button"
          class="govuk-button"
          [class.govuk-button--warning]="destructive()"
          (click)="dialog.close('yes')"
        >
          {{ action() }}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="dialog.close('no')"
          i18n="@@ui.confirm.cancel"
        >
          Cancel
        </button>
      </div>
    </dialog>
  `,
})
export class ConfirmDialog {
  readonly title = input.required<string>();
  /** The verb, as on the button that led here. */
  readonly action = input.required<string>();
  readonly destructive = input(false);

  protected readonly id = `wm-confirm-${(count += 1)}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private answer: ((yes: boolean) => void) | null = null;

  ask(): Promise<boolean> {
    const dialog = this.dialog().nativeElement;
    dialog.returnValue = 'no';
    dialog.showModal();
    return new Promise((resolve) => (this.answer = resolve));
  }

  protected settle(yes: boolean): void {
    this.answer?.(yes);
    this.answer = null;
  }
}
