import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Areas } from '@waymark/contract/areas';
import type { HiddenCountViews } from '@waymark/contract/breakdowns';
import type {
  ChangeOrganisation,
  NewOrganisation,
  NewShare,
  Organisation,
  Share,
  Shares,
} from '@waymark/contract/organisations';
import type { OwnSessions } from '@waymark/contract/session';
import type { InvitationLink } from '@waymark/contract/setup';
import { Api } from '../core/api';

type Id = () => string | null;

@Injectable({ providedIn: 'root' })
export class SettingsClient {
  private readonly api = inject(Api);

  organisation(id: Id): HttpResourceRef<Organisation | undefined> {
    return this.api.read<Organisation>(() => (id() === null ? undefined : `/organisations/${id()}`));
  }

  shares(organisationId: Id): HttpResourceRef<Shares | undefined> {
    return this.api.read<Shares>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/shares`,
    );
  }

  hiddenCountViews(id: Id): HttpResourceRef<HiddenCountViews | undefined> {
    return this.api.read<HiddenCountViews>(() =>
      id() === null ? undefined : `/organisations/${id()}/hidden-count-views`,
    );
  }

  sessions(): HttpResourceRef<OwnSessions | undefined> {
    return this.api.read<OwnSessions>(() => '/sessions');
  }

  areas(search: () => string): HttpResourceRef<Areas | undefined> {
    return this.api.read<Areas>(() =>
      search().trim() === '' ? undefined : `/areas?search=${encodeURIComponent(search().trim())}`,
    );
  }

  change(id: string, version: number, body: ChangeOrganisation): Promise<Organisation> {
    return this.api.change('PATCH', `/organisations/${id}`, body, version);
  }

  give(organisationId: string, body: NewShare): Promise<Share> {
    return this.api.create(`/organisations/${organisationId}/shares`, body);
  }

  /** The receiver reads nothing by it from today. */
  end(id: string, version: number): Promise<Share> {
    return this.api.change('DELETE', `/shares/${id}`, null, version);
  }

  endSession(id: string): Promise<void> {
    return this.api.change('DELETE', `/sessions/${id}`, null);
  }

  addOrganisation(body: NewOrganisation): Promise<InvitationLink> {
    return this.api.create('/organisations', body);
  }
}
