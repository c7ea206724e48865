import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeImport,
  ImportPreview,
  PlanImport,
  PlanImports,
  PreviewPart,
  UndoChoice,
} from '@waymark/contract/imports';
import { Api } from '../core/api';

const fileType = 'application/octet-stream';

@Injectable({ providedIn: 'root' })
export class ImportsClient {
  private readonly api = inject(Api);

  imports(planId: () => string): HttpResourceRef<PlanImports | undefined> {
    return this.api.read<PlanImports>(() => `/plans/${planId()}/imports`);
  }

  one(id: () => string): HttpResourceRef<PlanImport | undefined> {
    return this.api.read<PlanImport>(() => `/imports/${id()}`);
  }

  /** The first rows of one part, or of all; nothing is read while the identifier is missing. */
  preview(id: () => string | undefined, only: () => PreviewPart | null): HttpResourceRef<ImportPreview | undefined> {
    return this.api.read<ImportPreview>(() =>
      id() === undefined ? undefined : `/imports/${id()}/preview${query(only())}`,
    );
  }

  more(id: string, only: PreviewPart | null, after: number): Promise<ImportPreview> {
    return this.api.get(`/imports/${id}/preview${query(only, after)}`);
  }

  /** A file goes as it is; what it is, its content says. */
  upload(planId: string, file: File): Promise<PlanImport> {
    const address = `/plans/${planId}/imports/file?name=${encodeURIComponent(file.name.slice(-200))}`;
    return this.api.change('POST', address, new Blob([file], { type: fileType }));
  }

  paste(planId: string, text: string): Promise<PlanImport> {
    return this.api.create(`/plans/${planId}/imports`, { text });
  }

  change(id: string, version: number, body: ChangeImport): Promise<PlanImport> {
    return this.api.change('PATCH', `/imports/${id}`, body, version);
  }

  load(id: string, version: number): Promise<PlanImport> {
    return this.api.change('POST', `/imports/${id}/load`, {}, version);
  }

  discard({ id, version }: Pick<PlanImport, 'id' | 'version'>): Promise<void> {
    return this.api.change('DELETE', `/imports/${id}`, null, version);
  }

  undo(id: string, changed: UndoChoice | null): Promise<PlanImport> {
    return this.api.change('POST', `/imports/${id}/undo`, changed === null ? {} : { changed });
  }
}

function query(only: PreviewPart | null, after?: number): string {
  const parts = [only === null ? '' : `only=${only}`, after === undefined ? '' : `after=${after}`].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
