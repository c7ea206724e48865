import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { todayIn } from '@waymark/domain/day';
import { taskforceGaps } from '@waymark/domain/taskforces/taskforce';
import { taskforceGapWords, taskforceRoleWords } from '../../core/words/people-words';
import { memberWords } from '../plan-names';

/** Who is on the taskforce, and whom it still lacks. */
@Component({
  selector: 'wm-draft-taskforce',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (members().length > 0) {
      <ul>
        @for (member of members(); track member.id) {
          <li>
            {{ member.words }} <span class="wm-muted">· {{ member.role }}</span>
          </li>
        }
      </ul>
    } @else {
      <p i18n="@@draft.taskforce.none">Nobody is on the taskforce yet.</p>
    }
    @if (gaps().length > 0) {
      <h2 i18n="@@draft.taskforce.gaps">What it still lacks</h2>
      <ul>
        @for (gap of gaps(); track gap) {
          <li>{{ gap }}</li>
        }
      </ul>
    }
    <p><a routerLink="/taskforce" i18n="@@draft.taskforce.edit">Add or change members under Taskforce</a></p>
    <button type="button" class="govuk-button" (click)="done.emit()" i18n="@@draft.continue">Continue</button>
  `,
})
export class DraftTaskforce {
  readonly plan = input.required<Plan>();
  readonly done = output<void>();

  protected readonly members = computed(() =>
    this.plan().taskforceMembers.map((member) => ({
      id: member.id,
      words: memberWords(member),
      role: taskforceRoleWords[member.role],
    })),
  );
  protected readonly gaps = computed(() =>
    taskforceGaps(this.plan().taskforceMembers, todayIn(new Date())).map((gap) => taskforceGapWords[gap]),
  );
}
