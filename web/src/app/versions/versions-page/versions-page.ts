import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { Versions } from '@waymark/contract/versions';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { EmptyState } from '../../ui/empty-state';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { CompareChoice } from '../compare-choice';
import { plansTitle, versionsTitle } from '../version-words';
import { VersionsClient } from '../versions.client';
import { VersionTable } from './version-table';

/** What was kept of a plan, keeping one more, and the choice of two to compare. */
@Component({
  selector: 'wm-versions-page',
  imports: [
    CompareChoice,
    EmptyState,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    PlanNav,
    RouterLink,
    TextArea,
    VersionTable,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './versions-page.html',
})
export class VersionsPage {
  readonly planId = input.required<string>();

  private readonly client = inject(VersionsClient);
  private readonly announcer = inject(Announcer);
  protected readonly list = this.client.versions(this.planId);
  protected readonly keeping = linkedSignal({ source: this.planId, computation: () => false });
  private readonly model = signal({ note: '' });
  protected readonly form = form(this.model, (path) => atMost(path.note, paragraphLength));
  protected readonly limit = paragraphLength;
  protected readonly plansTitle = plansTitle;
  protected readonly title = versionsTitle;

  protected readonly save = async () => {
    const { number } = await this.client.keep(this.planId(), this.model().note);
    this.announcer.say($localize`:@@versions.kept:Version ${number}:number: is kept`);
  };

  protected done(): void {
    this.form().reset({ note: '' });
    this.keeping.set(false);
    this.list.reload();
  }

  protected stateOf({ versions }: Versions): string {
    return versions.length === 0
      ? $localize`:@@versions.state.none:Nothing is kept of this plan yet.`
      : $localize`:@@versions.state:What the plan said when it was submitted, approved or published. Versions never change.`;
  }
}
