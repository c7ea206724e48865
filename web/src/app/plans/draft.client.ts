import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Draft, FittingIndicators, MarkDraft } from '@waymark/contract/drafting';
import type { NewTarget, Target } from '@waymark/contract/targets';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { Api } from '../core/api';

/** What is remembered of a first draft, and what goals may be measured by. */
@Injectable({ providedIn: 'root' })
export class DraftClient {
  private readonly api = inject(Api);

  draft(planId: () => string): HttpResourceRef<Draft | undefined> {
    return this.api.read<Draft>(() => `/plans/${planId()}/draft`);
  }

  mark(planId: string, body: MarkDraft): Promise<Draft> {
    return this.api.change('PUT', `/plans/${planId}/draft`, body);
  }

  fitting(planId: () => string, theme: () => Theme): HttpResourceRef<FittingIndicators | undefined> {
    return this.api.read<FittingIndicators>(() => `/plans/${planId()}/fitting-indicators?theme=${theme()}`);
  }

  addTarget(goalId: string, body: NewTarget): Promise<Target> {
    return this.api.create(`/goals/${goalId}/indicators`, body);
  }
}
