import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Areas } from '@waymark/contract/areas';
import type { ChangeIndicator, IndicatorVersions } from '@waymark/contract/definitions';
import type {
  FormerObservations,
  Indicator,
  IndicatorFilter,
  Indicators,
  NewIndicator,
  Observations,
} from '@waymark/contract/indicators';
import type { RecordedObservations, RecordFigure } from '@waymark/contract/figure-steps';
import type { Organisation } from '@waymark/contract/organisations';
import type { Day } from '@waymark/domain/day';
import { root } from '../core/address';
import { Api } from '../core/api';

/** The figures of one indicator for one area, as an organisation sees them. */
export interface SeriesKey {
  code: string;
  area: string;
  organisation: string;
  /** A category of a breakdown; left out, everyone. */
  breakdown?: string;
}

@Injectable({ providedIn: 'root' })
export class IndicatorsClient {
  private readonly api = inject(Api);

  indicators(filter: () => IndicatorFilter): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => `/indicators${queryOf({ ...filter() })}`);
  }

  indicator(asked: () => Omit<SeriesKey, 'area'> | null): HttpResourceRef<Indicator | undefined> {
    return this.api.read<Indicator>(() => {
      const key = asked();
      if (key === null) return undefined;
      return `/indicators/${encodeURIComponent(key.code)}${queryOf({ organisation: key.organisation })}`;
    });
  }

  /** Waits while the series is not known. */
  observations(asked: () => SeriesKey | null): HttpResourceRef<Observations | undefined> {
    return this.api.read<Observations>(() => {
      const key = asked();
      return key === null ? undefined : seriesAddress(key, 'observations');
    });
  }

  /** With what it has decided about its figures. */
  organisation(id: () => string | null): HttpResourceRef<Organisation | undefined> {
    return this.api.read<Organisation>(() => (id() === null ? undefined : `/organisations/${id()}`));
  }

  /** Where the series is as a file. */
  csvAddress(key: SeriesKey): string {
    return root + seriesAddress(key, 'observations.csv');
  }

  /** What stood for a period before. */
  revisions(asked: () => (SeriesKey & { periodEnd: Day }) | null): HttpResourceRef<FormerObservations | undefined> {
    return this.api.read<FormerObservations>(() => {
      const key = asked();
      return key === null ? undefined : seriesAddress(key, 'revisions', { periodEnd: key.periodEnd });
    });
  }

  areas(search: () => string): HttpResourceRef<Areas | undefined> {
    return this.api.read<Areas>(() => {
      const words = search().trim();
      return words === '' ? undefined : `/areas${queryOf({ search: words })}`;
    });
  }

  record({ code, organisation }: SeriesKey, body: RecordFigure): Promise<RecordedObservations> {
    return this.api.create(`/indicators/${encodeURIComponent(code)}/observations${queryOf({ organisation })}`, body);
  }

  open(organisation: string, body: NewIndicator): Promise<Indicator> {
    return this.api.create(`/indicators${queryOf({ organisation })}`, body);
  }

  change({ code, version }: Pick<Indicator, 'code' | 'version'>, organisation: string, body: ChangeIndicator) {
    return this.api.change<Indicator>('PATCH', ownAddress(code, '', organisation), body, version);
  }

  /** What it meant before, the latest first; waits until it is asked for. */
  versions(asked: () => Omit<SeriesKey, 'area'> | null): HttpResourceRef<IndicatorVersions | undefined> {
    return this.api.read<IndicatorVersions>(() => {
      const key = asked();
      return key === null ? undefined : ownAddress(key.code, '/versions', key.organisation);
    });
  }

  offer(code: string, organisation: string): Promise<Indicator> {
    return this.api.change('POST', ownAddress(code, '/offer', organisation), null);
  }

  endOffer({ code, version }: Pick<Indicator, 'code' | 'version'>, organisation: string): Promise<Indicator> {
    return this.api.change('DELETE', ownAddress(code, '/offer', organisation), null, version);
  }

  putAway({ code, version }: Pick<Indicator, 'code' | 'version'>, organisation: string): Promise<void> {
    return this.api.change('DELETE', ownAddress(code, '', organisation), null, version);
  }

  bringBack(code: string, organisation: string): Promise<Indicator> {
    return this.api.change('POST', ownAddress(code, '/restore', organisation), null);
  }
}

const ownAddress = (code: string, what: string, organisation: string): string =>
  `/indicators/${encodeURIComponent(code)}${what}${queryOf({ organisation })}`;

function seriesAddress(
  { code, area, organisation, breakdown }: SeriesKey,
  what: string,
  more: Record<string, string> = {},
): string {
  return `/indicators/${encodeURIComponent(code)}/${what}${queryOf({ area, organisation, breakdown, ...more })}`;
}

/** Only what is asked for. */
function queryOf(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
