import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@waymark/domain/access';

@Entity('user_account')
export class UserAccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') passwordHash!: string;
  @Column('boolean') operator!: boolean;
}

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text', { nullable: true }) userAgent!: string | null;
  @Column('timestamptz') startedAt!: string;
  @Column('timestamptz') lastSeenAt!: string;
  @Column('timestamptz') endsAt!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: string | null;
}

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') userId!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('timestamptz', { nullable: true }) suspendedAt!: string | null;
}

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') tokenHash!: string;
  @Column('timestamptz') expiresAt!: string;
  @Column('timestamptz', { nullable: true }) acceptedAt!: string | null;
}
