import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GovernanceRecord } from '@waymark/contract/governance';
import { DayPipe } from '../../core/format';

/** What was decided, where it stands in the minutes, its papers and its private part. */
@Component({
  selector: 'wm-record-detail',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (record().decision) {
      <p>{{ record().decision }}</p>
    }
    @if (record().minuteReference) {
      <p class="wm-muted" i18n="@@governance.minute">Minute {{ record().minuteReference }}</p>
    }
    @if (record().planVersion; as number) {
      <p>
        <a [routerLink]="['/plans', planId(), 'versions', number]" i18n="@@governance.about-version"
          >About version {{ number }} of the plan</a
        >
      </p>
    }
    @if (record().documents.length > 0) {
      <ul>
        @for (document of record().documents; track $index) {
          <li>
            <a [href]="document.address" rel="noopener noreferrer">{{ document.title }}</a>
          </li>
        }
      </ul>
    }
    @if (record().privateText) {
      <div class="wm-panel">
        <p>
          <strong i18n="@@governance.private">Private part, seen by those who keep the records only:</strong>
          {{ record().privateText }}
        </p>
      </div>
    }
    @if (mayRecord()) {
      <p>
        <a [routerLink]="['/plans', planId(), 'governance', 'records', record().id]">
          <ng-container i18n="@@governance.record.edit">Change</ng-container
          ><span class="wm-hidden">: {{ record().body }}, {{ record().heldOn | day }}</span>
        </a>
      </p>
    }
  `,
})
export class RecordDetail {
  readonly record = input.required<GovernanceRecord>();
  readonly planId = input.required<string>();
  readonly mayRecord = input.required<boolean>();
}
