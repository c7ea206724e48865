import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Dashboard } from '@waymark/contract/dashboards';
import { dashboardBys } from '@waymark/domain/dashboards/vocabulary';
import { type Day, todayIn } from '@waymark/domain/day';
import { quarterEnds } from '../../core/quarter-ends';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { SelectField } from '../../ui/forms/select-field';
import { byWords } from '../dashboard-words';
import { comparableDays, withChosen } from '../periods';

/** What one counts by, which plans, on which day and beside which; the choices stand in the address. */
@Component({
  selector: 'wm-dashboard-filter',
  imports: [DateField, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form
      class="wm-filter"
      aria-label="What is counted"
      i18n-aria-label="@@dashboards.filter"
      (submit)="$event.preventDefault()"
    >
      <wm-select-field
        [value]="dashboard().by"
        [choices]="bys"
        (valueChange)="chosen.emit({ by: $event })"
        label="Count by"
        i18n-label="@@dashboards.filter.by"
      />
      <wm-select-field
        [value]="dashboard().planId"
        [choices]="plans()"
        (valueChange)="chosen.emit({ plan: $event })"
        label="Plan"
        i18n-label="@@dashboards.filter.plan"
        empty="All plans in delivery"
        i18n-empty="@@dashboards.filter.all-plans"
      />
      <wm-select-field
        [value]="on()"
        [choices]="days()"
        (valueChange)="chosen.emit({ on: $event, compareWith: null })"
        label="As it stood"
        i18n-label="@@dashboards.filter.on"
        empty="Today"
        i18n-empty="@@dashboards.filter.today"
      />
      <wm-select-field
        [value]="dashboard().compareWith"
        [choices]="earlier()"
        (valueChange)="chosen.emit({ compareWith: $event })"
        label="Compared with"
        i18n-label="@@dashboards.filter.before"
      />
      <details class="wm-working">
        <summary i18n="@@dashboards.filter.another">Compare with another day</summary>
        <wm-date-field
          #another
          label="Day"
          i18n-label="@@dashboards.filter.day"
          hint="For example, 31 3 2027"
          i18n-hint="@@dashboards.filter.day.hint"
          [value]="dashboard().compareWith"
          (valueChange)="compare($event)"
        />
      </details>
    </form>
  `,
})
export class DashboardFilter {
  readonly dashboard = input.required<Dashboard>();
  readonly chosen = output<Record<string, string | null>>();

  protected readonly bys = choicesOf(dashboardBys, byWords);
  private readonly today = todayIn(new Date());
  protected readonly on = computed(() => (this.dashboard().on === this.today ? null : this.dashboard().on));
  protected readonly days = computed(() => withChosen(quarterEnds(this.today), this.on() ?? undefined));
  protected readonly earlier = computed(() =>
    withChosen(comparableDays(this.dashboard().on), this.dashboard().compareWith),
  );
  protected readonly plans = computed(() => {
    const several = this.dashboard().members.length > 0;
    return this.dashboard().plans.map(({ id, title, organisationName }) => ({
      value: id,
      text: several ? `${title}, ${organisationName}` : title,
    }));
  });

  /** A day that is typed counts once it is whole and lies before. */
  protected compare(day: Day | null): void {
    const { on, compareWith } = this.dashboard();
    if (day !== null && day < on && day !== compareWith && day >= '2000-01-01') this.chosen.emit({ compareWith: day });
  }
}
