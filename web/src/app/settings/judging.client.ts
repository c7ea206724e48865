import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CouncilRuleSettings, JudgingPreview, JudgingRules } from '@waymark/contract/judging';
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

  preview(organisationId: string, body: CouncilRuleSettings): Promise<JudgingPreview> {
    return this.api.change('POST', `/organisations/${organisationId}/judging/preview`, body);
  }
}
