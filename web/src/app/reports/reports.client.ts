import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeFrontSheet, ChangeLayout, FrontSheet, Layout } from '@waymark/contract/reports';
import type { Versions } from '@waymark/contract/versions';
import { root } from '../core/address';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly api = inject(Api);

  versions(planId: () => string): HttpResourceRef<Versions | undefined> {
    return this.api.read<Versions>(() => `/plans/${planId()}/versions`);
  }

  /** Where a document is, for a link that opens or saves it. */
  documentAddress(planId: string, name: string, asked: Readonly<Record<string, string>> = {}): string {
    const query = new URLSearchParams(asked).toString();
    return `${root}/plans/${planId}/documents/${name}${query === '' ? '' : `?${query}`}`;
  }

  frontSheet(planId: () => string): HttpResourceRef<FrontSheet | undefined> {
    return this.api.read<FrontSheet>(() => `/plans/${planId()}/front-sheet`);
  }

  changeFrontSheet(planId: string, version: number, body: ChangeFrontSheet): Promise<FrontSheet> {
    return this.api.change('PATCH', `/plans/${planId}/front-sheet`, body, version);
  }

  layout(organisationId: () => string | null): HttpResourceRef<Layout | undefined> {
    return this.api.read<Layout>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/layout`,
    );
  }

  changeLayout(organisationId: string, version: number, body: ChangeLayout): Promise<Layout> {
    return this.api.change('PATCH', `/organisations/${organisationId}/layout`, body, version);
  }

  putLogo(organisationId: string, version: number, image: string): Promise<Layout> {
    return this.api.change('PUT', `/organisations/${organisationId}/layout/logo`, { image }, version);
  }

  removeLogo(organisationId: string, version: number): Promise<Layout> {
    return this.api.change('DELETE', `/organisations/${organisationId}/layout/logo`, null, version);
  }
}
