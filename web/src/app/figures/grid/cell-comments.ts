import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { CellAsked } from '@waymark/contract/figure-steps';
import { paragraphLength } from '@waymark/domain/limits';
import { InstantPipe } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { TextArea } from '../../ui/forms/text-area';
import { RefusalPanel } from '../../ui/refusal-panel';
import { FiguresClient } from '../figures.client';

/** What is said about one cell, and a place to say something. It is asked for when it is opened. */
@Component({
  selector: 'wm-cell-comments',
  imports: [InstantPipe, RefusalPanel, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details [open]="open() === cellKey()" (toggle)="toggle($event)">
      <summary>{{ title(count()) }}</summary>
      @if (comments.hasValue()) {
        @for (comment of comments.value().comments; track comment.id) {
          <p>
            {{ comment.text }}<br /><span class="wm-muted"
              >{{ comment.writtenBy }}, {{ comment.writtenAt | instant }}</span
            >
          </p>
        }
      }
      <wm-text-area
        [(value)]="text"
        [rows]="2"
        [limit]="limit"
        label="Say something about this figure"
        i18n-label="@@figures.comments.text"
      />
      @if (refusal(); as problem) {
        <wm-refusal-panel [problem]="problem" />
      }
      <button type="button" class="govuk-button govuk-button--secondary" (click)="say()" i18n="@@figures.comments.add">
        Add the comment
      </button>
    </details>
  `,
})
export class CellComments {
  readonly cell = input.required<CellAsked>();
  readonly cellKey = input.required<string>();
  readonly count = input(0);
  /** How many there are once one was added. */
  readonly counted = output<number>();

  private readonly client = inject(FiguresClient);
  protected readonly limit = paragraphLength;
  protected readonly open = signal('');
  protected readonly text = linkedSignal<string, string>({ source: () => this.cellKey(), computation: () => '' });
  protected readonly refusal = linkedSignal<string, Problem | null>({
    source: () => this.cellKey(),
    computation: () => null,
  });
  protected readonly comments = this.client.comments(() => (this.open() === this.cellKey() ? this.cell() : null));

  protected title(count: number): string {
    return count === 0
      ? $localize`:@@figures.comments.none:Comments: none yet`
      : $localize`:@@figures.comments.title:Comments: ${count}:count:`;
  }

  protected toggle(event: Event): void {
    const opened = event.target instanceof HTMLDetailsElement && event.target.open;
    this.open.set(opened ? this.cellKey() : '');
  }

  protected async say(): Promise<void> {
    const text = this.text().trim();
    if (text === '') return;
    this.refusal.set(null);
    try {
      const all = await this.client.comment({ ...this.cell(), text });
      this.comments.set(all);
      this.text.set('');
      this.counted.emit(all.comments.length);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}
