import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Areas } from '@waymark/contract/areas';
import type { AcceptInvitation, OpenInvitation } from '@waymark/contract/people';
import type { Session } from '@waymark/contract/session';
import type { FirstSetup, InvitationLink, Setup } from '@waymark/contract/setup';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class IdentityClient {
  private readonly api = inject(Api);

  setup(): HttpResourceRef<Setup | undefined> {
    return this.api.read<Setup>(() => '/setup');
  }

  setUp(body: FirstSetup): Promise<InvitationLink> {
    return this.api.create('/setup', body);
  }

  areas(search: () => string): HttpResourceRef<Areas | undefined> {
    return this.api.read<Areas>(() =>
      search().trim() === '' ? undefined : `/areas?search=${encodeURIComponent(search())}`,
    );
  }

  invitation(token: () => string): HttpResourceRef<OpenInvitation | undefined> {
    return this.api.read<OpenInvitation>(() => `/invitations/${encodeURIComponent(token())}`);
  }

  /** Accepting signs in. */
  accept(token: string, body: AcceptInvitation): Promise<Session> {
    return this.api.create(`/invitations/${encodeURIComponent(token)}`, body);
  }
}
