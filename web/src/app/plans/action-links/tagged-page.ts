import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { tagSets, type TagSet } from '@waymark/domain/frameworks/framework';
import { root } from '../../core/address';
import { DayPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { ScrollTable } from '../../ui/scroll-table';
import { StatusMark } from '../../ui/status-mark';
import { PlansClient } from '../plans.client';
import { ActionLinksClient } from './action-links.client';

const setWords: Readonly<Record<TagSet, string>> = {
  'home-office-domain': $localize`:@@tagged.set.home-office-domain:Home Office indicators of integration`,
  sanctuary: $localize`:@@tagged.set.sanctuary:Sanctuary accreditation`,
  group: $localize`:@@tagged.set.group:Groups and routes`,
  'cross-cutting': $localize`:@@tagged.set.cross-cutting:Cross-cutting matters`,
};

/** The actions of a plan by what else they are reported to. */
@Component({
  selector: 'wm-tagged-page',
  imports: [
    ...[DayPipe, EmptyState, Loaded, PageHead, PlanNav, RouterLink, ScrollTable, SelectField],
    ...[StatusMark, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tagged-page.html',
})
export class TaggedPage {
  readonly planId = input.required<string>();
  /** From the address. */
  readonly set = input<string>();

  private readonly client = inject(ActionLinksClient);
  private readonly router = inject(Router);
  private readonly plan = inject(PlansClient).plan(this.planId);
  protected readonly chosen = computed(() => tagSets.find((one) => one === this.set()) ?? 'home-office-domain');
  protected readonly read = this.client.tagged(this.planId, this.chosen);
  protected readonly used = computed(() =>
    this.read.hasValue() ? this.read.value().tags.filter(({ actions }) => actions.length > 0) : [],
  );
  protected readonly unused = computed(() =>
    this.read.hasValue() ? this.read.value().tags.filter(({ actions }) => actions.length === 0) : [],
  );
  protected readonly table = computed(() => `${root}/plans/${this.planId()}/tagged-actions.csv?set=${this.chosen()}`);
  protected readonly sets = tagSets.map((value) => ({ value, text: setWords[value] }));
  protected readonly title = $localize`:@@tagged.title:Reported to other strategies`;
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.plan.hasValue() ? this.plan.value().title : '', link: ['/plans', this.planId()] },
  ]);

  protected choose(set: string): void {
    void this.router.navigate([], { queryParams: { set }, replaceUrl: true });
  }
}
