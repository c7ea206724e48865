import type { AskStatus } from '@waymark/domain/advocacy/ask';
import type { Day } from '@waymark/domain/day';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('ask')
export class AskEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') wording!: string;
  @Column('text') askedOf!: string;
  @Column('text') status!: AskStatus;
  @Column('date', { nullable: true }) madeOn!: Day | null;
  @Column('date', { nullable: true }) answeredOn!: Day | null;
  @Column('text') answer!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
