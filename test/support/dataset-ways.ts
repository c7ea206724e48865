import { ownFile } from './dataset-files';
import { choiceOf, only } from './dataset-steps';

const counts = (figures: number): string =>
  `{"figures": ${figures}, "added": 0, "revised": 0, "unchanged": ${figures}}`;

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
    before: `update dataset_import set status = 'previewed', reconciliation = '{"counts": ${counts(1)}}'`,
  },
  'post /datasets/{datasetId}/undo': {
    before: `update dataset_import set status = 'loaded', counts = '${counts(0)}'`,
  },
};
