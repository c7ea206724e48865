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
import { InstantPipe } from '../core/format';
import type { ConflictRow, LastChange, Side, Sides } from './conflict-row';
import { ConflictText } from './conflict-text';
import { mergeTexts } from './text-merge';

export type { ConflictRow, Side, Sides } from './conflict-row';

type Choice = 'yours' | 'theirs' | 'hand';

/** Shows all sides of each field and lets the reader choose or merge; the page then fills its form and saves on the newer version. */
@Component({
  selector: 'wm-conflict-panel',
  imports: [ConflictText, InstantPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conflict-panel.html',
  host: { tabindex: '-1' },
})
export class ConflictPanel {
  readonly rows = input.required<readonly ConflictRow[]>();
  readonly lastChange = input<LastChange | null>(null);
  /** Leaves the keyboard where it is: the reader is typing. */
  readonly quiet = input(false);
  /** The side chosen for each field. */
  readonly resolved = output<Sides>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly choices = linkedSignal<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(this.rows().map(({ field, text }) => [field, text === true ? 'hand' : 'yours'])),
  );
  /** The text to edit where sides are merged by hand. */
  protected readonly merged = linkedSignal<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      this.rows()
        .filter(({ text }) => text === true)
        .map(({ field, base = '', yours, theirs }) => [field, mergeTexts(base, yours, theirs)]),
    ),
  );

  protected readonly sides = [
    { name: 'yours', label: $localize`:@@ui.conflict.yours:Yours` },
    { name: 'theirs', label: $localize`:@@ui.conflict.theirs:Theirs` },
  ] as const;

  constructor() {
    afterNextRender(() => {
      if (!this.quiet()) this.element.nativeElement.focus();
    });
  }

  protected choose(field: string, choice: Choice): void {
    this.choices.update((choices) => ({ ...choices, [field]: choice }));
  }

  protected write(field: string, event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.merged.update((merged) => ({ ...merged, [field]: text }));
  }

  protected keep(): void {
    const side = (field: string, choice: Choice): Side =>
      choice === 'hand' ? { text: this.merged()[field] ?? '' } : choice;
    const sides = Object.entries(this.choices()).map(([field, choice]) => [field, side(field, choice)]);
    this.resolved.emit(Object.fromEntries(sides) as Sides);
  }
}
