import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  Directive,
  input,
  type Resource,
  TemplateRef,
} from '@angular/core';
import { problemOf } from '../core/problem';
import { RefusalPanel } from './refusal-panel';
import { Skeleton } from './skeleton';

/** Marks what is shown once the answer is there: <ng-template wmWhenLoaded let-plan [of]="plan">. */
@Directive({ selector: 'ng-template[wmWhenLoaded]' })
export class WhenLoaded<T> {
  readonly of = input<Resource<T | undefined>>();

  /** Gives the template the type of the answer. */
  static ngTemplateContextGuard<T>(_directive: WhenLoaded<T>, _context: unknown): _context is { $implicit: T } {
    return true;
  }
}

/** The three states of a resource: waiting, refused, there. An answer once shown stays while it is read again. */
@Component({
  selector: 'wm-loaded',
  imports: [NgTemplateOutlet, RefusalPanel, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as refused) {
      <wm-refusal-panel [problem]="refused">
        <button type="button" class="govuk-button govuk-button--secondary" (click)="again()" i18n="@@ui.loaded.again">
          Try again
        </button>
      </wm-refusal-panel>
    } @else if (resource().hasValue()) {
      <ng-container *ngTemplateOutlet="template(); context: { $implicit: resource().value() }" />
    } @else {
      <wm-skeleton [lines]="lines()" />
    }
  `,
})
export class Loaded {
  readonly resource = input.required<Resource<unknown>>();
  /** As many lines as the answer will roughly take, so that the page does not move. */
  readonly lines = input(8);

  protected readonly template = contentChild.required(WhenLoaded, { read: TemplateRef });
  protected readonly problem = computed(() => {
    const error = this.resource().error();
    return error === undefined ? null : problemOf(error);
  });

  protected again(): void {
    const resource: { reload?: () => boolean } = this.resource() as Resource<unknown> & { reload?: () => boolean };
    resource.reload?.();
  }
}
