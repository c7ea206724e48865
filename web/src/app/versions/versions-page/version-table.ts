import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VersionLine } from '@waymark/contract/versions';
import { InstantPipe } from '../../core/format';
import { MarkdownView } from '../../ui/markdown-view';
import { ScrollTable } from '../../ui/scroll-table';
import { adoptedWords, occasionWords } from '../version-words';

/** The versions of a plan, the latest first. */
@Component({
  selector: 'wm-version-table',
  imports: [InstantPipe, MarkdownView, RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-scroll-table label="Versions of the plan" i18n-label="@@versions.table">
      <table class="wm-table">
        <caption class="wm-hidden" i18n="@@versions.table">
          Versions of the plan
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@versions.number">Version</th>
            <th scope="col" i18n="@@versions.why">Kept when</th>
            <th scope="col" i18n="@@versions.by">By</th>
            <th scope="col" i18n="@@versions.note">Note</th>
            <th scope="col" i18n="@@versions.then">Since then</th>
          </tr>
        </thead>
        <tbody>
          @for (version of versions(); track version.id) {
            <tr>
              <th scope="row" class="wm-version-name">
                <a [routerLink]="['/plans', planId(), 'versions', version.number]" i18n="@@versions.read"
                  >Version {{ version.number }}</a
                >
              </th>
              <td>
                {{ words[version.occasion] }}<br /><span class="wm-muted">{{ version.madeAt | instant }}</span>
              </td>
              <td>{{ version.madeBy }}</td>
              <td class="wm-version-note">
                <wm-markdown-view [text]="version.note" />
                @if (adopted(version); as line) {
                  <div class="wm-muted">{{ line }}</div>
                }
              </td>
              <td>
                <a
                  [routerLink]="['/plans', planId(), 'versions', 'compare']"
                  [queryParams]="{ from: version.number, to: 'now' }"
                  ><ng-container i18n="@@versions.with-now">What changed</ng-container
                  ><span class="wm-hidden" i18n="@@versions.since"> since version {{ version.number }}</span></a
                >
              </td>
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-table>
  `,
})
export class VersionTable {
  readonly planId = input.required<string>();
  readonly versions = input.required<readonly VersionLine[]>();

  protected readonly words = occasionWords;
  protected readonly adopted = adoptedWords;
}
