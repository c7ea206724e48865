import { ChangeDetectionStrategy, Component, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment, Evidence } from '@waymark/contract/impact';
import { welshSections } from '@waymark/domain/impact/vocabulary';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { ImpactClient } from '../impact.client';
import { stateTones, stateWords, welshWords } from '../impact-words';
import { AssessmentStanding } from './assessment-standing';
import { DutyAims } from './duty-aims';
import { EffectsTable } from './effects-table';
import { EvidenceList } from './evidence-list';
import { ScreeningAnswers } from './screening-answers';

/** The equality impact assessment of a plan: where it stands, what it lacks, and everything it says. */
@Component({
  selector: 'wm-impact-page',
  imports: [
    AssessmentStanding,
    ConfirmDialog,
    DutyAims,
    EffectsTable,
    EvidenceList,
    Loaded,
    MarkdownView,
    PageHead,
    PlanNav,
    RefusalPanel,
    RouterLink,
    ScreeningAnswers,
    Tag,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './impact-page.html',
})
export class ImpactPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ImpactClient);
  private readonly announcer = inject(Announcer);
  private readonly signing = viewChild(ConfirmDialog);
  protected readonly assessment = this.client.assessment(this.planId);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly sections = welshSections;
  protected readonly words = { states: stateWords, welsh: welshWords };
  protected readonly tones = stateTones;

  protected crumbs({ planTitle, planId }: Assessment) {
    return [
      { text: $localize`:@@plans.title:Plans`, link: '/plans' },
      { text: planTitle, link: `/plans/${planId}` },
    ];
  }

  protected async sign(assessment: Assessment): Promise<void> {
    if (!(await this.signing()?.ask())) return;
    await this.attempt(
      async () => this.assessment.set(await this.client.sign(this.planId(), assessment)),
      $localize`:@@impact.signed:The assessment is signed`,
    );
  }

  protected archive({ id, version }: Evidence): Promise<void> {
    return this.attempt(
      () => this.client.archiveEvidence(id, version),
      $localize`:@@impact.evidence.archived:The evidence is archived`,
    );
  }

  protected restore({ id }: Evidence): Promise<void> {
    return this.attempt(
      () => this.client.restoreEvidence(id),
      $localize`:@@impact.evidence.restored:The evidence is back`,
    );
  }

  private async attempt(change: () => Promise<unknown>, done: string): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
      this.announcer.say(done);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.assessment.reload();
  }
}
