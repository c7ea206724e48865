import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { Plan } from '@waymark/contract/plans';
import type { Publication } from '@waymark/contract/publications';
import { republishable } from '@waymark/domain/plans/plan-status';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { planStandingWords } from '../../core/words/plan-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { PublicationClient } from '../publication.client';
import { PreviewList } from './preview-list';
import { PublishForm } from './publish-form';
import { VersionList } from './version-list';

/** What of a plan becomes public, the step of publishing it, and the versions that are public already. */
@Component({
  selector: 'wm-publication-page',
  imports: [Loaded, PageHead, PreviewList, PublishForm, RefusalPanel, Tag, VersionList, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publication-page.html',
})
export class PublicationPage {
  readonly planId = input.required<string>();

  protected readonly session = inject(Session);
  private readonly client = inject(PublicationClient);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly publications = this.client.publications(this.planId);
  protected readonly mayLook = computed(() => this.session.can('plan:publish') || this.session.can('plan:edit'));
  protected readonly preview = this.client.preview(() => (this.mayLook() ? this.planId() : undefined));
  protected readonly standing = planStandingWords;
  protected readonly plansTitle = $localize`:@@publication.plans:Plans`;
  protected readonly refusal = signal<Problem | null>(null);
  private readonly publishing = viewChild(PublishForm);

  hasUnsaved(): boolean {
    return this.publishing()?.hasUnsaved() ?? false;
  }

  /** One line on what is public now. */
  protected stateOf(plan: Plan): string {
    const count = this.publications.hasValue()
      ? this.publications.value().publications.filter((one) => one.public).length
      : 0;
    if (count === 0) return $localize`:@@publication.state.none:Nothing of this plan is public yet.`;
    const what = $localize`:@@publication.state.count:Version ${count}:count: is public.`;
    return republishable(plan.status)
      ? `${what} ${$localize`:@@publication.state.again:Publish again to show later progress.`}`
      : what;
  }

  protected async cancel({ id }: Publication): Promise<void> {
    this.refusal.set(null);
    try {
      await this.client.cancel(this.planId(), id);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.published();
  }

  protected published(): void {
    this.plan.reload();
    this.preview.reload();
    this.publications.reload();
  }
}
