import { ownFile } from './dataset-files';
import { choiceOf, only } from './dataset-steps';

const none = { added: 0, revised: 0 };
const counts = (figures: number): string => JSON.stringify({ figures, ...none, unchanged: figures });
const rows = { read: 1, matched: 1, otherCategory: 0, otherLevel: 0, otherArea: 0, unknownArea: 0, notAnArea: 0 };
const account = JSON.stringify({
  rows: { ...rows, duplicate: 0, unreadable: 0, notes: 0, followed: 0 },
  ...{ recordCount: null, zeros: 0, aboveWhole: 0, markers: [], followed: [], unreadable: [], unknownAreas: [] },
  ...{ totals: [], samples: [], counts: { figures: 1, ...none, unchanged: 1 } },
});

/** How the steps of an official file are brought about. */
export const datasetWays = {
  'post /datasets/file': {
    body: () => Buffer.from(ownFile([{ code: 'E06000001', key: 'S2', year: 2021, value: 1 }])),
    headers: { 'content-type': 'application/octet-stream' },
  },
  'patch /datasets/{datasetId}': {
    body: () => ({
      choices: [choiceOf('S2', { value: only(0) })],
      ...{ levels: ['council'], reading: 'as-written', periodStart: null, periodEnd: null },
      ...{ source: 'A publication', releasedOn: '2024-01-20' },
    }),
  },
  'post /datasets/{datasetId}/load': {
    before: `update dataset_import set status = 'previewed', reconciliation = '${account}'`,
  },
  'post /datasets/{datasetId}/undo': {
    before: `update dataset_import set status = 'loaded', counts = '${counts(0)}'`,
  },
};
