import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type entryLists, type PlacedEntry, type StepOutcome } from '@waymark/contract/figure-steps';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { FiguresClient } from '../figures.client';
import { approvedWords, chosenEntries, commentLimit, returnedWords, whyNot } from './checking';
import { EntryLine } from './entry-line';

type ListState = (typeof entryLists)[number];
const states: readonly ListState[] = ['submitted', 'returned', 'draft'];

/** Figures that wait to be checked: approved many at once, or returned with a reason. */
@Component({
  selector: 'wm-checking-page',
  imports: [EmptyState, EntryLine, Loaded, PageHead, RefusalPanel, RouterLink, SelectField, TextArea, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './checking-page.html',
})
export class CheckingPage implements HoldsUnsaved {
  readonly state = input<string>();

  protected readonly session = inject(Session);
  private readonly client = inject(FiguresClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly list = computed(() => states.find((one) => one === this.state()) ?? 'submitted');
  protected readonly entries = this.client.entries(() => {
    const organisation = this.session.organisationId();
    return organisation === null ? null : { organisation, state: this.list() };
  });
  private readonly all = computed(() => (this.entries.hasValue() ? this.entries.value().entries : []));
  protected readonly checking = computed(
    () => this.list() === 'submitted' && this.entries.hasValue() && this.entries.value().mayApprove,
  );
  protected readonly chosen = linkedSignal<readonly PlacedEntry[], ReadonlySet<string>>({
    source: this.all,
    computation: () => new Set(),
  });
  protected readonly answers = signal<ReadonlyMap<string, Readonly<Record<string, string>>>>(new Map());
  protected readonly returning = signal(false);
  protected readonly reason = signal('');
  protected readonly reasonMissing = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly failed = signal<readonly { title: string; words: string }[]>([]);
  protected readonly limit = commentLimit;
  protected readonly head = computed(() => {
    const count = this.all().length;
    if (count === 0 || this.list() !== 'submitted') return '';
    if (count === 1) return $localize`:@@figures.check.count.one:1 figure waits`;
    return $localize`:@@figures.check.count:${count}:count: figures wait`;
  });
  protected readonly stateChoices = choicesOf(states, {
    submitted: $localize`:@@figures.check.list.submitted:Waiting to be checked`,
    returned: $localize`:@@figures.check.list.returned:Returned`,
    draft: $localize`:@@figures.check.list.draft:Not submitted yet`,
  });
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];

  hasUnsaved(): boolean {
    return (
      this.reason().trim() !== '' || [...this.answers().values()].some((one) => Object.values(one).join('') !== '')
    );
  }

  protected show(state: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { state: state === 'submitted' ? null : state } });
  }

  protected choose(id: string, on: boolean): void {
    const chosen = new Set(this.chosen());
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  protected chooseAll(on: boolean): void {
    this.chosen.set(new Set(on ? this.all().map(({ id }) => id) : []));
  }

  protected answer(id: string, answers: Readonly<Record<string, string>>): void {
    this.answers.set(new Map(this.answers()).set(id, answers));
  }

  /** From one box to the next or the one before. */
  protected move(place: number, by: 1 | -1): void {
    const boxes = this.element.nativeElement.querySelectorAll<HTMLInputElement>('.wm-entry-line__box');
    boxes[place + by]?.focus();
  }

  protected async approve(): Promise<void> {
    await this.take('approve');
  }

  protected async giveBack(): Promise<void> {
    this.reasonMissing.set(this.reason().trim() === '');
    if (!this.reasonMissing()) await this.take('return');
  }

  private async take(step: 'approve' | 'return'): Promise<void> {
    const organisation = this.session.organisationId();
    const entries = chosenEntries(this.all(), this.chosen(), this.answers());
    if (organisation === null || entries.length === 0 || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      const body = { organisation, entries, reason: step === 'return' ? this.reason().trim() : null };
      this.settle(step, (await this.client.take(step, body)).outcomes);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.busy.set(false);
  }

  private settle(step: 'approve' | 'return', outcomes: readonly StepOutcome[]): void {
    const done = outcomes.filter(({ outcome }) => outcome === 'done').length;
    this.failed.set(
      outcomes
        .filter(({ outcome }) => outcome !== 'done')
        .map((one) => ({ title: this.all().find(({ id }) => id === one.id)?.name ?? '', words: whyNot(one) })),
    );
    this.returning.set(false);
    this.reason.set('');
    this.answers.set(new Map());
    this.announcer.say(step === 'approve' ? approvedWords(done) : returnedWords(done));
    this.entries.reload();
  }
}
