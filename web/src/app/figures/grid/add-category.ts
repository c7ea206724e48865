import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { Dimension } from '@waymark/domain/indicators/breakdown';
import { Announcer } from '../../core/announcer';
import { breakdownWords } from '../../core/words/breakdown-words';
import { TextField } from '../../ui/forms/text-field';
import { categoryKey } from './own-categories';

/** Names a group or ward, whose rows are then ready for figures. */
@Component({
  selector: 'wm-add-category',
  imports: [TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="wm-filter" (submit)="$event.preventDefault(); add()">
      <wm-text-field [(value)]="name" width="middle" [label]="label()" />
      <button type="submit" class="govuk-button govuk-button--secondary" i18n="@@figures.category.add">
        Add rows for it
      </button>
    </form>
  `,
})
export class AddCategory {
  readonly dimension = input.required<Dimension>();
  readonly added = output<string>();

  private readonly announcer = inject(Announcer);
  protected readonly name = signal('');
  protected readonly label = computed(() =>
    this.dimension() === 'ward'
      ? $localize`:@@figures.category.ward:Name of a ward`
      : $localize`:@@figures.category.group:Name of a group`,
  );

  protected add(): void {
    const key = categoryKey(this.dimension(), this.name());
    if (key === null) return;
    this.added.emit(key);
    this.name.set('');
    this.announcer.say($localize`:@@figures.category.added:Rows for ${breakdownWords(key)}:category: are ready`);
  }
}
