import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { compareParagraphs } from './text-merge';

/** A text beside the one it came from: additions and removals are marked by words as well as by colour. */
@Component({
  selector: 'wm-conflict-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (paragraph of paragraphs(); track $index) {
      <p>
        @switch (paragraph.kind) {
          @case ('added') {
            <strong class="wm-change-word" i18n="@@ui.change.paragraph-added">New paragraph:</strong>{{ ' ' }}
          }
          @case ('removed') {
            <strong class="wm-change-word" i18n="@@ui.change.paragraph-removed">Paragraph taken out:</strong>{{ ' ' }}
          }
        }
        @for (part of paragraph.parts; track $index) {
          @switch (part.kind) {
            @case ('added') {
              <ins
                ><span class="wm-hidden" i18n="@@ui.change.added">[added: </span>{{ part.text
                }}<span class="wm-hidden">]</span></ins
              >
            }
            @case ('removed') {
              <del
                ><span class="wm-hidden" i18n="@@ui.change.removed">[taken out: </span>{{ part.text
                }}<span class="wm-hidden">]</span></del
              >
            }
            @default {
              <span>{{ part.text }}</span>
            }
          }
        }
      </p>
    } @empty {
      <p i18n="@@ui.meeting.empty">Nothing</p>
    }
  `,
})
export class ConflictText {
  readonly before = input.required<string>();
  readonly after = input.required<string>();

  protected readonly paragraphs = computed(() => compareParagraphs(this.before(), this.after()));
}
