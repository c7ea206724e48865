import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AnswerRecommendation,
  ChangeGovernanceRecord,
  FollowRecommendation,
  Governance,
  GovernanceRecord,
  NewGovernanceRecord,
  NewRecommendation,
  Recommendation,
} from '@waymark/contract/governance';
import type { Plan } from '@waymark/contract/plans';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class GovernanceClient {
  private readonly api = inject(Api);

  governance(planId: () => string): HttpResourceRef<Governance | undefined> {
    return this.api.read<Governance>(() => `/plans/${planId()}/governance`);
  }

  /** For its goals and actions, which a recommendation may lead to. */
  plan(id: () => string | undefined): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => (id() === undefined ? undefined : `/plans/${id()}`));
  }

  addRecord(planId: string, body: NewGovernanceRecord): Promise<GovernanceRecord> {
    return this.api.create(`/plans/${planId}/governance-records`, body);
  }

  changeRecord(id: string, version: number, body: ChangeGovernanceRecord): Promise<GovernanceRecord> {
    return this.api.change('PATCH', `/governance-records/${id}`, body, version);
  }

  archiveRecord(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/governance-records/${id}`, null, version);
  }

  restoreRecord(id: string): Promise<GovernanceRecord> {
    return this.api.change('POST', `/governance-records/${id}/restore`, null);
  }

  addRecommendation(planId: string, body: NewRecommendation): Promise<Recommendation> {
    return this.api.create(`/plans/${planId}/recommendations`, body);
  }

  answer(id: string, version: number, body: AnswerRecommendation): Promise<Recommendation> {
    return this.api.change('POST', `/recommendations/${id}/answer`, body, version);
  }

  follow(id: string, version: number, body: FollowRecommendation): Promise<Recommendation> {
    return this.api.change('POST', `/recommendations/${id}/action`, body, version);
  }

  archiveRecommendation(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/recommendations/${id}`, null, version);
  }

  restoreRecommendation(id: string): Promise<Recommendation> {
    return this.api.change('POST', `/recommendations/${id}/restore`, null);
  }
}
