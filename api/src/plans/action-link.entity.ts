import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One more place of an action, in another plan than its own. */
@Entity('action_link')
export class ActionLinkEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid') goalId!: string;
  @Column('uuid') actionId!: string;
  @Column('integer') position!: number;
  @Column('text') linkedBy!: string;
  @Column('timestamptz') linkedAt!: Date;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
