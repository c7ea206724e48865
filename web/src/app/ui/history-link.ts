import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Leads quietly to who changed a field, when and from what; without a field, to all fields of the part. */
@Component({
  selector: 'wm-history-link',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a class="wm-history-link wm-no-print" [routerLink]="address()"
    ><ng-container i18n="@@ui.history">History</ng-container
    ><span class="wm-hidden" i18n="@@ui.history.of"> of {{ of() }}</span></a
  >`,
})
export class HistoryLink {
  readonly planId = input.required<string>();
  readonly subjectId = input.required<string>();
  readonly field = input('');
  /** What it is the history of. */
  readonly of = input.required<string>();

  protected readonly address = computed(() => {
    const part = ['/plans', this.planId(), 'history', this.subjectId()];
    return this.field() === '' ? part : [...part, this.field()];
  });
}
