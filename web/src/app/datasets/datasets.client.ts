import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DatasetChanges } from '@waymark/contract/dataset-changes';
import type { ChooseDataset, Dataset, DatasetProgress, Datasets } from '@waymark/contract/datasets';
import type { Indicators } from '@waymark/contract/indicators';
import type { ChangeKind } from '@waymark/domain/datasets/vocabulary';
import { Api } from '../core/api';

const fileType = 'application/octet-stream';
const nameMost = 200;

@Injectable({ providedIn: 'root' })
export class DatasetsClient {
  private readonly api = inject(Api);

  datasets(organisation: () => string | null): HttpResourceRef<Datasets | undefined> {
    return this.api.read<Datasets>(() => {
      const id = organisation();
      return id === null ? undefined : `/datasets?organisation=${id}`;
    });
  }

  one(id: () => string): HttpResourceRef<Dataset | undefined> {
    return this.api.read<Dataset>(() => `/datasets/${id()}`);
  }

  /** Those of which the organisation may record figures. */
  indicators(organisation: () => string): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => `/indicators?recordable=${organisation()}`);
  }

  changes(id: string, kind: ChangeKind, after: number): Promise<DatasetChanges> {
    return this.api.get(`/datasets/${id}/changes?kind=${kind}&after=${after}`);
  }

  progress(id: string): Promise<DatasetProgress> {
    return this.api.get(`/datasets/${id}/progress`);
  }

  /** A file goes as it is; metadata, when there is any, goes before its table. */
  upload(organisation: string, file: File, metadata: File | null): Promise<Dataset> {
    const address = `/datasets/file?organisation=${organisation}&name=${encodeURIComponent(file.name.slice(-nameMost))}`;
    const parts = metadata === null ? [file] : [metadata, '\n', file];
    return this.api.change('POST', address, new Blob(parts, { type: fileType }));
  }

  choose({ id, version }: Dataset, body: ChooseDataset): Promise<Dataset> {
    return this.api.change('PATCH', `/datasets/${id}`, body, version);
  }

  load({ id, version }: Dataset): Promise<Dataset> {
    return this.api.change('POST', `/datasets/${id}/load`, {}, version);
  }

  undo({ id, version }: Pick<Dataset, 'id' | 'version'>): Promise<Dataset> {
    return this.api.change('POST', `/datasets/${id}/undo`, {}, version);
  }

  discard({ id, version }: Pick<Dataset, 'id' | 'version'>): Promise<void> {
    return this.api.change('DELETE', `/datasets/${id}`, null, version);
  }
}
