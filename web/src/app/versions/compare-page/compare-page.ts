import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { VersionComparison } from '@waymark/contract/versions';
import { changeTypes, type ChangeType } from '@waymark/domain/versions/content-change';
import { changeSummary, changeTypeWords } from '../../core/words/change-words';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { CompareChoice } from '../compare-choice';
import { plansTitle, versionName, versionsTitle } from '../version-words';
import { VersionsClient } from '../versions.client';
import { ChangeItem } from './change-item';

/** What changed between two versions of a plan, or since one of them, goal by goal. */
@Component({
  selector: 'wm-compare-page',
  imports: [ChangeItem, CompareChoice, Loaded, PageHead, PlanNav, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './compare-page.html',
})
export class ComparePage {
  readonly planId = input.required<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly client = inject(VersionsClient);
  protected readonly versions = this.client.versions(this.planId);
  protected readonly comparison = this.client.comparison(this.planId, () => {
    const from = this.from();
    return { ...(from ? { from } : {}), to: this.to() ?? 'now' };
  });
  protected readonly only = signal<ChangeType | null>(null);
  protected readonly kinds = changeTypes.map((type) => ({ value: type, text: changeTypeWords[type] }));
  protected readonly groups = computed(() => {
    const only = this.only();
    const groups = this.comparison.hasValue() ? this.comparison.value().groups : [];
    return groups
      .map((group) => ({ ...group, changes: group.changes.filter(({ type }) => only === null || type === only) }))
      .filter(({ changes }) => changes.length > 0);
  });
  protected readonly plansTitle = plansTitle;
  protected readonly versionsTitle = versionsTitle;
  protected readonly nameOf = versionName;
  protected readonly summary = ({ counts }: VersionComparison): string => `${changeSummary(counts)}.`;

  protected print(): void {
    window.print();
  }
}
