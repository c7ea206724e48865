import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { DayPipe, MonthsPipe } from '../../core/format';
import { editionWords } from '../../core/words/framework-words';
import { HistoryLink } from '../../ui/history-link';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { CommentControl } from '../comments/comment-control';
import { personName } from '../plan-names';

/** Who answers for the plan, for which years, by which framework. */
@Component({
  selector: 'wm-about-section',
  imports: [CommentControl, DayPipe, HistoryLink, MonthsPipe, RouterLink, SummaryList, SummaryRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-section.html',
})
export class AboutSection {
  readonly plan = input.required<Plan>();

  protected readonly memberLead = computed(() => personName(this.plan(), this.plan().memberLeadId));
  protected readonly officerLead = computed(() => personName(this.plan(), this.plan().officerLeadId));
  protected readonly manager = computed(() => personName(this.plan(), this.plan().managerId));
  protected readonly editionWords = editionWords;
}
