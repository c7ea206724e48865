import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StandingFigure } from '@waymark/contract/figure-entries';
import type { PlacedEntry } from '@waymark/contract/figure-steps';
import { figureWords, periodWords, shortFigure } from '../../core/figure';
import { InstantPipe, numberWords } from '../../core/format';
import { breakdownWords } from '../../core/words/breakdown-words';
import { lockWords, questionWords } from '../../core/words/figure-words';
import { observationStatusWords } from '../../core/words/indicator-words';
import { TextArea } from '../../ui/forms/text-area';
import { AnswerLine } from '../answer-line';
import { stepRefusalWords } from '../grid/entry-words';
import { commentLimit, openQuestions } from './checking';

/** One figure that waits, with what it would replace, what came before, and what is asked about it. */
@Component({
  selector: 'wm-entry-line',
  imports: [AnswerLine, InstantPipe, RouterLink, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './entry-line.html',
})
export class EntryLine {
  readonly entry = input.required<PlacedEntry>();
  /** Whether figures are checked here, or only seen. */
  readonly checking = input(false);
  readonly chosen = model(false);
  /** Answers as they are typed, by question. */
  readonly answers = model<Readonly<Record<string, string>>>({});
  readonly moved = output<1 | -1>();

  protected readonly limit = commentLimit;
  protected readonly title = computed(() => {
    const { name, breakdown } = this.entry();
    return breakdown === '' ? name : `${name}, ${breakdownWords(breakdown)}`;
  });
  protected readonly period = computed(() => periodWords(this.entry().periodStart, this.entry().periodEnd));
  protected readonly value = computed(() => this.said(this.entry()));
  protected readonly standing = computed(() => {
    const { standing } = this.entry();
    return standing === null ? null : this.said(standing);
  });
  protected readonly parts = computed(() => {
    const { numerator, denominator } = this.entry();
    if (numerator === null || denominator === null) return null;
    return $localize`:@@figures.check.parts:${numberWords(numerator)}:numerator: of ${numberWords(denominator)}:denominator:`;
  });
  protected readonly former = computed(() => {
    const { formerValue } = this.entry();
    return formerValue === null ? null : shortFigure(formerValue, this.entry());
  });
  protected readonly change = computed(() => {
    const { change, decimals } = this.entry();
    if (change === null) return null;
    if (change === 0) return $localize`:@@figures.check.no-change:no change`;
    return `${change > 0 ? '+' : '−'}${numberWords(Math.abs(change), decimals)}`;
  });
  protected readonly questions = computed(() =>
    this.entry().questions.map((question) => ({ ...question, words: questionWords(question, this.entry()) })),
  );
  protected readonly open = computed(() => openQuestions(this.entry()).map(({ code }) => code));
  protected readonly notByMe = computed(() => {
    const { notByMe, lock } = this.entry();
    if (lock !== null) return lockWords(lock);
    return notByMe === null || notByMe === 'permission' ? null : stepRefusalWords[notByMe];
  });

  protected type(code: string, text: string): void {
    this.answers.set({ ...this.answers(), [code]: text });
  }

  protected key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.moved.emit(event.key === 'ArrowDown' ? 1 : -1);
  }

  private said({ value, status }: Pick<StandingFigure, 'value' | 'status'>): string {
    return value === null ? observationStatusWords[status] : figureWords(value, this.entry());
  }
}
