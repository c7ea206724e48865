import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Taskforce } from '@waymark/contract/taskforces';
import { todayIn } from '@waymark/domain/day';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import { sectorWords } from '../../core/words/people-words';
import { gapSentences, memberName, sectorsPresent } from '../composition';

/** Which sectors sit on the taskforce today, and what is missing. */
@Component({
  selector: 'wm-composition-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composition-view.html',
})
export class CompositionView {
  readonly taskforce = input.required<Taskforce>();

  private readonly today = todayIn(new Date());
  protected readonly present = computed(() => sectorsPresent(this.taskforce().members, this.today));
  protected readonly missing = computed(() => gapSentences(this.taskforce()));
  protected readonly chair = computed(() => {
    const chairs = this.taskforce().members.filter(({ role }) => role === 'chair');
    const chair = chairs.find((member) => isCurrent(member, this.today));
    return chair ? `${memberName(chair)}, ${chair.organisationName}` : null;
  });
  protected readonly unusual = computed(() =>
    this.taskforce()
      .members.filter((member) => member.notUsuallyInvolved && isCurrent(member, this.today))
      .map(({ organisationName }) => organisationName)
      .join(', '),
  );
  protected readonly words = sectorWords;
}
