import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CouncilRuleSettings, JudgingPreview, JudgingRules } from '@waymark/contract/judging';
import type { Day } from '@waymark/domain/day';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class JudgingClient {
  private readonly api = inject(Api);

  rules(organisationId: () => string | null): HttpResourceRef<JudgingRules | undefined> {
    return this.api.read<JudgingRules>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/judging`,
    );
  }

  set(organisationId: string, version: number, body: CouncilRuleSettings): Promise<JudgingRules> {
    return this.api.change('PUT', `/organisations/${organisationId}/judging`, body, version);
  }

  /** What the rules would make of a day; of today without one. */
  preview(organisationId: string, body: CouncilRuleSettings, on: Day | null): Promise<JudgingPreview> {
    const day = on === null ? '' : `?on=${on}`;
    return this.api.change('POST', `/organisations/${organisationId}/judging/preview${day}`, body);
  }
}
