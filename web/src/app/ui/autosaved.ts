import { ChangeDetectionStrategy, Component, computed, ElementRef, input, type Signal, viewChild } from '@angular/core';
import { Unsaved } from '../core/unsaved';
import type { SaveState } from './autosave';
import { ConflictPanel } from './conflict-panel';
import type { Meeting } from './meeting';
import { SaveStateLine } from './save-state';
import type { Sides } from './conflict-row';

interface Saves {
  state: Signal<SaveState>;
  unsaved: Signal<boolean>;
  meeting: Pick<Meeting<object>, 'rows' | 'lastChange'>;
  left(): void;
  settle(sides: Sides): void;
}

/** Round a form that saves itself: its fields are saved when they are left, the state stands below, a question above. */
@Component({
  selector: 'wm-autosaved',
  imports: [ConflictPanel, SaveStateLine, Unsaved],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div [wmUnsaved]="by().unsaved()" (focusout)="by().left()">
      @if (rows(); as open) {
        <wm-conflict-panel
          #question
          [rows]="open"
          [lastChange]="by().meeting.lastChange()"
          [quiet]="true"
          (resolved)="by().settle($event)"
        />
      }
      <ng-content />
      <wm-save-state [state]="by().state()" />
    </div>
  `,
})
export class Autosaved {
  readonly by = input.required<Saves>();

  protected readonly rows = computed(() => this.by().meeting.rows());
  private readonly question = viewChild('question', { read: ElementRef });

  /** Who saved by hand is led to what stands in the way. */
  focusQuestion(): void {
    (this.question() as ElementRef<HTMLElement> | undefined)?.nativeElement.focus();
  }
}
