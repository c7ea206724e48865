import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReturnNotes } from './return-notes';

/** A part of the plan where a note may stand; its name is said where several parts are shown together. */
export interface NotedPlace {
  /** The id of a goal or action; null for a text of the plan, which has a field. */
  id: string | null;
  field?: string;
  name?: string;
}

/** What an approver said at these places as the plan was returned. */
@Component({
  selector: 'wm-place-notes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (note of notes(); track $index) {
      <p class="wm-panel wm-panel--warn">
        <strong>
          <ng-container i18n="@@plans.note.said">Asked for as it was returned</ng-container>
          @if (note.name) {
            <ng-container>, {{ note.name }}</ng-container>
          }
          :
        </strong>
        {{ note.text }}
      </p>
    }
  `,
})
export class PlaceNotes {
  readonly places = input.required<readonly NotedPlace[]>();

  private readonly returned = inject(ReturnNotes, { optional: true });
  protected readonly notes = computed(() =>
    (this.returned?.notes() ?? []).flatMap(({ place, text }) => {
      const at = this.places().find(({ id, field }) => id === place.id && (id !== null || field === place.field));
      return at ? [{ name: at.name ?? '', text }] : [];
    }),
  );
}
