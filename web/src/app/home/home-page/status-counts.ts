import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StatusCount } from '@waymark/contract/home';
import { StatusMark } from '../../ui/status-mark';

/** How many are in each status: mark, word, count. */
@Component({
  selector: 'wm-status-counts',
  imports: [StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="wm-counts">
      @for (line of counts(); track line.status) {
        <li>
          <wm-status-mark [status]="line.status" /> <strong>{{ line.count }}</strong>
        </li>
      }
    </ul>
  `,
})
export class StatusCounts {
  readonly counts = input.required<readonly StatusCount[]>();
}
