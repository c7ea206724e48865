import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { VersionComparison, FieldHistory, KeptVersion, PartHistory, Versions } from '@waymark/contract/versions';
import { Api } from '../core/api';

export interface FieldPlace {
  planId: string;
  subjectId: string;
  field: string;
}

@Injectable({ providedIn: 'root' })
export class VersionsClient {
  private readonly api = inject(Api);

  versions(planId: () => string): HttpResourceRef<Versions | undefined> {
    return this.api.read<Versions>(() => `/plans/${planId()}/versions`);
  }

  version(planId: () => string, number: () => string): HttpResourceRef<KeptVersion | undefined> {
    return this.api.read<KeptVersion>(() => `/plans/${planId()}/versions/${encodeURIComponent(number())}`);
  }

  comparison(
    planId: () => string,
    between: () => Record<string, string>,
  ): HttpResourceRef<VersionComparison | undefined> {
    return this.api.read<VersionComparison>(
      () => `/plans/${planId()}/versions/compare?${new URLSearchParams(between()).toString()}`,
    );
  }

  keep(planId: string, note: string): Promise<KeptVersion> {
    return this.api.create(`/plans/${planId}/versions`, { note });
  }

  part(planId: () => string, subjectId: () => string): HttpResourceRef<PartHistory | undefined> {
    return this.api.read<PartHistory>(() => `/plans/${planId()}/fields/${subjectId()}`);
  }

  history(place: () => FieldPlace): HttpResourceRef<FieldHistory | undefined> {
    return this.api.read<FieldHistory>(() => `${addressOf(place())}/history`);
  }

  restore(place: FieldPlace, version: number, eventId: string): Promise<FieldHistory> {
    return this.api.change('POST', `${addressOf(place)}/restore`, { eventId }, version);
  }
}

const addressOf = ({ planId, subjectId, field }: FieldPlace): string =>
  `/plans/${planId}/fields/${subjectId}/${encodeURIComponent(field)}`;
