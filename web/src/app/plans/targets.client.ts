import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { FormerObservations, Indicators, Observations } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import type { ChangeTarget, NewTarget, Target } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import { Api } from '../core/api';

/** A series: the figures of one indicator for one area. */
export interface SeriesKey {
  code: string;
  areaCode: string;
  organisationId: string;
}

/** Indicators under goals, and the figures that they are judged by. */
@Injectable({ providedIn: 'root' })
export class TargetsClient {
  private readonly api = inject(Api);

  /** The plan that a target belongs to, with its goals and the people who can look after it. */
  plan(planId: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${planId()}`);
  }

  target(id: () => string): HttpResourceRef<Target | undefined> {
    return this.api.read<Target>(() => `/targets/${id()}`);
  }

  /** The target of the plan before; waits while there is none. */
  former(id: () => string | null): HttpResourceRef<Target | undefined> {
    return this.api.read<Target>(() => (id() === null ? undefined : `/targets/${id()}`));
  }

  /** The target as it is at this moment, to set beside what is typed. */
  targetNow(id: string): Promise<Target> {
    return this.api.get(`/targets/${id}`);
  }

  indicators(): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => '/indicators');
  }

  /** Waits while the series is not known. */
  observations(series: () => SeriesKey | null): HttpResourceRef<Observations | undefined> {
    return this.api.read<Observations>(() => {
      const key = series();
      if (key === null) return undefined;
      return seriesAddress(key, 'observations', {});
    });
  }

  add(goalId: string, body: NewTarget): Promise<Target> {
    return this.api.create(`/goals/${goalId}/indicators`, body);
  }

  change(id: string, version: number, body: ChangeTarget): Promise<Target> {
    return this.api.change('PATCH', `/targets/${id}`, body, version);
  }

  archive({ id, version }: Target): Promise<unknown> {
    return this.api.change('DELETE', `/targets/${id}`, null, version);
  }

  /** What stood for a period before. Waits while nothing is asked. */
  revisions(asked: () => (SeriesKey & { periodEnd: Day }) | null): HttpResourceRef<FormerObservations | undefined> {
    return this.api.read<FormerObservations>(() => {
      const key = asked();
      return key === null ? undefined : seriesAddress(key, 'revisions', { periodEnd: key.periodEnd });
    });
  }
}

function seriesAddress(key: SeriesKey, what: string, further: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ area: key.areaCode, organisation: key.organisationId, ...further });
  return `/indicators/${encodeURIComponent(key.code)}/${what}?${query.toString()}`;
}
