import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ImportAnswer, ImportPreview, PreviewRow, PreviewValue } from '@waymark/contract/imports';
import { isDay } from '@waymark/domain/day';
import { fromSheetWord, toSheetWord } from '@waymark/domain/imports/sheet-words';
import { nameOf } from '@waymark/domain/imports/import-field';
import { themes } from '@waymark/domain/frameworks/framework';
import { dayWords } from '../../core/format';
import { themeWords } from '../../core/words/framework-words';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag, type Tone } from '../../ui/tag';
import { fieldWords } from '../field-words';
import { outcomeWords, reasonWords } from '../import-words';
import { RemarkAnswer } from './remark-answer';

const tones: Readonly<Record<PreviewRow['outcome'], Tone>> = {
  goal: 'info',
  action: 'good',
  'left-out': 'neutral',
  problem: 'bad',
};

/** Every row of the sheet with what it becomes, its values, and what someone should look at; answered in place. */
@Component({
  selector: 'wm-preview-table',
  imports: [RemarkAnswer, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preview-table.html',
})
export class PreviewTable {
  readonly preview = input.required<ImportPreview>();
  readonly answered = output<ImportAnswer[]>();
  readonly more = output<number>();

  protected readonly outcomeWords = outcomeWords;
  protected readonly reasonWords = reasonWords;
  protected readonly tones = tones;

  /** The title stands beside them. */
  protected valuesOf({ values }: PreviewRow): PreviewValue[] {
    return values.filter(({ field }) => field !== 'action.title' && field !== 'goal.title');
  }

  protected labelOf = ({ field }: PreviewValue): string => fieldWords[field] ?? field;

  protected textOf({ field, text }: PreviewValue): string {
    const words: string = text;
    if (isDay(text)) return dayWords(text);
    const theme = themes.find((one) => field === 'goal.theme' && one === text);
    if (theme) return themeWords[theme];
    const name = nameOf(field);
    return words
      .split('; ')
      .map((code) => (fromSheetWord(name, code) === code ? toSheetWord(name, code) : code))
      .join('; ');
  }

  protected choose(row: number, value: string | null): void {
    this.answered.emit([{ row, field: 'row', value }]);
  }
}
