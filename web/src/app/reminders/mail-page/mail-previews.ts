import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { MailPreview } from '@waymark/contract/reminders';
import { DayPipe } from '../../core/format';
import { digestWords, lineWords, stepWords } from '../reminder-words';

/** What people will be told, each at their own hour. */
@Component({
  selector: 'wm-mail-previews',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (preview of previews(); track preview.address) {
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          {{ preview.name }}
          <span class="wm-muted"
            >&ngsp;{{ preview.address }}, <ng-container i18n="@@reminders.preview.how-often">wants mail</ng-container>
            {{ digests[preview.digest] }}</span
          >
        </summary>
        <ul>
          @for (line of preview.lines; track $index) {
            <li>
              {{ lineWords(line) }}: {{ line.title }},
              @if (line.since) {
                <ng-container i18n="@@reminders.preview.waits">waits since {{ line.since | day }}</ng-container>
              } @else if (line.late) {
                <strong i18n="@@reminders.preview.was-due">was due on {{ line.dueOn | day }}</strong>
              } @else if (line.kind === 'update') {
                <ng-container i18n="@@reminders.preview.asked">asked for since {{ line.dueOn | day }}</ng-container>
              } @else {
                <ng-container i18n="@@reminders.preview.is-due">due on {{ line.dueOn | day }}</ng-container>
              }
              <span class="wm-muted">&ngsp;({{ line.planTitle }}; {{ steps[line.step] }})</span>
            </li>
          }
        </ul>
      </details>
    } @empty {
      <p class="wm-muted" i18n="@@reminders.preview.none">
        Nothing. Somebody is reminded when something of theirs is due within 30 days, or late, in a plan that is
        published or in delivery; and when an approval, a question or something sent back waits for them.
      </p>
    }
  `,
})
export class MailPreviews {
  readonly previews = input.required<readonly MailPreview[]>();

  protected readonly digests = digestWords;
  protected readonly lineWords = lineWords;
  protected readonly steps = stepWords;
}
