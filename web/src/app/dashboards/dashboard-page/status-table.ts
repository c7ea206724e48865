import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PartStatus } from '@waymark/domain/dashboards/movement';
import type { CountedKind } from '@waymark/domain/dashboards/vocabulary';
import { StatusMark } from '../../ui/status-mark';
import type { Asked } from '../dashboards.client';
import { differenceWords, kindTitles, notSaidWords } from '../dashboard-words';

export interface StatusLine {
  status: PartStatus | 'not-said';
  count: number;
  before: number;
}

interface Row extends StatusLine {
  /** Null where nothing was said. */
  mark: PartStatus | null;
  width: number;
  change: string;
  query: Asked;
}

const barWidth = 100;

/** How many are in each status, with a bar, the way to what stands behind it, and how many were on the other day. */
@Component({
  selector: 'wm-status-table',
  imports: [RouterLink, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="wm-table wm-table--dense wm-status-table">
      <caption>
        {{
          title()
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col" i18n="@@dashboards.col.status">Status</th>
          <th scope="col" class="wm-number" i18n="@@dashboards.col.now">Now</th>
          <td class="wm-status-table__bar"></td>
          <th scope="col" class="wm-number" i18n="@@dashboards.col.before">Before</th>
          <th scope="col" class="wm-status-table__change" i18n="@@dashboards.col.change">Change</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.status) {
          <tr>
            <th scope="row">
              @if (row.mark; as status) {
                <wm-status-mark [status]="status" />
              } @else {
                <span class="wm-muted">{{ notSaid }}</span>
              }
            </th>
            <td class="wm-number">
              @if (row.count > 0) {
                <a class="wm-cell-link" routerLink="/dashboard/list" [queryParams]="row.query"
                  >{{ row.count }}<span class="wm-hidden"> {{ title() }}</span></a
                >
              } @else {
                0
              }
            </td>
            <td class="wm-status-table__bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect y="1" height="8" [attr.width]="row.width" />
              </svg>
            </td>
            <td class="wm-number">{{ row.before }}</td>
            <td class="wm-muted wm-status-table__change">{{ row.change }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class StatusTable {
  readonly kind = input.required<CountedKind>();
  readonly counts = input.required<readonly StatusLine[]>();
  readonly asked = input.required<Asked>();

  protected readonly notSaid = notSaidWords;
  protected readonly title = computed(() => kindTitles[this.kind()]);
  protected readonly rows = computed<Row[]>(() => {
    const all = this.counts().reduce((sum, { count }) => sum + count, 0);
    return this.counts().map(({ status, count, before }) => ({
      ...{ status, count, before, mark: status === 'not-said' ? null : status },
      width: all === 0 ? 0 : Math.round((count / all) * barWidth),
      change: differenceWords(count, before),
      query: { ...this.asked(), kind: this.kind(), status },
    }));
  });
}
