import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FittingIndicator } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { Announcer } from '../../core/announcer';
import { figureWords } from '../../core/figure';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { themeWords } from '../../core/words/framework-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { RefusalPanel } from '../../ui/refusal-panel';
import { DraftClient } from '../draft.client';

/** Beside a goal: what its theme can be measured by, with the latest figure for the council, and a button to take one. */
@Component({
  selector: 'wm-fitting-indicators',
  imports: [DayPipe, Loaded, NgTemplateOutlet, RefusalPanel, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './fitting-indicators.html',
})
export class FittingIndicators {
  readonly plan = input.required<Plan>();
  /** Null until the goal is saved: then there is nothing yet to put an indicator under. */
  readonly goalId = input.required<string | null>();
  readonly theme = input.required<Theme>();
  /** What stands under the goal already. */
  readonly taken = input<readonly { indicatorId: string }[]>([]);
  readonly added = output<void>();

  private readonly client = inject(DraftClient);
  private readonly announcer = inject(Announcer);
  protected readonly found = this.client.fitting(
    () => this.plan().id,
    () => this.theme(),
  );
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly adding = signal<string | null>(null);
  protected readonly themeTitle = computed(() => `${this.theme()} ${themeWords[this.theme()]}`);

  protected readonly figureWords = figureWords;

  protected withFigure(indicators: readonly FittingIndicator[], has: boolean): FittingIndicator[] {
    return indicators.filter(({ latest }) => (latest !== null) === has);
  }

  protected isTaken({ id }: FittingIndicator): boolean {
    return this.taken().some(({ indicatorId }) => indicatorId === id);
  }

  /** The latest figure is the usual baseline, the end of the plan the usual day of the target. */
  protected async add(indicator: FittingIndicator): Promise<void> {
    const goalId = this.goalId();
    if (goalId === null || this.adding() !== null) return;
    this.refusal.set(null);
    this.adding.set(indicator.id);
    const { periodEnd = null, value = null } = indicator.latest ?? {};
    const baseline = value === null ? {} : { baselineOn: periodEnd, baselineValue: value };
    try {
      await this.client.addTarget(goalId, { indicatorId: indicator.id, ...baseline });
      this.announcer.say($localize`:@@plans.fitting.added:${indicator.name}:name: is under the goal`);
      this.added.emit();
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.adding.set(null);
    }
  }
}
