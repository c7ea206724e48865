import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Plan } from '@waymark/contract/plans';
import type { NewPublication, Publication, PublicationPreview, Publications } from '@waymark/contract/publications';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class PublicationClient {
  private readonly api = inject(Api);

  plan(id: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${id()}`);
  }

  /** What becomes public; waits while it is not for the reader. */
  preview(id: () => string | undefined): HttpResourceRef<PublicationPreview | undefined> {
    return this.api.read<PublicationPreview>(() => {
      const plan = id();
      return plan === undefined ? undefined : `/plans/${plan}/publication-preview`;
    });
  }

  publications(id: () => string): HttpResourceRef<Publications | undefined> {
    return this.api.read<Publications>(() => `/plans/${id()}/publications`);
  }

  /** Takes back a version that is not public yet. */
  cancel(planId: string, id: string): Promise<Publication> {
    return this.api.change('POST', `/plans/${planId}/publications/${id}/cancel`, null);
  }

  publish(planId: string, version: number, body: NewPublication): Promise<Publication> {
    return this.api.change('POST', `/plans/${planId}/publications`, body, version);
  }
}
