import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AbsentOwners, AccountHoldings, HandOver, Handover, OwnedThings } from '@waymark/contract/handover';
import type { Organisation } from '@waymark/contract/organisations';
import type {
  ChangeMember,
  ChangePerson,
  Member,
  Members,
  NewInvitation,
  NewPerson,
  People,
  Person,
} from '@waymark/contract/people';
import type { InvitationLink } from '@waymark/contract/setup';
import type { UpdateLinks } from '@waymark/contract/update-links';
import { Api } from '../core/api';

type Id = () => string | null | undefined;

@Injectable({ providedIn: 'root' })
export class PeopleClient {
  private readonly api = inject(Api);

  organisation(id: Id): HttpResourceRef<Organisation | undefined> {
    return this.api.read<Organisation>(() => (id() ? `/organisations/${id()}` : undefined));
  }

  members(organisationId: Id): HttpResourceRef<Members | undefined> {
    return this.api.read<Members>(() => (organisationId() ? `/organisations/${organisationId()}/members` : undefined));
  }

  people(organisationId: Id): HttpResourceRef<People | undefined> {
    return this.api.read<People>(() => (organisationId() ? `/organisations/${organisationId()}/people` : undefined));
  }

  invite(organisationId: string, body: NewInvitation): Promise<InvitationLink> {
    return this.api.create(`/organisations/${organisationId}/invitations`, body);
  }

  leaveContact(organisationId: string, contactId: string): Promise<void> {
    return this.api.change('POST', `/organisations/${organisationId}/contacts-not-to-invite`, { contactId });
  }

  withdraw(invitationId: string): Promise<void> {
    return this.api.change('DELETE', `/invitations/${invitationId}`, null);
  }

  changeMember(id: string, version: number, body: ChangeMember): Promise<Member> {
    return this.api.change('PATCH', `/members/${id}`, body, version);
  }

  owned(personId: () => string): HttpResourceRef<OwnedThings | undefined> {
    return this.api.read<OwnedThings>(() => `/people/${personId()}/owned`);
  }

  updateLinks(personId: () => string): HttpResourceRef<UpdateLinks | undefined> {
    return this.api.read<UpdateLinks>(() => `/people/${personId()}/update-links`);
  }

  endUpdateLink(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/update-links/${id}`, null, version);
  }

  absentOwners(organisationId: Id): HttpResourceRef<AbsentOwners | undefined> {
    return this.api.read<AbsentOwners>(() =>
      organisationId() ? `/organisations/${organisationId()}/absent-owners` : undefined,
    );
  }

  accountHoldings(organisationId: Id): HttpResourceRef<AccountHoldings | undefined> {
    return this.api.read<AccountHoldings>(() =>
      organisationId() ? `/organisations/${organisationId()}/account-holdings` : undefined,
    );
  }

  handOver(personId: string, body: HandOver): Promise<Handover> {
    return this.api.create(`/people/${personId}/hand-over`, body);
  }

  undoHandover(id: string): Promise<Handover> {
    return this.api.change('POST', `/handovers/${id}/undo`, null);
  }

  addPerson(organisationId: string, body: NewPerson): Promise<Person> {
    return this.api.create(`/organisations/${organisationId}/people`, body);
  }

  changePerson(id: string, version: number, body: ChangePerson): Promise<Person> {
    return this.api.change('PATCH', `/people/${id}`, body, version);
  }
}
