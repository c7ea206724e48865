import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { BoardPack, BoardPacks, ChangeBoardPack, NewBoardPack } from '@waymark/contract/board-packs';
import { root } from '../core/address';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class BoardPacksClient {
  private readonly api = inject(Api);

  packs(planId: () => string, archived: () => boolean): HttpResourceRef<BoardPacks | undefined> {
    return this.api.read<BoardPacks>(() => `/plans/${planId()}/board-packs${archived() ? '?archived=true' : ''}`);
  }

  pack(id: () => string): HttpResourceRef<BoardPack | undefined> {
    return this.api.read<BoardPack>(() => `/board-packs/${id()}`);
  }

  prepare(planId: string, body: NewBoardPack): Promise<BoardPack> {
    return this.api.create(`/plans/${planId}/board-packs`, body);
  }

  change(id: string, version: number, body: ChangeBoardPack): Promise<BoardPack> {
    return this.api.change('PATCH', `/board-packs/${id}`, body, version);
  }

  refresh(id: string, version: number): Promise<BoardPack> {
    return this.api.change('POST', `/board-packs/${id}/refresh`, null, version);
  }

  freeze(id: string, version: number): Promise<BoardPack> {
    return this.api.change('POST', `/board-packs/${id}/freeze`, null, version);
  }

  archive(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/board-packs/${id}`, null, version);
  }

  restore(id: string): Promise<BoardPack> {
    return this.api.change('POST', `/board-packs/${id}/restore`, null);
  }

  /** Where a document of a pack is, for a link that opens or saves it. */
  documentAddress(id: string, name: string): string {
    return `${root}/board-packs/${id}/${name}`;
  }
}
