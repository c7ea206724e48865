import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RemindedLine } from '@waymark/contract/reminders';
import { DayPipe } from '../../core/format';
import { ownedKindWords } from '../reminder-words';

/** Late things of which nobody is told. */
@Component({
  selector: 'wm-unheard-list',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of lines(); track $index) {
        <li>
          {{ kinds[line.kind] }}: {{ line.title }},
          <strong i18n="@@reminders.preview.was-due">was due on {{ line.dueOn | day }}</strong>
          <span class="wm-muted">&ngsp;({{ line.planTitle }})</span>
        </li>
      }
    </ul>
  `,
})
export class UnheardList {
  readonly lines = input.required<readonly RemindedLine[]>();

  protected readonly kinds = ownedKindWords;
}
