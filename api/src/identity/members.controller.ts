import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req } from '@nestjs/common';
import { Accounts, ChangeMember, LeaveContact, Member, Members, NewInvitation } from '@waymark/contract/people';
import { InvitationLink } from '@waymark/contract/setup';
import type { FastifyRequest } from 'fastify';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ContactsToInvite } from './contacts-to-invite';
import { InvitationLinks } from './invitation-links';
import { Invitations } from './invitations';
import { MemberReader } from './member-reader';
import { Memberships } from './memberships';

@Controller('api/v1')
export class MembersController {
  constructor(
    private readonly reader: MemberReader,
    private readonly memberships: Memberships,
    private readonly invitations: Invitations,
    private readonly links: InvitationLinks,
    private readonly contacts: ContactsToInvite,
  ) {}

  @Get('organisations/:organisationId/members')
  @Policy('people:manage')
  @Returns(Members)
  all(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Members> {
    return this.reader.all(viewer, organisationId);
  }

  @Get('organisations/:organisationId/accounts')
  @Policy('taskforce:edit')
  @Returns(Accounts)
  accounts(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Accounts> {
    return this.reader.accounts(viewer, organisationId);
  }

  @Patch('members/:memberId')
  @Policy('people:manage')
  @Returns(Member)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('memberId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMember,
  ): Promise<Member> {
    const organisationId = await this.memberships.change(viewer, id, version, body);
    return this.reader.one(viewer, organisationId, id);
  }

  @Post('organisations/:organisationId/invitations')
  @Policy('people:manage')
  @Returns(InvitationLink, 201)
  async invite(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewInvitation,
    @Req() request: FastifyRequest,
  ): Promise<InvitationLink> {
    return this.links.of(await this.invitations.invite(viewer, organisationId, key, body), request);
  }

  @Post('organisations/:organisationId/contacts-not-to-invite')
  @HttpCode(204)
  @Policy('people:manage')
  @ReturnsNothing()
  leave(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Body() { contactId }: LeaveContact,
  ): Promise<void> {
    return this.contacts.leave(viewer, organisationId, contactId);
  }

  @Delete('invitations/:invitationId')
  @HttpCode(204)
  @Policy('people:manage')
  @ReturnsNothing()
  async withdraw(@CurrentViewer() viewer: Viewer, @Id('invitationId') id: string): Promise<void> {
    await this.invitations.withdraw(viewer, id);
  }
}
