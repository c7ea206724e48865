import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeTaskforceMeeting,
  NewSeatMark,
  NewTaskforceMeeting,
  TaskforceMeetings,
  TaskforceMeetingWithSeats,
} from '@waymark/contract/taskforce-meetings';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class MeetingsClient {
  private readonly api = inject(Api);

  meetings(taskforceId: () => string): HttpResourceRef<TaskforceMeetings | undefined> {
    return this.api.read<TaskforceMeetings>(() => `/taskforces/${taskforceId()}/meetings`);
  }

  meeting(id: () => string | undefined): HttpResourceRef<TaskforceMeetingWithSeats | undefined> {
    return this.api.read<TaskforceMeetingWithSeats>(() => {
      const given = id();
      return given === undefined ? undefined : `/taskforce-meetings/${given}`;
    });
  }

  now(id: string): Promise<TaskforceMeetingWithSeats> {
    return this.api.get(`/taskforce-meetings/${id}`);
  }

  add(taskforceId: string, body: NewTaskforceMeeting): Promise<TaskforceMeetingWithSeats> {
    return this.api.create(`/taskforces/${taskforceId}/meetings`, body);
  }

  change(id: string, version: number, body: ChangeTaskforceMeeting): Promise<TaskforceMeetingWithSeats> {
    return this.api.change('PATCH', `/taskforce-meetings/${id}`, body, version);
  }

  record(id: string, version: number, seats: NewSeatMark[]): Promise<TaskforceMeetingWithSeats> {
    return this.api.change('PUT', `/taskforce-meetings/${id}/attendance`, { seats }, version);
  }

  archive(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/taskforce-meetings/${id}`, null, version);
  }

  restore(id: string): Promise<TaskforceMeetingWithSeats> {
    return this.api.change('POST', `/taskforce-meetings/${id}/restore`, null);
  }
}
