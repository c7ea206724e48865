import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard, DashboardGroup } from '@waymark/contract/dashboards';
import { type DeliveryStatus, deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { ScrollTable } from '../../ui/scroll-table';
import { byWords, groupName } from '../dashboard-words';
import type { Asked } from '../dashboards.client';

interface Row {
  key: string;
  name: string;
  organisationName: string | null;
  cells: { status: DeliveryStatus; count: number; query: Asked }[];
  behind: string;
  lateUpdates: string;
}

/** One row for each group: its actions by status, its indicators behind, and updates that are late. Counts, never averages. */
@Component({
  selector: 'wm-group-table',
  imports: [RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-scroll-table [label]="caption()">
      <table class="wm-table wm-table--sticky">
        <caption class="wm-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ by() }}</th>
            @for (status of statuses(); track status) {
              <th scope="col" class="wm-number">{{ words[status] }}</th>
            }
            @if (hasTargets()) {
              <th scope="col" class="wm-number" i18n="@@dashboards.col.behind">Indicators behind</th>
            }
            <th scope="col" class="wm-number" i18n="@@dashboards.col.late-updates">Late updates</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.key) {
            <tr>
              <th scope="row">
                {{ row.name }}
                @if (row.organisationName && several()) {
                  <span class="wm-muted">{{ row.organisationName }}</span>
                }
              </th>
              @for (cell of row.cells; track cell.status) {
                <td class="wm-number">
                  @if (cell.count > 0) {
                    <a class="wm-cell-link" routerLink="/dashboard/list" [queryParams]="cell.query"
                      >{{ cell.count }}<span class="wm-hidden"> {{ words[cell.status] }}, {{ row.name }}</span></a
                    >
                  } @else {
                    <span class="wm-muted">0</span>
                  }
                </td>
              }
              @if (hasTargets()) {
                <td class="wm-number">{{ row.behind }}</td>
              }
              <td class="wm-number">{{ row.lateUpdates }}</td>
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-table>
  `,
})
export class GroupTable {
  readonly dashboard = input.required<Dashboard>();
  readonly asked = input.required<Asked>();

  protected readonly words = deliveryStatusWords;
  protected readonly by = computed(() => byWords[this.dashboard().by]);
  protected readonly caption = computed(
    () => $localize`:@@dashboards.groups.caption:Actions by ${this.by().toLowerCase()}:by: and status`,
  );
  protected readonly several = computed(() => this.dashboard().members.length > 0);
  /** Only statuses that something has. */
  protected readonly statuses = computed(() => {
    const used = new Set(this.dashboard().groups.flatMap(({ actions }) => actions.map(({ status }) => status)));
    return deliveryStatuses.filter((status) => used.has(status));
  });
  protected readonly hasTargets = computed(() => ['plan', 'theme'].includes(this.dashboard().by));
  protected readonly rows = computed<Row[]>(() => this.dashboard().groups.map((group) => this.rowOf(group)));

  private rowOf(group: DashboardGroup): Row {
    const { by } = this.dashboard();
    const countOf = (status: string) => group.actions.find((one) => one.status === status)?.count ?? 0;
    const behind = group.targets.find((one) => one.status === 'behind')?.count ?? 0;
    const judged = group.targets.reduce((sum, { count }) => sum + count, 0);
    const late = group.updates
      .filter(({ freshness }) => freshness === 'late' || freshness === 'stale')
      .reduce((sum, { count }) => sum + count, 0);
    return {
      key: group.key,
      name: groupName(group, by),
      organisationName: group.organisationName,
      cells: this.statuses().map((status) => ({
        ...{ status, count: countOf(status) },
        query: { ...this.asked(), kind: 'action', status, group: group.key },
      })),
      behind: judged === 0 ? '–' : $localize`:@@dashboards.of:${behind}:count: of ${judged}:all:`,
      lateUpdates: String(late),
    };
  }
}
