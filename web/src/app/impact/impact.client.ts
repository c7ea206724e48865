import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Action, NewAction } from '@waymark/contract/actions';
import type {
  Assessment,
  ChangeAssessment,
  ChangeEvidence,
  ChangeFinding,
  NewEvidence,
} from '@waymark/contract/impact';
import type { Indicators } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class ImpactClient {
  private readonly api = inject(Api);

  assessment(planId: () => string): HttpResourceRef<Assessment | undefined> {
    return this.api.read<Assessment>(() => `/plans/${planId()}/assessment`);
  }

  /** The plan with its goals, actions and people, to choose from. */
  plan(id: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${id()}`);
  }

  indicators(): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => '/indicators');
  }

  change(planId: string, version: number, body: ChangeAssessment): Promise<Assessment> {
    return this.api.change('PATCH', `/plans/${planId}/assessment`, body, version);
  }

  changeFinding(id: string, version: number, body: ChangeFinding): Promise<Assessment> {
    return this.api.change('PATCH', `/assessment-findings/${id}`, body, version);
  }

  addEvidence(planId: string, body: NewEvidence): Promise<Assessment> {
    return this.api.create(`/plans/${planId}/assessment/evidence`, body);
  }

  changeEvidence(id: string, version: number, body: ChangeEvidence): Promise<Assessment> {
    return this.api.change('PATCH', `/assessment-evidence/${id}`, body, version);
  }

  archiveEvidence(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/assessment-evidence/${id}`, null, version);
  }

  restoreEvidence(id: string): Promise<Assessment> {
    return this.api.change('POST', `/assessment-evidence/${id}/restore`, null);
  }

  addAction(goalId: string, body: NewAction): Promise<Action> {
    return this.api.create(`/goals/${goalId}/actions`, body);
  }

  sign(planId: string, { version, revision }: Assessment): Promise<Assessment> {
    return this.api.change('POST', `/plans/${planId}/assessment/sign-off`, { revision }, version);
  }
}
