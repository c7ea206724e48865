import { inject, Injectable } from '@angular/core';
import type { BulkChange, BulkChanges, BulkPreview, NewBulkChange } from '@waymark/contract/bulk-changes';
import { Api } from '../../core/api';

/** Changes of many actions as one. */
@Injectable({ providedIn: 'root' })
export class BulkChangesClient {
  private readonly api = inject(Api);

  preview(planId: string, body: NewBulkChange): Promise<BulkPreview> {
    return this.api.change('POST', `/plans/${planId}/bulk-changes/preview`, body);
  }

  make(planId: string, body: NewBulkChange): Promise<BulkChange> {
    return this.api.create(`/plans/${planId}/bulk-changes`, body);
  }

  made(planId: string): Promise<BulkChanges> {
    return this.api.get(`/plans/${planId}/bulk-changes`);
  }

  undo(id: string): Promise<BulkChange> {
    return this.api.change('POST', `/bulk-changes/${id}/undo`, null);
  }
}
