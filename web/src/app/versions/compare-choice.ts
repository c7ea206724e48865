import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import type { VersionLine } from '@waymark/contract/versions';
import { SelectField } from '../ui/forms/select-field';
import { versionName } from './version-words';

/** Which two versions are compared: the earlier one, and the later one or the plan as it is now. */
@Component({
  selector: 'wm-compare-choice',
  imports: [SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="wm-filter wm-compare-choice" (submit)="compare($event)">
      <wm-select-field [(value)]="earlier" [choices]="choices()" label="From" i18n-label="@@versions.from" />
      <wm-select-field [(value)]="later" [choices]="laterChoices()" label="To" i18n-label="@@versions.to" />
      <button type="submit" class="govuk-button govuk-button--secondary" i18n="@@versions.compare">Compare</button>
    </form>
  `,
})
export class CompareChoice {
  readonly planId = input.required<string>();
  readonly versions = input.required<readonly VersionLine[]>();
  readonly from = input.required<string>();
  readonly to = input('now');

  private readonly router = inject(Router);
  protected readonly earlier = linkedSignal<string | null>(() => this.from());
  protected readonly later = linkedSignal<string | null>(() => this.to());
  protected readonly choices = computed(() =>
    this.versions().map((version) => ({ value: String(version.number), text: versionName(version) })),
  );
  protected readonly laterChoices = computed(() => [{ value: 'now', text: versionName(null) }, ...this.choices()]);

  protected compare(event: Event): void {
    event.preventDefault();
    const queryParams = { from: this.earlier(), to: this.later() };
    void this.router.navigate(['/plans', this.planId(), 'versions', 'compare'], { queryParams });
  }
}
