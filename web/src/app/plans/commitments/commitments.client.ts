import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AnswerCommitment, Commitment, Commitments, NewCommitment } from '@waymark/contract/commitments';
import { Api } from '../../core/api';

@Injectable({ providedIn: 'root' })
export class CommitmentsClient {
  private readonly api = inject(Api);

  ofPlan(planId: () => string | undefined): HttpResourceRef<Commitments | undefined> {
    return this.api.read<Commitments>(() => (planId() === undefined ? undefined : `/plans/${planId()}/commitments`));
  }

  ofAction(actionId: () => string): HttpResourceRef<Commitments | undefined> {
    return this.api.read<Commitments>(() => `/actions/${actionId()}/commitments`);
  }

  ask(actionId: string, body: NewCommitment): Promise<unknown> {
    return this.api.create(`/actions/${actionId}/commitments`, body);
  }

  answer({ id, version }: Commitment, body: AnswerCommitment): Promise<unknown> {
    return this.api.change('POST', `/commitments/${id}/answer`, body, version);
  }

  withdraw({ id, version }: Commitment): Promise<unknown> {
    return this.api.change('POST', `/commitments/${id}/withdraw`, null, version);
  }
}
