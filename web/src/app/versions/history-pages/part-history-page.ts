import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../../core/format';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { ScrollTable } from '../../ui/scroll-table';
import { plansTitle } from '../version-words';
import { VersionsClient } from '../versions.client';
import { partName } from './history-words';

/** The fields of the plan or of a part of it, each with its last change and the way to all of them. */
@Component({
  selector: 'wm-part-history-page',
  imports: [InstantPipe, Loaded, PageHead, PlanNav, RouterLink, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-loaded [resource]="part" [lines]="20">
      <ng-template wmWhenLoaded [of]="part" let-found>
        <wm-page-head
          title="History"
          i18n-title="@@versions.history.title"
          [state]="nameOf(found)"
          [crumbs]="[
            { text: plansTitle, link: '/plans' },
            { text: found.planTitle, link: ['/plans', planId()] },
          ]"
        />
        <wm-plan-nav [planId]="planId()" />
        <wm-scroll-table label="Fields and their last changes" i18n-label="@@versions.fields">
          <table class="wm-table">
            <caption class="wm-hidden" i18n="@@versions.fields">
              Fields and their last changes
            </caption>
            <thead>
              <tr>
                <th scope="col" i18n="@@versions.field">Field</th>
                <th scope="col" i18n="@@versions.field.changes" class="wm-number">Times written</th>
                <th scope="col" i18n="@@versions.field.last">Last changed</th>
              </tr>
            </thead>
            <tbody>
              @for (field of found.fields; track field.name) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/plans', planId(), 'history', subjectId(), field.name]">{{ field.label }}</a>
                  </th>
                  <td class="wm-number">{{ field.changeCount }}</td>
                  <td>
                    @if (field.changedAt) {
                      {{ field.changedAt | instant }}
                      <ng-container i18n="@@versions.field.by">by {{ field.changedBy }}</ng-container>
                    } @else {
                      <span class="wm-muted" i18n="@@versions.field.never">Never</span>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </wm-scroll-table>
      </ng-template>
    </wm-loaded>
  `,
})
export class PartHistoryPage {
  readonly planId = input.required<string>();
  readonly subjectId = input.required<string>();

  private readonly client = inject(VersionsClient);
  protected readonly part = this.client.part(this.planId, this.subjectId);
  protected readonly plansTitle = plansTitle;
  protected readonly nameOf = partName;
}
