import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment, Evidence } from '@waymark/contract/impact';
import { dutyAims, welshSections } from '@waymark/domain/impact/vocabulary';
import { Announcer } from '../../core/announcer';
import { AmountPipe, DayPipe, InstantPipe, MonthsPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { ImpactClient } from '../impact.client';
import {
  aimWords,
  answerWords,
  groupWords,
  impactTones,
  impactWords,
  questionWords,
  stateTones,
  stateWords,
  welshWords,
} from '../impact-words';
import { problemLine } from '../problem-line';

const shownProblems = 6;

/** The equality impact assessment of a plan: where it stands, what it lacks, and everything it says. */
@Component({
  selector: 'wm-impact-page',
  imports: [
    AmountPipe,
    ConfirmDialog,
    DayPipe,
    InstantPipe,
    Loaded,
    MarkdownView,
    MonthsPipe,
    PageHead,
    PlanNav,
    RefusalPanel,
    RouterLink,
    ScrollTable,
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
  protected readonly allShown = signal(false);
  protected readonly lines = computed(() => {
    if (!this.assessment.hasValue()) return [];
    const assessment = this.assessment.value();
    return assessment.problems.map((problem) => problemLine(problem, assessment));
  });
  protected readonly shownLines = computed(() =>
    this.allShown() ? this.lines() : this.lines().slice(0, shownProblems),
  );
  protected readonly archived = computed(() =>
    this.assessment.hasValue() ? this.assessment.value().evidence.filter((item) => item.archived) : [],
  );
  protected readonly aims = dutyAims;
  protected readonly sections = welshSections;
  protected readonly words = {
    aims: aimWords,
    answers: answerWords,
    groups: groupWords,
    impacts: impactWords,
    questions: questionWords,
    states: stateWords,
    welsh: welshWords,
  };
  protected readonly tones = { states: stateTones, impacts: impactTones };

  protected crumbs({ planTitle, planId }: Assessment) {
    return [
      { text: $localize`:@@plans.title:Plans`, link: '/plans' },
      { text: planTitle, link: `/plans/${planId}` },
    ];
  }

  protected standing(assessment: Assessment): readonly Evidence[] {
    return assessment.evidence.filter((item) => !item.archived);
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
