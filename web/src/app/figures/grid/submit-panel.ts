import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { FigureEntry } from '@waymark/contract/figure-entries';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { periodWords } from '../../core/figure';
import { type Problem, problemOf } from '../../core/problem';
import { choicesOf } from '../../ui/forms/control';
import { RadioGroup } from '../../ui/forms/radio-group';
import { TextArea } from '../../ui/forms/text-area';
import { RefusalPanel } from '../../ui/refusal-panel';
import { FiguresClient } from '../figures.client';
import { rowWords, stepRefusalWords } from './entry-words';
import type { GridBook, Spot } from './grid-book';

const scopes = ['all', 'period', 'chosen'] as const;
export type Scope = (typeof scopes)[number];

interface Held {
  spot: Spot;
  why: string;
}

/** Sends drafts for checking: all of mine in the table, those of one period, or those that are chosen; each with its count. */
@Component({
  selector: 'wm-submit-panel',
  imports: [RadioGroup, RefusalPanel, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="wm-panel" aria-labelledby="submit">
      <h2 id="submit" tabindex="-1" i18n="@@figures.submit.title">Submit figures for checking</h2>
      <wm-radio-group
        [value]="scope()"
        (valueChange)="scope.set($event)"
        [choices]="choices()"
        label="Which figures"
        i18n-label="@@figures.submit.which"
      />
      @if (replacing() > 0) {
        <wm-text-area
          [(value)]="reason"
          [rows]="2"
          [limit]="limit"
          label="Why figures that count are changed"
          i18n-label="@@figures.submit.reason"
          hint="For those that do not say it themselves"
          i18n-hint="@@figures.submit.reason.hint"
        />
      }
      @if (refusal(); as problem) {
        <wm-refusal-panel [problem]="problem" />
      }
      @if (held().length > 0) {
        <h3 i18n="@@figures.submit.held">These are still to be settled</h3>
        <ul>
          @for (one of held(); track one.spot.key) {
            <li>
              <button type="button" class="wm-link-button" (click)="asked.emit(one.spot)">
                {{ where(one.spot) }}</button>:
              {{ one.why }}
            </li>
          }
        </ul>
      }
      <div class="wm-actions">
        <button type="button" class="govuk-button" [disabled]="busy()" (click)="submit()">{{ verb() }}</button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="closed.emit()"
          i18n="@@figures.submit.close"
        >
          Close
        </button>
      </div>
    </section>
  `,
})
export class SubmitPanel {
  readonly spots = input.required<Readonly<Record<Scope, readonly Spot[]>>>();
  readonly book = input.required<GridBook>();
  readonly organisation = input.required<string>();
  /** What is chosen when it opens. */
  readonly first = input<Scope>('all');
  readonly closed = output();
  /** A cell that the reader wants to go to. */
  readonly asked = output<Spot>();

  private readonly client = inject(FiguresClient);
  private readonly announcer = inject(Announcer);
  protected readonly limit = paragraphLength;
  protected readonly scope = linkedSignal<Scope, Scope>({ source: () => this.first(), computation: (first) => first });
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly held = signal<readonly Held[]>([]);
  private readonly ready = computed(() => this.book().submittable(this.spots()[this.scope()]));
  protected readonly replacing = computed(
    () => this.ready().filter(({ spot, entry }) => spot.cell.standing?.own === true && entry.reason === null).length,
  );
  protected readonly choices = computed(() => {
    const count = (scope: Scope): number => this.book().submittable(this.spots()[scope]).length;
    return choicesOf(scopes, {
      all: $localize`:@@figures.submit.all:All my drafts in this table (${count('all')}:count:)`,
      period: $localize`:@@figures.submit.period:My drafts of the period where I stand (${count('period')}:count:)`,
      chosen: $localize`:@@figures.submit.chosen:My drafts among the cells that are chosen (${count('chosen')}:count:)`,
    });
  });
  protected readonly verb = computed(() => {
    const count = this.ready().length;
    return count === 1
      ? $localize`:@@figures.submit.one:Submit 1 figure`
      : $localize`:@@figures.submit.verb:Submit ${count}:count: figures`;
  });

  protected where({ row, period }: Spot): string {
    return `${rowWords(row)}, ${periodWords(period.start, period.end)}`;
  }

  protected async submit(): Promise<void> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await this.book().saves.drain();
      await this.send(this.ready());
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async send(ready: readonly { spot: Spot; entry: FigureEntry }[]): Promise<void> {
    if (ready.length === 0) return;
    const { outcomes } = await this.client.take('submit', {
      organisation: this.organisation(),
      entries: ready.map(({ entry: { id, version } }) => ({ id, version })),
      reason: this.reason().trim() === '' ? null : this.reason().trim(),
    });
    const told = ready.map(({ spot }, index) => ({ spot, outcome: outcomes[index] }));
    this.book().took(told.flatMap(({ spot, outcome }) => (outcome?.entry ? [{ spot, entry: outcome.entry }] : [])));
    const held = told.flatMap(({ spot, outcome }) =>
      outcome === undefined || outcome.outcome === 'done'
        ? []
        : [{ spot, why: stepRefusalWords[outcome.code ?? 'step-not-possible'] }],
    );
    this.held.set(held);
    const done = told.length - held.length;
    this.announcer.say($localize`:@@figures.submit.done:${done}:count: figures are submitted for checking`);
    if (held.length === 0) this.closed.emit();
  }
}
