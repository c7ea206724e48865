import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { submit, type FieldTree } from '@angular/forms/signals';
import { problemOf, type Problem } from '../../core/problem';
import { Unsaved } from '../../core/unsaved';
import { RefusalPanel } from '../refusal-panel';
import { ErrorSummary } from './error-summary';
import { forgetServerErrors, serverErrors } from './server-errors';

/**
 * A form from typing to saved: rules first, one send at a time, refused fields beside their inputs, any other refusal in
 * words above, and what someone else changed meanwhile as an event.
 */
@Component({
  selector: 'wm-form',
  imports: [ErrorSummary, RefusalPanel, Unsaved],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="wm-fields" novalidate [wmUnsaved]="form()().dirty() && !sent()" (submit)="send($event)">
      @if (form()().errorSummary().length > 0) {
        @for (attempt of attempts(); track attempt) {
          <wm-error-summary [form]="form()" />
        }
      }
      @if (refusal(); as problem) {
        <wm-refusal-panel [problem]="problem" />
      }
      <ng-content />
      <div class="wm-actions">
        <!-- Leaving a field may show its error and move this button away under the pointer: the field is left by sending. -->
        <button
          type="submit"
          class="govuk-button"
          [attr.aria-disabled]="form()().submitting() || null"
          (mousedown)="$event.preventDefault()"
        >
          {{ label() }}
        </button>
        <ng-content select="[wmFormAction]" />
      </div>
    </form>
  `,
})
export class FormFrame {
  readonly form = input.required<FieldTree<unknown>>();
  /** What saving does; it throws the Problem of the API. */
  readonly save = input.required<() => Promise<unknown>>();
  /** A verb and its thing: "Save the goal". */
  readonly label = input.required<string>();
  readonly saved = output<void>();
  /** Someone else changed the thing since it was read; the problem holds how it is now. */
  readonly conflict = output<Problem>();

  protected readonly refusal = signal<Problem | null>(null);
  /** One number while errors are shown; a new number draws the summary anew, so that it is focused and read again. */
  protected readonly attempts = signal<readonly number[]>([]);
  protected readonly sent = signal(false);
  private refusedFields: readonly FieldTree<unknown>[] = [];

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.form()().submitting()) return;
    this.refusal.set(null);
    forgetServerErrors(this.refusedFields);
    this.refusedFields = [];
    const done = await submit(this.form(), { action: () => this.sendNow() });
    this.attempts.update(([last = 0]) => (done ? [] : [last + 1]));
    if (done && this.refusal() === null && this.sent()) this.saved.emit();
  }

  private async sendNow() {
    this.sent.set(false);
    try {
      await this.save()();
      this.sent.set(true);
      return undefined;
    } catch (error) {
      return this.refused(problemOf(error));
    }
  }

  private refused(problem: Problem) {
    if (problem.stale) {
      this.conflict.emit(problem);
      return undefined;
    }
    if (problem.fields.length > 0) {
      const errors = serverErrors(this.form(), problem.fields);
      this.refusedFields = errors.map((error) => error.fieldTree);
      return errors;
    }
    this.refusal.set(problem);
    return undefined;
  }
}
