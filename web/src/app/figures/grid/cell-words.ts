import type { FigureEntry, PublishedNearby, StandingFigure } from '@waymark/contract/figure-entries';
import { type FigureForm, figureWords, periodWords } from '../../core/figure';
import { instantWords } from '../../core/format';
import { lockWords } from '../../core/words/figure-words';
import { fieldWords, refusalWords } from '../../core/words/refusal-words';
import type { CellSave } from './cell-saves';
import { closedWords, faultWords } from './entry-words';
import type { GridBook, Spot } from './grid-book';

/** How it stands with a cell, in sentences: what is saved, who may type, where the figure is on its way. */
export function cellWords(spot: Spot, book: GridBook): string[] {
  const { cell, save } = spot;
  const [lock, closed] = [book.lockOf(spot), book.closed(spot)];
  const open = book.questionsOf(spot).filter(({ answer }) => answer === null).length;
  return [
    save === null ? '' : saveWords(save),
    lock === null ? '' : lockWords(lock),
    closed === 'not-allowed' ? closedWords[closed] : '',
    figureStateWords(cell.entry, cell.standing),
    cell.published === undefined ? '' : publishedWords(cell.published, spot.row),
    open === 0 ? '' : questionCountWords(open),
    commentWords(cell.commentCount),
  ].filter((sentence) => sentence !== '');
}

export function saveWords(save: CellSave): string {
  switch (save.kind) {
    case 'waiting':
    case 'saving':
      return $localize`:@@figures.state.saving:Saving.`;
    case 'saved':
      return $localize`:@@figures.state.saved:Saved.`;
    case 'offline':
      return $localize`:@@figures.state.offline:Waiting for the network. It is kept on this page and sent as soon as the network is back.`;
    case 'busy':
      return $localize`:@@figures.state.busy:Waiting: the server is busy. It is kept on this page and sent again.`;
    case 'conflict':
      return $localize`:@@figures.state.conflict:Not saved: somebody else changed this cell meanwhile.`;
    case 'locked':
      return $localize`:@@figures.state.not-saved-locked:Not saved: the period was locked meanwhile.`;
    default:
      return $localize`:@@figures.state.not-saved:Not saved. ${whyNot(save)}:reason:`;
  }
}

function whyNot({ unread, fields, problem }: CellSave): string {
  if (unread !== null) return `“${unread.text}”: ${faultWords[unread.fault]}.`;
  const [field] = fields;
  if (field) return `${fieldWords(field.code)}.`;
  return problem === null ? '' : refusalWords(problem);
}

function figureStateWords(entry: FigureEntry | null, standing: StandingFigure | null): string {
  if (entry !== null) return entryWords(entry);
  if (standing === null) return $localize`:@@figures.state.empty:No figure of this period yet.`;
  if (!standing.own) return $localize`:@@figures.state.published:Published: ${standing.source}:source:.`;
  const { enteredBy, checkedBy } = standing;
  if (enteredBy === null) return $localize`:@@figures.state.counts:This figure counts.`;
  return checkedBy === null
    ? $localize`:@@figures.state.entered:This figure counts. Entered by ${enteredBy}:person:.`
    : $localize`:@@figures.state.approved:Approved: this figure counts. Entered by ${enteredBy}:person:, checked by ${checkedBy}:checker:.`;
}

function publishedWords({ periodStart, periodEnd, value, source }: PublishedNearby, form: FigureForm): string {
  const period = periodWords(periodStart, periodEnd);
  return $localize`:@@figures.state.nearby:Published for ${period}:period:: ${figureWords(value, form)}:figure:. ${source}:source:. What is entered here stands beside it.`;
}

function entryWords(entry: FigureEntry): string {
  const by = entry.mine ? $localize`:@@figures.state.you:you` : entry.enteredBy;
  if (entry.state === 'submitted') {
    const at = instantWords(entry.submittedAt ?? entry.enteredAt);
    return $localize`:@@figures.state.submitted:Submitted for checking by ${by}:person: on ${at}:time:. It counts once it is approved.`;
  }
  if (entry.state === 'returned') {
    return $localize`:@@figures.state.returned:Returned by ${entry.checkedBy ?? ''}:person:: “${entry.returnReason ?? ''}:reason:” Change it, then submit it again.`;
  }
  return $localize`:@@figures.state.draft:Draft by ${by}:person:, not submitted yet.`;
}

const questionCountWords = (count: number): string =>
  count === 1
    ? $localize`:@@figures.state.question:One question is to be answered.`
    : $localize`:@@figures.state.questions:${count}:count: questions are to be answered.`;

function commentWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? $localize`:@@figures.state.comment:Has a comment.`
    : $localize`:@@figures.state.comments:Has ${count}:count: comments.`;
}
