import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { WordPart } from '@waymark/contract/word-parts';

/** Of what stayed between two changes so much is shown that the place is known. */
const mostSame = 320;
const around = 120;

/** Two texts in one: what came and what went is marked by words and lines as well as by colour. */
@Component({
  selector: 'wm-word-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p class="wm-words">
    @for (part of shown(); track $index) {
      @switch (part.kind) {
        @case ('added') {
          <ins
            ><span class="wm-hidden" i18n="@@ui.words.added">[added: </span>{{ part.text
            }}<span class="wm-hidden">]</span></ins
          >
        }
        @case ('removed') {
          <del
            ><span class="wm-hidden" i18n="@@ui.words.removed">[removed: </span>{{ part.text
            }}<span class="wm-hidden">]</span></del
          >
        }
        @default {
          <span>{{ part.text }}</span>
        }
      }
    }
  </p>`,
})
export class WordChanges {
  readonly parts = input.required<readonly WordPart[]>();
  /** Whether all that stayed is shown, however long. */
  readonly whole = input(false);

  protected readonly shown = computed(() => (this.whole() ? this.parts() : this.parts().map(shortened)));
}

function shortened(part: WordPart): WordPart {
  if (part.kind !== 'same' || part.text.length <= mostSame) return part;
  return { kind: 'same', text: `${part.text.slice(0, around)} … ${part.text.slice(-around)}` };
}
