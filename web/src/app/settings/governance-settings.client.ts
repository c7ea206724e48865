import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ApprovalRules, ChangeApprovalSetting, NewApprovalDelegation } from '@waymark/contract/approval';
import type { NewPublishingLock, PublishingLock, PublishingLocks } from '@waymark/contract/publishing-locks';
import { Api } from '../core/api';

type Id = () => string | null;

@Injectable({ providedIn: 'root' })
export class GovernanceSettingsClient {
  private readonly api = inject(Api);

  approval(organisationId: Id): HttpResourceRef<ApprovalRules | undefined> {
    return this.api.read<ApprovalRules>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/approval`,
    );
  }

  locks(organisationId: Id): HttpResourceRef<PublishingLocks | undefined> {
    return this.api.read<PublishingLocks>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/publishing-locks`,
    );
  }

  setSteps(organisationId: string, version: number, body: ChangeApprovalSetting): Promise<ApprovalRules> {
    return this.api.change('PATCH', `/organisations/${organisationId}/approval`, body, version);
  }

  delegate(organisationId: string, body: NewApprovalDelegation): Promise<ApprovalRules> {
    return this.api.create(`/organisations/${organisationId}/approval-delegations`, body);
  }

  endDelegation(id: string, version: number): Promise<ApprovalRules> {
    return this.api.change('DELETE', `/approval-delegations/${id}`, null, version);
  }

  addLock(organisationId: string, body: NewPublishingLock): Promise<PublishingLock> {
    return this.api.create(`/organisations/${organisationId}/publishing-locks`, body);
  }

  archiveLock(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/publishing-locks/${id}`, null, version);
  }

  restoreLock(id: string): Promise<PublishingLock> {
    return this.api.change('POST', `/publishing-locks/${id}/restore`, null);
  }
}
