import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AskedUpdate, MyUpdates } from '@waymark/contract/progress';
import type { Day } from '@waymark/domain/day';
import { type OwnedState, ownedStates } from '@waymark/domain/progress/owned-item';
import { Announcer } from '../../core/announcer';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { Tag } from '../../ui/tag';
import type { Answers } from '../answers';
import { ownedKindWords, ownedStateTones, ownedStateWords } from '../progress-words';
import { FigureRow } from './figure-row';
import { MilestoneRow } from './milestone-row';
import { ProgressRow } from './progress-row';
import { WaitingRow } from './waiting-row';

/** Everything that waits for somebody, a row each; the counts above fall as they work. */
@Component({
  selector: 'wm-update-list',
  imports: [FigureRow, MilestoneRow, ProgressRow, RouterLink, Tag, WaitingRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './update-list.html',
})
export class UpdateList {
  readonly updates = input.required<MyUpdates>();
  readonly answers = input.required<Answers>();
  /** Reached by a link: rows lead nowhere else. */
  readonly linked = input(false);
  readonly answered = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected readonly done = signal<ReadonlySet<string>>(new Set());
  /** What is approved is not approved by a link. */
  protected readonly states = computed(() => ownedStates.filter((state) => state !== 'approval' || !this.linked()));
  protected readonly stateWords = ownedStateWords;
  protected readonly tones = ownedStateTones;
  protected readonly counts = computed(() => {
    const counts: Record<OwnedState, number> = { due: 0, overdue: 0, returned: 0, approval: 0 };
    for (const { key, state } of this.updates().items) if (!this.done().has(key)) counts[state] += 1;
    return counts;
  });
  protected readonly left = computed(() => this.updates().items.length - this.done().size);
  protected readonly several = computed(() => new Set(this.updates().items.map(({ planId }) => planId)).size > 1);
  protected readonly organisations = computed(
    () => new Set(this.updates().items.map(({ organisationId }) => organisationId)).size > 1,
  );

  protected about(item: AskedUpdate): string {
    const { dueOn, since, actionTitle, standingInFor } = item;
    return joined([
      ownedKindWords[item.kind],
      dayOf(dueOn, since),
      actionTitle === null ? '' : $localize`:@@progress.row.of-action:of “${actionTitle}:action:”`,
      standingInFor === null ? '' : $localize`:@@progress.row.standing-in:you stand in for ${standingInFor}:name:`,
      this.several() ? item.planTitle : '',
      this.organisations() ? item.organisation : '',
    ]);
  }

  /** The next row that is open takes the focus, so that one goes on by keyboard alone. */
  protected settle(item: AskedUpdate): void {
    this.done.update((done) => new Set([...done, item.key]));
    this.announcer.say(
      $localize`:@@progress.row.said:Saved: ${item.title}:title:. ${this.left()}:count: left to answer`,
    );
    this.answered.emit();
    afterNextRender(() => this.focusAfter(item.key), { injector: this.injector });
  }

  private focusAfter(key: string): void {
    const rows = [...this.element.nativeElement.querySelectorAll<HTMLElement>('[data-row]')];
    const place = rows.findIndex((row) => row.dataset['row'] === key);
    const next = [...rows.slice(place + 1), ...rows.slice(0, place)].find(
      (row) => !this.done().has(row.dataset['row'] ?? ''),
    );
    const control = next?.querySelector<HTMLElement>('select, input, button, a.govuk-button');
    (control ?? rows[place]?.querySelector<HTMLElement>('.wm-row-done'))?.focus();
  }
}

function dayOf(dueOn: Day | null, since: Day | null): string {
  if (dueOn !== null) return $localize`:@@progress.row.due:due ${dayWords(dueOn)}:day:`;
  return since === null ? '' : $localize`:@@progress.row.since:waits since ${dayWords(since)}:day:`;
}
