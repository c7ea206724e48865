import type { Dataset, DatasetChoice, DatasetSource } from '@waymark/contract/datasets';
import type { DatasetLayout } from '@waymark/domain/datasets/vocabulary';
import type { Answer, Client } from './client';
import type { World } from './world';

export function uploadDataset<T = Dataset>(
  client: Client,
  organisation: string,
  file: Uint8Array | string,
  name = 'file.csv',
): Promise<Answer<T>> {
  return client.send<T>('POST', `/api/v1/datasets/file?organisation=${organisation}&name=${encodeURIComponent(name)}`, {
    body: typeof file === 'string' ? Buffer.from(file) : file,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

export const all = (...measures: number[]): DatasetSource => ({
  measures: measures.map((measure) => ({ measure })),
  chosen: [],
});
export const only = (measure: number, ...chosen: [dimension: number, ...names: string[]][]): DatasetSource => ({
  measures: [{ measure }],
  chosen: chosen.map(([dimension, ...names]) => ({ dimension, categories: names.map((name) => ({ name })) })),
});

export const choiceOf = (indicator: string, parts: Partial<DatasetChoice>): DatasetChoice => ({
  ...{ indicator, breakdown: '', scale: 'as-it-is', value: null, numerator: null, denominator: null },
  ...parts,
});

export interface Chosen {
  client: Client;
  organisation: string;
  file: Uint8Array | string;
  layout: DatasetLayout;
  choices: DatasetChoice[];
  more?: object;
}

/** From the file to its preview. */
export async function previewed(
  world: World,
  { client, organisation, file, layout, choices, more }: Chosen,
): Promise<Dataset> {
  const opened = (await uploadDataset(client, organisation, file)).ok();
  expect(opened.layout).toBe(layout);
  const { levels, reading, periodStart, periodEnd } = opened.choice;
  const body = {
    choices,
    levels,
    reading,
    periodStart,
    periodEnd,
    source: 'A publication',
    releasedOn: '2024-01-20',
    ...more,
  };
  (await client.patch<Dataset>(`/datasets/${opened.id}`, body, opened.version)).ok();
  await world.runJobs();
  const read = (await client.get<Dataset>(`/datasets/${opened.id}`)).ok();
  expect([read.status, read.failure]).toEqual(['previewed', null]);
  return read;
}

export async function step(
  world: World,
  client: Client,
  { id, version }: Dataset,
  what: 'load' | 'undo',
): Promise<Dataset> {
  (await client.send<Dataset>('POST', `/api/v1/datasets/${id}/${what}`, { version })).ok();
  await world.runJobs();
  return (await client.get<Dataset>(`/datasets/${id}`)).ok();
}
