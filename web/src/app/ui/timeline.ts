import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { InstantPipe } from '../core/format';

/** What happened, when and by whom. */
export interface Happening {
  at: string;
  by: string | null;
  title: string;
  text?: string | null;
}

/** Newest first, as the page hands them over. */
@Component({
  selector: 'wm-timeline',
  imports: [InstantPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="wm-timeline">
      @for (happening of happenings(); track $index) {
        <li>
          <strong>{{ happening.title }}</strong>
          @if (happening.by) {
            <span i18n="@@ui.timeline.by"> by {{ happening.by }}</span>
          }
          <time [attr.datetime]="happening.at">{{ happening.at | instant }}</time>
          @if (happening.text) {
            <p>{{ happening.text }}</p>
          }
        </li>
      }
    </ol>
  `,
})
export class Timeline {
  readonly happenings = input.required<readonly Happening[]>();
}
