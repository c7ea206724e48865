import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ImportPreview, PreviewPart } from '@waymark/contract/imports';

interface Part {
  part: PreviewPart | null;
  text: string;
  count: number;
}

/** The account of all rows first: each count is a filter of the table below. */
@Component({
  selector: 'wm-preview-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="wm-import-account" i18n="@@imports.account">
      {{ preview().counts.rows }} rows were read: {{ preview().counts.goals }} for goals,
      {{ preview().counts.actions }} for actions, {{ preview().counts.leftOut }} left out,
      {{ preview().counts.problems }} with problems.
    </p>
    <div class="wm-import-parts" role="group" aria-label="Show rows" i18n-aria-label="@@imports.parts">
      @for (one of parts(); track one.part) {
        <button
          type="button"
          class="wm-import-part"
          [attr.aria-pressed]="only() === one.part"
          (click)="chosen.emit(one.part)"
        >
          {{ one.text }} <strong>{{ one.count }}</strong>
        </button>
      }
    </div>
  `,
})
export class PreviewCounts {
  readonly preview = input.required<ImportPreview>();
  readonly only = input.required<PreviewPart | null>();
  readonly chosen = output<PreviewPart | null>();

  protected readonly parts = computed<Part[]>(() => {
    const { rows, goals, actions, leftOut, problems, questions } = this.preview().counts;
    return [
      { part: null, text: $localize`:@@imports.part.all:All rows`, count: rows },
      { part: 'problem', text: $localize`:@@imports.part.problems:Problems`, count: problems },
      { part: 'question', text: $localize`:@@imports.part.questions:Questions`, count: questions },
      { part: 'goal', text: $localize`:@@imports.part.goals:Goals`, count: goals },
      { part: 'action', text: $localize`:@@imports.part.actions:Actions`, count: actions },
      { part: 'left-out', text: $localize`:@@imports.part.left-out:Left out`, count: leftOut },
    ];
  });
}
