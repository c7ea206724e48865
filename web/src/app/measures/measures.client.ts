import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ProcessMeasures } from '@waymark/contract/measures';
import { Api } from '../core/api';

export interface MeasuresKey {
  organisation: string;
  plan: string | null;
  on: string | null;
}

@Injectable({ providedIn: 'root' })
export class MeasuresClient {
  private readonly api = inject(Api);

  measures(asked: () => MeasuresKey | null): HttpResourceRef<ProcessMeasures | undefined> {
    return this.api.read<ProcessMeasures>(() => {
      const key = asked();
      if (key === null) return undefined;
      const { organisation, plan, on } = key;
      const query = new URLSearchParams({ organisation, ...(plan ? { plan } : {}), ...(on ? { on } : {}) });
      return `/measures?${query.toString()}`;
    });
  }
}
