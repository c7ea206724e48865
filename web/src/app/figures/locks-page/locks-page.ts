import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PeriodLock } from '@waymark/contract/period-locks';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { DayPipe, InstantPipe } from '../../core/format';
import type { HoldsUnsaved } from '../../core/guards';
import { joined } from '../../core/joined';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { indicatorKindWords } from '../../core/words/indicator-words';
import { EmptyState } from '../../ui/empty-state';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { FiguresClient } from '../figures.client';
import { PeriodLockForm } from './lock-form';

/** Periods that are closed to figures, and those that were opened again, with who and why. */
@Component({
  selector: 'wm-locks-page',
  imports: [
    ...[DayPipe, EmptyState, InstantPipe, Loaded, PageHead, PeriodLockForm, RefusalPanel, RouterLink, TextArea],
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './locks-page.html',
})
export class LocksPage implements HoldsUnsaved {
  protected readonly session = inject(Session);
  private readonly client = inject(FiguresClient);
  private readonly announcer = inject(Announcer);
  private readonly lockForm = viewChild(PeriodLockForm);
  protected readonly locks = this.client.locks(() => this.session.organisationId() ?? undefined);
  private readonly all = computed(() => (this.locks.hasValue() ? this.locks.value().locks : []));
  protected readonly holding = computed(() => this.all().filter(({ reopenedAt }) => reopenedAt === null));
  protected readonly reopened = computed(() => this.all().filter(({ reopenedAt }) => reopenedAt !== null));
  protected readonly joined = joined;
  protected readonly state = computed(() => {
    const count = this.holding().length;
    if (count === 0) return '';
    return count === 1
      ? $localize`:@@figures.locks.state.one:1 period is locked`
      : $localize`:@@figures.locks.state:${count}:count: periods are locked`;
  });
  protected readonly opening = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly reasonMissing = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly limit = paragraphLength;
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];

  hasUnsaved(): boolean {
    return this.reason().trim() !== '' || (this.lockForm()?.hasUnsaved() ?? false);
  }

  /** Whose figures a lock closes. */
  protected scope({ planTitle, kind }: PeriodLock): string {
    const kindWords = kind === null ? null : indicatorKindWords[kind];
    const parts = [planTitle, kindWords].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(', ') : $localize`:@@figures.locks.scope.all:All figures`;
  }

  protected ask(id: string): void {
    this.opening.set(this.opening() === id ? null : id);
    this.reason.set('');
    this.reasonMissing.set(false);
  }

  protected async reopen(lock: PeriodLock): Promise<void> {
    this.reasonMissing.set(this.reason().trim() === '');
    if (this.reasonMissing() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await this.client.reopen(lock, this.reason().trim());
      this.opening.set(null);
      this.reason.set('');
      this.announcer.say($localize`:@@figures.locks.reopened:The period is open again`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.busy.set(false);
    this.locks.reload();
  }

  protected done(): void {
    this.announcer.say($localize`:@@figures.locks.done:The period is locked`);
    this.locks.reload();
  }
}
