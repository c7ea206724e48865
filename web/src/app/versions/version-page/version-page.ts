import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KeptVersion } from '@waymark/contract/versions';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { adoptedWords, occasionWords, plansTitle, versionName, versionsTitle } from '../version-words';
import { VersionsClient } from '../versions.client';
import { ContentPart } from './content-part';
import { VersionContents } from './version-contents';

/** A version as it was kept, whole: told by what it carries itself. */
@Component({
  selector: 'wm-version-page',
  imports: [ContentPart, Loaded, MarkdownView, PageHead, PlanNav, RouterLink, VersionContents, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-loaded [resource]="version" [lines]="24">
      <ng-template wmWhenLoaded [of]="version" let-found>
        <wm-page-head
          [title]="titleOf(found)"
          [state]="nameOf(found)"
          [crumbs]="[
            { text: plansTitle, link: '/plans' },
            { text: found.planTitle, link: ['/plans', planId()] },
            { text: versionsTitle, link: ['/plans', planId(), 'versions'] },
          ]"
        >
          <a
            wmAction
            class="govuk-button govuk-button--secondary"
            [routerLink]="['/plans', planId(), 'versions', 'compare']"
            [queryParams]="{ from: found.number, to: 'now' }"
            i18n="@@versions.compare-now"
            >What changed since</a
          >
        </wm-page-head>
        <wm-plan-nav [planId]="planId()" />
        <div class="wm-panel wm-panel--info">
          <p i18n="@@versions.kept-by">
            {{ words[found.occasion] }}, by {{ found.madeBy }}. This version stays as it was, whatever becomes of the
            plan.
          </p>
          @if (adopted(found); as line) {
            <p>{{ line }}</p>
          }
          @if (found.note) {
            <wm-markdown-view [text]="found.note" />
          }
        </div>
        <wm-version-contents [parts]="found.content.children" />
        <wm-content-part [part]="found.content" [level]="2" />
        <p class="wm-muted wm-fingerprint" i18n="@@versions.fingerprint">
          Fingerprint of the content: {{ found.fingerprint }}
        </p>
      </ng-template>
    </wm-loaded>
  `,
})
export class VersionPage {
  readonly planId = input.required<string>();
  readonly number = input.required<string>();

  private readonly client = inject(VersionsClient);
  protected readonly version = this.client.version(this.planId, this.number);
  protected readonly words = occasionWords;
  protected readonly adopted = adoptedWords;
  protected readonly nameOf = versionName;
  protected readonly plansTitle = plansTitle;
  protected readonly versionsTitle = versionsTitle;

  protected titleOf({ content, council }: KeptVersion): string {
    return $localize`:@@versions.of:${content.title}:plan:, ${council}:council:`;
  }
}
