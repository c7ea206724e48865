import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';

export const noFigures = [
  'late',
  'suppressed',
  'low-reliability',
  'not-available',
  'not-applicable',
  'not-shared',
] as const;
export type WhyNoFigure = (typeof noFigures)[number];

const words: Readonly<Record<WhyNoFigure, readonly [mark: string, word: string]>> = {
  late: [$localize`:@@ui.no-figure.late:late`, $localize`:@@ui.no-figure.late.word:expected, not here yet`],
  suppressed: ['c', $localize`:@@ui.no-figure.suppressed:not shown, to protect people`],
  'low-reliability': ['u', $localize`:@@ui.no-figure.low-reliability:too unreliable to show`],
  'not-available': ['x', $localize`:@@ui.no-figure.not-available:not available`],
  'not-applicable': ['z', $localize`:@@ui.no-figure.not-applicable:not applicable`],
  'not-shared': [
    $localize`:@@ui.no-figure.not-shared:not shared`,
    $localize`:@@ui.no-figure.not-shared.word:the owner does not share it`,
  ],
};

const reasons: Readonly<Partial<Record<ObservationStatus, WhyNoFigure>>> = {
  suppressed: 'suppressed',
  'low-reliability': 'low-reliability',
  'not-applicable': 'not-applicable',
};

/** Why there is no value, each kind told apart; null when there is one. */
export function whyNoFigure(figure: {
  value: number | null;
  status: ObservationStatus;
  late?: boolean;
}): WhyNoFigure | null {
  if (figure.value !== null) return null;
  return reasons[figure.status] ?? (figure.late === true ? 'late' : 'not-available');
}

export function noFigureWords(why: WhyNoFigure): string {
  return words[why][1];
}

/** Why a cell holds no figure. Never blank, never a dash that looks like zero. */
@Component({
  selector: 'wm-no-figure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<abbr class="wm-no-figure" [title]="shown()[1]" aria-hidden="true">{{ shown()[0] }}</abbr
    ><span class="wm-hidden">{{ shown()[1] }}</span>`,
})
export class NoFigure {
  readonly why = input.required<WhyNoFigure>();

  protected readonly shown = computed(() => words[this.why()]);
}

/** The key below a table: only the marks that occur in it. */
@Component({
  selector: 'wm-no-figure-key',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <p class="wm-muted">
        @for (line of lines(); track line[0]; let last = $last) {
          <strong>{{ line[0] }}</strong> {{ line[1] }}{{ last ? '' : ' · ' }}
        }
      </p>
    }
  `,
})
export class NoFigureKey {
  readonly used = input<readonly WhyNoFigure[]>(noFigures);

  protected readonly lines = computed(() =>
    noFigures.filter((why) => this.used().includes(why)).map((why) => words[why]),
  );
}
