import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation } from '@waymark/contract/consultation';
import { AmountPipe } from '../../core/format';
import { ScrollTable } from '../../ui/scroll-table';
import type { Asked } from './asked';

/** The groups that a consultation is aimed at, and how many of each answered. */
@Component({
  selector: 'wm-consultation-groups',
  imports: [AmountPipe, RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-groups.html',
})
export class ConsultationGroups {
  readonly consultation = input.required<Consultation>();
  readonly mayEdit = input.required<boolean>();
  readonly threshold = input.required<number>();
  readonly asked = output<Asked>();

  protected readonly groups = computed(() => this.consultation().groups.filter((group) => !group.archived));
  protected readonly somethingHidden = computed(
    () => this.consultation().responseTotalHidden || this.groups().some((group) => group.responsesHidden),
  );
}
