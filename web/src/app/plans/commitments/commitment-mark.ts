import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Commitment } from '@waymark/contract/commitments';
import { Tag } from '../../ui/tag';
import { stateWords, toneOf } from './commitment-words';

/** Where the commitment of a partner stands, as a word in a mark. */
@Component({
  selector: 'wm-commitment-mark',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<wm-tag [tone]="tone()">{{ words() }}</wm-tag>`,
})
export class CommitmentMark {
  readonly commitment = input.required<Commitment>();

  protected readonly tone = computed(() => toneOf(this.commitment()));
  protected readonly words = computed(() => stateWords(this.commitment()));
}
