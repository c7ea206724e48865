import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import type { Plan, ReturnNote } from '@waymark/contract/plans';
import { notesOfReturn } from '@waymark/domain/governance/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { planTexts } from '@waymark/domain/plans/plan-texts';
import { narrativeTitles } from '../narrative-fields';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';

/** Notes at places of the plan, written down before it is returned. */
@Component({
  selector: 'wm-note-editor',
  imports: [SelectField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s" i18n="@@plans.note.title">
        Notes at places of the plan, if any
      </legend>
      @if (notes().length > 0) {
        <ul>
          @for (note of notes(); track $index) {
            <li>
              <strong>{{ nameOf(note) }}:</strong> {{ note.text }}
              <button type="button" class="wm-link-button" (click)="remove($index)">
                <ng-container i18n="@@plans.note.remove">Remove</ng-container
                ><span class="wm-hidden">: {{ nameOf(note) }}</span>
              </button>
            </li>
          }
        </ul>
      }
      <wm-select-field
        [(value)]="place"
        [choices]="choices()"
        label="Place"
        i18n-label="@@plans.note.place"
        empty="Choose a place"
        i18n-empty="@@plans.note.place.empty"
      />
      <wm-text-area [(value)]="text" label="What should change there" i18n-label="@@plans.note.text" [limit]="limit" />
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        [attr.aria-disabled]="!complete() || null"
        (click)="add()"
        i18n="@@plans.note.add"
      >
        Add this note
      </button>
    </fieldset>
  `,
})
export class NoteEditor {
  readonly plan = input.required<Plan>();
  readonly notes = model.required<readonly ReturnNote[]>();

  protected readonly limit = paragraphLength;
  protected readonly place = signal<string | null>(null);
  protected readonly text = signal('');
  protected readonly complete = computed(() => this.place() !== null && this.text().trim() !== '');
  protected readonly choices = computed(() => [
    ...planTexts.map((field) => ({ value: `plan ${field}`, text: narrativeTitles[field] })),
    ...this.plan().goals.flatMap((goal) => [
      { value: `goal ${goal.id}`, text: `${goal.number}. ${goal.title}` },
      ...goal.actions.map(({ id, reference, title }) => ({ value: `action ${id}`, text: `${reference} ${title}` })),
    ]),
  ]);

  /** With what is typed and not added yet: nothing that was written is lost. */
  all(): ReturnNote[] {
    const [kind, id = ''] = (this.place() ?? '').split(' ');
    if (!this.complete()) return [...this.notes()];
    const place =
      kind === 'plan'
        ? { kind: 'plan' as const, id: null, field: id }
        : { kind: kind === 'goal' ? ('goal' as const) : ('action' as const), id };
    return [...this.notes(), { place, text: this.text().trim() }].slice(0, notesOfReturn);
  }

  protected add(): void {
    if (!this.complete()) return;
    this.notes.set(this.all());
    this.text.set('');
    this.place.set(null);
  }

  protected remove(index: number): void {
    this.notes.update((notes) => notes.filter((_note, place) => place !== index));
  }

  protected nameOf({ place }: ReturnNote): string {
    const value = place.kind === 'plan' ? `plan ${place.field}` : `${place.kind} ${place.id}`;
    return this.choices().find((choice) => choice.value === value)?.text ?? '';
  }
}
