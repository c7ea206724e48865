import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Accounts } from '@waymark/contract/people';
import type {
  ChangeTaskforce,
  ChangeTaskforceMember,
  NewTaskforce,
  NewTaskforceMember,
  Taskforce,
  TaskforceMember,
  Taskforces,
} from '@waymark/contract/taskforces';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class TaskforceClient {
  private readonly api = inject(Api);

  taskforces(organisationId: () => string | null): HttpResourceRef<Taskforces | undefined> {
    return this.api.read<Taskforces>(() => {
      const id = organisationId();
      return id === null ? undefined : `/taskforces?organisation=${id}`;
    });
  }

  taskforce(id: () => string | undefined): HttpResourceRef<Taskforce | undefined> {
    return this.api.read<Taskforce>(() => {
      const given = id();
      return given === undefined ? undefined : `/taskforces/${given}`;
    });
  }

  /** Those with an account, by name. */
  accounts(organisationId: () => string | null): HttpResourceRef<Accounts | undefined> {
    return this.api.read<Accounts>(() => {
      const id = organisationId();
      return id === null ? undefined : `/organisations/${id}/accounts`;
    });
  }

  add(organisationId: string, body: NewTaskforce): Promise<Taskforce> {
    return this.api.create(`/taskforces?organisation=${organisationId}`, body);
  }

  change(id: string, version: number, body: ChangeTaskforce): Promise<Taskforce> {
    return this.api.change('PATCH', `/taskforces/${id}`, body, version);
  }

  addMember(id: string, body: NewTaskforceMember): Promise<TaskforceMember> {
    return this.api.create(`/taskforces/${id}/members`, body);
  }

  changeMember(id: string, version: number, body: ChangeTaskforceMember): Promise<TaskforceMember> {
    return this.api.change('PATCH', `/taskforce-members/${id}`, body, version);
  }

  /** The term of the member ends today. */
  endTerm(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/taskforce-members/${id}`, null, version);
  }
}
