import type { GivenAnswer } from '@waymark/contract/figure-entries';
import type { EntryState } from '@waymark/domain/figures/entry-state';
import { type FigureNumbers, figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { FigureKey } from '../indicators/keep-figures';
import { columnsAs } from '../platform/columns';
import { figureFields } from '../reference/figure-columns';

/** A figure on its way to counting. */
export interface EntryRow extends FigureKey, FigureNumbers {
  id: string;
  version: number;
  state: EntryState;
  status: ObservationStatus;
  note: string | null;
  evidence: string | null;
  reason: string | null;
  /** Null: the organisation itself. */
  source: string | null;
  returnReason: string | null;
  answers: GivenAnswer[];
  enteredBy: string;
  enteredById: string;
  enteredAt: string;
  submittedAt: string | null;
  checkedBy: string | null;
  checkedById: string | null;
  checkedAt: string | null;
}

/** What of an entry changes on its way. */
export const changingFields = [
  ...([
    'version',
    'state',
    ...figureNumbers,
    'status',
    'note',
    'evidence',
    'reason',
    'source',
    'returnReason',
  ] as const),
  ...(['answers', 'enteredBy', 'enteredById', 'enteredAt', 'submittedAt'] as const),
  ...(['checkedBy', 'checkedById', 'checkedAt'] as const),
] satisfies (keyof EntryRow)[];

/** The columns of `figure_entry e` that make an `EntryRow`. */
export const entryColumns = columnsAs('e', ['id', ...figureFields, ...changingFields]);
