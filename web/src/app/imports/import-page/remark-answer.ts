import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ImportAnswer, PreviewRemark } from '@waymark/contract/imports';
import { themes } from '@waymark/domain/frameworks/framework';
import { dayWords } from '../../core/format';
import { themeWords } from '../../core/words/framework-words';
import { isDay } from '@waymark/domain/day';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { fieldWords } from '../field-words';
import { remarkWords } from '../import-words';

/** What is to be said of a row, and the way to answer it where it stands. */
@Component({
  selector: 'wm-remark-answer',
  imports: [SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './remark-answer.html',
})
export class RemarkAnswer {
  readonly row = input.required<number>();
  readonly remark = input.required<PreviewRemark>();
  readonly answered = output<ImportAnswer>();

  protected readonly words = computed(() => remarkWords(this.remark()));
  protected readonly value = linkedSignal(() => startOf(this.remark()));
  protected readonly themeChoices = choicesOf(themes, themeWords);
  protected readonly mark = computed(() => marks[this.remark().level]);
  protected readonly label = computed(() => {
    const { field } = this.remark();
    const name = field === null ? '' : (fieldWords[field] ?? '');
    return $localize`:@@imports.answer.label:${name}:name: of row ${this.row()}:row:`;
  });

  protected send(field: string | null, value: string): void {
    if (field !== null && value.trim() !== '') this.answered.emit({ row: this.row(), field, value: value.trim() });
  }
}

const marks = {
  problem: $localize`:@@imports.level.problem:Problem`,
  question: $localize`:@@imports.level.question:Question`,
  hint: $localize`:@@imports.level.hint:Note`,
};

const longest = 200;

/** The suggestion, as one would type it. */
function startOf({ field, proposal, text }: PreviewRemark): string {
  if (field === 'goal.theme') return proposal ?? '';
  if (proposal !== null) return isDay(proposal) ? dayWords(proposal) : proposal;
  return text.slice(0, longest);
}
