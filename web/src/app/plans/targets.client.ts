import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Indicators, NewObservation, Observations } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import type { ChangeTarget, NewTarget, Target } from '@waymark/contract/targets';
import { Api } from '../core/api';

/** A series: the figures of one indicator for one area. */
export interface SeriesKey {
  code: string;
  areaCode: string;
}

/** Indicators under goals, and the figures that they are judged by. */
@Injectable({ providedIn: 'root' })
export class TargetsClient {
  private readonly api = inject(Api);

  /** The plan that a target belongs to; its goals hold the targets with their status. */
  plan(planId: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${planId()}`);
  }

  /** The plan as it is at this moment, to set beside what is typed. */
  planNow(planId: string): Promise<Plan> {
    return this.api.get(`/plans/${planId}`);
  }

  indicators(): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => '/indicators');
  }

  /** Waits while the series is not known. */
  observations(series: () => SeriesKey | null): HttpResourceRef<Observations | undefined> {
    return this.api.read<Observations>(() => {
      const key = series();
      if (key === null) return undefined;
      return `/indicators/${encodeURIComponent(key.code)}/observations?area=${encodeURIComponent(key.areaCode)}`;
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

  record(code: string, body: NewObservation): Promise<unknown> {
    return this.api.create(`/indicators/${encodeURIComponent(code)}/observations`, body);
  }
}
