import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VersionLine } from '@waymark/contract/versions';
import { Session } from '../../core/session';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import type { Choice } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { documentChoices, documentsTitle, plansTitle, versionText } from '../report-words';
import { ReportsClient } from '../reports.client';

/** The forms in which a plan leaves, each with when to use it. */
@Component({
  selector: 'wm-documents-page',
  imports: [CheckboxField, Loaded, PageHead, PlanNav, RouterLink, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './documents-page.html',
})
export class DocumentsPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  protected readonly list = this.client.versions(this.planId);
  protected readonly version = linkedSignal<string, string | null>({ source: this.planId, computation: () => null });
  protected readonly internal = linkedSignal({ source: this.planId, computation: () => false });
  protected readonly from = linkedSignal<string, string | null>({ source: this.planId, computation: () => null });
  protected readonly to = linkedSignal<string, string | null>({ source: this.planId, computation: () => null });
  protected readonly mayInternal = computed(() => this.session.can('plan:edit'));
  protected readonly choices = documentChoices;
  protected readonly title = documentsTitle;
  protected readonly plansTitle = plansTitle;

  protected versionChoices(versions: readonly VersionLine[]): Choice[] {
    return versions.map((line) => ({ value: String(line.number), text: versionText(line) }));
  }

  protected address(name: string): string {
    return this.client.documentAddress(this.planId(), name, {
      ...(this.version() === null ? {} : { version: this.version() ?? '' }),
      ...(this.internal() ? { internal: 'true' } : {}),
    });
  }

  protected changesAddress(name: string): string {
    return this.client.documentAddress(this.planId(), name, {
      ...(this.from() === null ? {} : { from: this.from() ?? '' }),
      ...(this.to() === null ? {} : { to: this.to() ?? '' }),
    });
  }

  protected sheetAddress(name: string): string {
    return this.client.documentAddress(this.planId(), name);
  }
}
