import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import type { Plan, TimelineEntry } from '@waymark/contract/plans';
import { timelineWords } from '../../core/words/timeline-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Timeline, type Happening } from '../../ui/timeline';
import { PlansClient } from '../plans.client';

/** The steps of a plan's life, the newest first. */
@Component({
  selector: 'wm-timeline-section',
  imports: [Loaded, Timeline, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section id="timeline" aria-labelledby="timeline-title" class="wm-no-print">
      <h2 id="timeline-title" tabindex="-1" i18n="@@plans.timeline.title">Timeline</h2>
      <wm-loaded [resource]="timeline" [lines]="3">
        <ng-template wmWhenLoaded [of]="timeline" let-found>
          <wm-timeline [happenings]="happenings(found.entries)" />
        </ng-template>
      </wm-loaded>
    </section>
  `,
})
export class TimelineSection {
  readonly plan = input.required<Plan>();

  private readonly client = inject(PlansClient);
  private readonly planId = computed(() => this.plan().id);
  private readonly state = computed(() => `${this.plan().statusSince} ${this.plan().archived}`);
  protected readonly timeline = this.client.timeline(this.planId);
  private shown: string | null = null;

  constructor() {
    effect(() => {
      const state = this.state();
      untracked(() => this.follow(state));
    });
  }

  protected happenings(entries: readonly TimelineEntry[]): Happening[] {
    return entries
      .map(({ event, at, by, reason }) => ({ title: timelineWords(event), at, by, text: reason }))
      .reverse();
  }

  /** A step taken on this page adds to the timeline. */
  private follow(state: string): void {
    if (this.shown !== null && this.shown !== state) this.timeline.reload();
    this.shown = state;
  }
}
