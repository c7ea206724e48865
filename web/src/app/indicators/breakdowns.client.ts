import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Breakdowns, HiddenCounts } from '@waymark/contract/breakdowns';
import { Api } from '../core/api';
import type { SeriesKey } from './indicators.client';

export interface BreakdownKey extends SeriesKey {
  /** First and last day of a period, with a space between; the latest when it is empty. */
  period: string;
}

/** The figures of an area by category, and those of its counts that are hidden. */
@Injectable({ providedIn: 'root' })
export class BreakdownsClient {
  private readonly api = inject(Api);

  breakdowns(asked: () => BreakdownKey): HttpResourceRef<Breakdowns | undefined> {
    return this.api.read<Breakdowns>(() => {
      const { code, area, organisation, period } = asked();
      const [periodStart, periodEnd] = period.split(' ');
      const chosen: Record<string, string> = periodStart && periodEnd ? { periodStart, periodEnd } : {};
      return addressOf(code, 'breakdowns', { area, organisation, ...chosen });
    });
  }

  /** Each call is written down with its reason. */
  hiddenCounts({ code, area, organisation }: SeriesKey, reason: string): Promise<HiddenCounts> {
    return this.api.get(addressOf(code, 'observations/unsuppressed', { area, organisation, reason }));
  }
}

const addressOf = (code: string, what: string, asked: Record<string, string>): string =>
  `/indicators/${encodeURIComponent(code)}/${what}?${new URLSearchParams(asked).toString()}`;
