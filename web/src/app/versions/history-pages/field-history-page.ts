import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { FieldEvent, FieldHistory } from '@waymark/contract/versions';
import { Announcer } from '../../core/announcer';
import { type Problem, problemOf } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { WordChanges } from '../../ui/word-changes';
import { plansTitle } from '../version-words';
import { VersionsClient } from '../versions.client';
import { eventTitle, partName } from './history-words';

/** Who changed a field, when and from what to what; what it said before a change can be put back. */
@Component({
  selector: 'wm-field-history-page',
  imports: [ConfirmDialog, Loaded, PageHead, PlanNav, RefusalPanel, WhenLoaded, WordChanges],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './field-history-page.html',
})
export class FieldHistoryPage {
  readonly planId = input.required<string>();
  readonly subjectId = input.required<string>();
  readonly field = input.required<string>();

  private readonly client = inject(VersionsClient);
  private readonly announcer = inject(Announcer);
  private readonly place = computed(() => ({
    planId: this.planId(),
    subjectId: this.subjectId(),
    field: this.field(),
  }));
  protected readonly history = this.client.history(this.place);
  protected readonly refusal = signal<Problem | null>(null);
  /** What would be put back, while it is asked. */
  protected readonly former = signal('');
  protected readonly plansTitle = plansTitle;
  protected readonly historyTitle = $localize`:@@versions.history.title:History`;
  protected readonly nameOf = partName;
  protected readonly eventTitle = eventTitle;

  protected titleOf({ label }: FieldHistory): string {
    return $localize`:@@versions.history.of:History of “${label}:field:”`;
  }

  protected async restore(sure: ConfirmDialog, history: FieldHistory, event: FieldEvent): Promise<void> {
    this.refusal.set(null);
    this.former.set(event.before ?? '');
    if (!(await sure.ask())) return;
    try {
      this.history.set(await this.client.restore(this.place(), history.version, event.id));
      this.announcer.say($localize`:@@versions.restored:${history.label}:field: says again what it said before`);
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.history.reload();
    }
  }
}
