import { figureColumns, numberColumns } from '../reference/figure-columns';

const key = ['organisation_id', ...figureColumns];
const carried = [
  ...numberColumns,
  ...['status', 'note', 'revision', 'release_id', 'entered_by', 'checked_by', 'evidence', 'recorded_at'],
];

/** The columns of a figure that a load writes and that taking it back restores; whether it is hidden is decided afterwards. */
export const loadedColumns = { numbers: numberColumns, key, carried, all: [...key, ...carried] };
