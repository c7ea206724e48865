import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsToInvite } from './contacts-to-invite';
import { type Examples, examplesKey } from './examples';
import { FirstSetUp } from './first-set-up';
import { InvitationEntity, MembershipEntity, SessionEntity, UserAccountEntity } from './identity.entities';
import { InvitationAcceptance } from './invitation-acceptance';
import { InvitationLinks } from './invitation-links';
import { Invitations } from './invitations';
import { InvitationsController } from './invitations.controller';
import { LinkViewers } from './link-viewers';
import { MemberReader } from './member-reader';
import { MembersController } from './members.controller';
import { Memberships } from './memberships';
import { OrganisationOpenings } from './organisation-openings';
import { OrganisationOpeningsController } from './organisation-openings.controller';
import { OwnSessionReader } from './own-session-reader';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { SessionReader } from './session-reader';
import { SessionsController } from './sessions.controller';
import { SetupController } from './setup.controller';
import { SetupReader } from './setup-reader';
import { SignInDelays } from './sign-in-delays';
import { SignIns } from './sign-ins';
import { Viewers } from './viewers';

@Module({})
export class IdentityModule {
  /** The examples are what a demonstration shows where one signs in. */
  static for(examples: Examples): DynamicModule {
    return {
      module: IdentityModule,
      imports: [TypeOrmModule.forFeature([UserAccountEntity, SessionEntity, MembershipEntity, InvitationEntity])],
      controllers: [
        SessionController,
        SessionsController,
        SetupController,
        OrganisationOpeningsController,
        MembersController,
        InvitationsController,
      ],
      providers: [
        { provide: examplesKey, useValue: examples },
        { provide: APP_GUARD, useClass: SessionGuard },
        Viewers,
        LinkViewers,
        SignInDelays,
        SignIns,
        SessionReader,
        OwnSessionReader,
        SetupReader,
        FirstSetUp,
        OrganisationOpenings,
        MemberReader,
        Memberships,
        Invitations,
        ContactsToInvite,
        InvitationLinks,
        InvitationAcceptance,
      ],
    };
  }
}
