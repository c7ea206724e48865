import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RemindedLine } from '@waymark/contract/reminders';
import { DayPipe } from '../../core/format';
import { lineWords } from '../reminder-words';

/** What is late or waits, and of which nobody is told. */
@Component({
  selector: 'wm-unheard-list',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of lines(); track $index) {
        <li>
          {{ lineWords(line) }}: {{ line.title }},
          @if (line.since) {
            <strong i18n="@@reminders.preview.waits">waits since {{ line.since | day }}</strong>
          } @else {
            <strong i18n="@@reminders.preview.was-due">was due on {{ line.dueOn | day }}</strong>
          }
          <span class="wm-muted">&ngsp;({{ line.planTitle }})</span>
        </li>
      }
    </ul>
  `,
})
export class UnheardList {
  readonly lines = input.required<readonly RemindedLine[]>();

  protected readonly lineWords = lineWords;
}
