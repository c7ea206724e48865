import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Dashboard, DashboardItems } from '@waymark/contract/dashboards';
import { root } from '../core/address';
import { Api } from '../core/api';

/** What an address asks for; empty values are left out. */
export type Asked = Readonly<Record<string, string | null | undefined>>;

function queryOf(asked: Asked): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] != null);
  return new URLSearchParams(given).toString();
}

@Injectable({ providedIn: 'root' })
export class DashboardsClient {
  private readonly api = inject(Api);

  dashboard(asked: () => Asked | null): HttpResourceRef<Dashboard | undefined> {
    return this.api.read<Dashboard>(() => {
      const query = asked();
      return query === null ? undefined : `/dashboard?${queryOf(query)}`;
    });
  }

  items(asked: () => Asked | null): HttpResourceRef<DashboardItems | undefined> {
    return this.api.read<DashboardItems>(() => {
      const query = asked();
      return query === null ? undefined : `/dashboard/items?${queryOf(query)}`;
    });
  }

  csvAddress(asked: Asked): string {
    return `${root}/dashboard.csv?${queryOf(asked)}`;
  }
}
