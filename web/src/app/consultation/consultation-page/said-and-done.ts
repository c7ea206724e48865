import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation } from '@waymark/contract/consultation';
import type { Asked } from './asked';

/** What people said, what was done about it, and what changed in the plan or why nothing did. */
@Component({
  selector: 'wm-said-and-done',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './said-and-done.html',
})
export class SaidAndDone {
  readonly consultation = input.required<Consultation>();
  readonly mayEdit = input.required<boolean>();
  readonly asked = output<Asked>();

  protected readonly themes = computed(() => this.consultation().themes.filter((theme) => !theme.archived));
}
