import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import type { Theme } from '@waymark/domain/frameworks/framework';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { themeTitle } from '../problem-groups';
import { GoalBlock } from './goal-block';

/** One theme with its goals. */
@Component({
  selector: 'wm-theme-section',
  imports: [GoalBlock, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './theme-section.html',
})
export class ThemeSection {
  readonly plan = input.required<Plan>();
  readonly theme = input.required<Theme>();
  readonly only = input<DeliveryStatus | null>(null);
  readonly changed = output<void>();

  protected readonly goals = computed(() => this.plan().goals.filter((goal) => goal.theme === this.theme()));
  protected readonly title = computed(() => themeTitle(this.theme()));
}
