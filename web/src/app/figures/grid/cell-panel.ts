import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CellAsked } from '@waymark/contract/figure-steps';
import { readFigure, type TypedFigure } from '@waymark/domain/figures/typed-figure';
import type { Dimension } from '@waymark/domain/indicators/breakdown';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { figureWords, periodWords } from '../../core/figure';
import { numberWords } from '../../core/format';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { CellComments } from './cell-comments';
import { CellQuestions } from './cell-questions';
import { cellWords } from './cell-words';
import { dimensionChoices, faultWords, rowWords } from './entry-words';
import type { GridBook, PartsSum, Spot } from './grid-book';
import { type CellEdit, figureOf, shownText } from './grid-cells';

export type CellWish = 'keep-mine' | 'take-theirs' | 'again' | 'let-go' | 'submit' | 'withdraw';

/** The fields of the panel as they are typed; they are kept when they are left. */
interface Texts {
  numerator: string;
  denominator: string;
  note: string;
  evidence: string;
  reason: string;
}

/** What is known of the cell where the keyboard stands, in words, and what belongs to its figure beside the number. */
@Component({
  selector: 'wm-cell-panel',
  imports: [CellComments, CellQuestions, RouterLink, SelectField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cell-panel.html',
})
export class CellPanel {
  readonly spot = input.required<Spot>();
  readonly book = input.required<GridBook>();
  readonly cell = input.required<CellAsked>();
  readonly parts = input<PartsSum | null>(null);
  /** Whether this row may be opened to its categories alone, and by which dimension it is. */
  readonly mayOpen = input(false);
  readonly dimension = input<Dimension | null>(null);
  readonly opened = output<Dimension | null>();
  readonly counted = output<number>();
  readonly said = output<CellEdit>();
  readonly figured = output<TypedFigure>();
  readonly wished = output<CellWish>();

  protected readonly dimensionChoices = dimensionChoices;
  protected readonly none = $localize`:@@figures.panel.none:no figure`;
  protected readonly limits = { note: paragraphLength, evidence: lineLength };
  protected readonly title = computed(() => rowWords(this.spot().row));
  protected readonly period = computed(() => periodWords(this.spot().period.start, this.spot().period.end));
  protected readonly state = computed(() => cellWords(this.spot(), this.book()));
  protected readonly questions = computed(() => this.book().questionsOf(this.spot()));
  protected readonly closed = computed(() => this.book().closed(this.spot()) !== null);
  protected readonly divided = computed(() => isDivided(this.spot().row.valueType) && this.spot().row.per !== null);
  protected readonly replaces = computed(() => {
    const { cell, save } = this.spot();
    return cell.standing?.own === true && (cell.entry !== null || save?.mine.figure !== undefined);
  });
  protected readonly figure = computed(() => {
    const { cell, save, row } = this.spot();
    const figure = figureOf(cell, save?.mine);
    const { numerator, denominator } = figure;
    const words = shownText(figure, row);
    if (numerator === null || denominator === null) return words;
    return $localize`:@@figures.panel.share:${words}:value:, ${numberWords(numerator)}:numerator: of ${numberWords(denominator)}:denominator:`;
  });
  protected readonly sum = computed(() => {
    const [parts, { row }] = [this.parts(), this.spot()];
    if (parts === null || parts.verdict === 'unknown') return '';
    const made = parts.value === null ? '' : figureWords(parts.value, row);
    return parts.verdict === 'add-up'
      ? $localize`:@@figures.panel.adds-up:The categories add up to the total: ${made}:sum:.`
      : $localize`:@@figures.panel.differs:The categories add up to ${made}:sum:, which is not the total.`;
  });
  protected readonly sides = computed(() => {
    const { save, row } = this.spot();
    if (save?.kind !== 'conflict' || save.theirs === null) return null;
    return {
      mine: shownText(figureOf(save.theirs, save.mine), row),
      theirs: shownText(figureOf(save.theirs), row),
      by: save.theirs.entry?.enteredBy ?? save.theirs.standing?.enteredBy ?? '',
    };
  });
  private readonly known = computed<Texts>(() => textsOf(this.spot()));
  protected readonly texts = linkedSignal<string, Texts>({
    source: () => JSON.stringify([this.spot().key, this.known()]),
    computation: () => this.known(),
  });
  /** Something typed here is not handed on yet. */
  readonly dirty = computed(() => JSON.stringify(this.texts()) !== JSON.stringify(this.known()));
  protected readonly fault = signal('');

  protected type(field: keyof Texts, text: string): void {
    this.texts.set({ ...this.texts(), [field]: text });
  }

  /** A field was left: what was typed goes on its way. */
  protected keep(): void {
    const [texts, known] = [this.texts(), this.known()];
    this.fault.set('');
    const edit: CellEdit = {};
    for (const field of ['note', 'evidence', 'reason'] as const) {
      if (texts[field] !== known[field]) edit[field] = texts[field].trim() === '' ? null : texts[field].trim();
    }
    if (Object.keys(edit).length > 0) this.said.emit(edit);
    if (texts.numerator !== known.numerator || texts.denominator !== known.denominator) this.keepShare(texts);
  }

  private keepShare({ numerator, denominator }: Texts): void {
    if (numerator.trim() === '' || denominator.trim() === '') return;
    const { figure, fault } = readFigure(`${numerator}/${denominator}`, this.spot().row);
    if (fault === null) this.figured.emit(figure);
    else this.fault.set(faultWords[fault]);
  }
}

function textsOf({ cell, save }: Spot): Texts {
  const mine = save?.mine ?? {};
  const { numerator, denominator } = figureOf(cell, mine);
  const kept = cell.entry ?? cell.standing;
  const text = (said: string | null | undefined, entered: string | null | undefined): string =>
    (said === undefined ? entered : said) ?? '';
  return {
    numerator: numerator === null ? '' : String(numerator),
    denominator: denominator === null ? '' : String(denominator),
    note: text(mine.note, kept?.note),
    evidence: text(mine.evidence, kept?.evidence),
    reason: text(mine.reason, cell.entry?.reason),
  };
}
