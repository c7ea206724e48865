import { ChangeDetectionStrategy, Component, computed, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { ControlErrors } from './control';
import { SelectField } from './select-field';

/** The least that the picker shows of someone in the directory. */
export interface Pickable {
  id: string;
  name: string;
  jobTitle?: string | null;
  leftOn?: string | null;
}

/** Someone of the directory, by id. Who has left is offered only while still chosen. */
@Component({
  selector: 'wm-person-picker',
  imports: [SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-select-field
      [(value)]="value"
      [(touched)]="touched"
      [choices]="choices()"
      [label]="label()"
      [hint]="hint()"
      [name]="name()"
      [errors]="errors()"
      [disabled]="disabled()"
      empty="Nobody yet"
      i18n-empty="@@ui.person.nobody"
    />
  `,
})
export class PersonPicker implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly people = input.required<readonly Pickable[]>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly choices = computed(() =>
    this.people()
      .filter((person) => !person.leftOn || person.id === this.value())
      .map((person) => ({ value: person.id, text: wordsOf(person) })),
  );
  private readonly select = viewChild.required(SelectField);

  focus(options?: FocusOptions): void {
    this.select().focus(options);
  }
}

function wordsOf({ name, jobTitle, leftOn }: Pickable): string {
  const words = jobTitle ? `${name}, ${jobTitle}` : name;
  return leftOn ? $localize`:@@ui.person.left:${words}:name: (has left)` : words;
}
