import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation, Consultations } from '@waymark/contract/consultation';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ConsultationClient, type Putaway } from '../consultation.client';
import type { Asked } from './asked';
import { ConsultationView } from './consultation-view';

const done: Readonly<Record<Asked['deed'], string>> = {
  archive: $localize`:@@consultation.done.archive:Archived`,
  restore: $localize`:@@consultation.done.restore:Restored`,
  publish: $localize`:@@consultation.done.publish:The draft is public`,
};

/** Who was asked about a plan, what they said and what came of it. */
@Component({
  selector: 'wm-consultation-page',
  imports: [
    ConfirmDialog,
    ConsultationView,
    EmptyState,
    Loaded,
    PageHead,
    PlanNav,
    RefusalPanel,
    RouterLink,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-page.html',
})
export class ConsultationPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ConsultationClient);
  private readonly announcer = inject(Announcer);
  private readonly publishing = viewChild(ConfirmDialog);
  protected readonly list = this.client.consultations(this.planId);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly archived = computed(() =>
    this.list.hasValue() ? this.list.value().consultations.filter((one) => one.archived) : [],
  );

  protected crumbs({ planTitle }: Consultations) {
    return [
      { text: $localize`:@@plans.title:Plans`, link: '/plans' },
      { text: planTitle, link: `/plans/${this.planId()}` },
    ];
  }

  protected standing({ consultations }: Consultations): readonly Consultation[] {
    return consultations.filter((one) => !one.archived);
  }

  protected restore(consultation: Consultation): Promise<void> {
    return this.act({ deed: 'restore', kind: 'consultations', of: consultation });
  }

  protected async act(asked: Asked): Promise<void> {
    this.refusal.set(null);
    if (asked.deed === 'publish' && !(await this.publishing()?.ask())) return;
    try {
      await this.send(asked);
      this.announcer.say(done[asked.deed]);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.list.reload();
  }

  private send(asked: Asked): Promise<unknown> {
    if (asked.deed === 'publish') return this.client.publish(this.planId(), asked.of);
    const kind: Putaway = asked.kind;
    return asked.deed === 'archive' ? this.client.archive(kind, asked.of) : this.client.restore(kind, asked.of);
  }
}
