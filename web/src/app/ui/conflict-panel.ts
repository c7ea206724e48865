import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';

/** One field that two people changed, both values in words. */
export interface ConflictRow {
  field: string;
  label: string;
  yours: string;
  theirs: string;
}

export type Side = 'yours' | 'theirs';

/** Shows both values of each field and lets the reader choose; the page then fills its form and saves on the newer version. */
@Component({
  selector: 'wm-conflict-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conflict-panel.html',
  host: { tabindex: '-1' },
})
export class ConflictPanel {
  readonly rows = input.required<readonly ConflictRow[]>();
  /** The side chosen for each field. */
  readonly resolved = output<Readonly<Record<string, Side>>>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly sides = linkedSignal<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(this.rows().map((row) => [row.field, 'yours' as const])),
  );

  constructor() {
    afterNextRender(() => this.element.nativeElement.focus());
  }

  protected choose(field: string, side: Side): void {
    this.sides.update((sides) => ({ ...sides, [field]: side }));
  }
}
