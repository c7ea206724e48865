import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationEntity, MembershipEntity, SessionEntity, UserAccountEntity } from './identity.entities';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { SessionReader } from './session-reader';
import { SignIns } from './sign-ins';
import { Viewers } from './viewers';

@Module({
  imports: [TypeOrmModule.forFeature([UserAccountEntity, SessionEntity, MembershipEntity, InvitationEntity])],
  controllers: [SessionController],
  providers: [Viewers, SignIns, SessionReader, { provide: APP_GUARD, useClass: SessionGuard }],
})
export class IdentityModule {}
