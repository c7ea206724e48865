import type { BulkFields } from '@waymark/domain/plans/bulk-change';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One action of a bulk change: the version it has since, and the fields that were changed as they were. */
export interface BulkEntry {
  id: string;
  version: number;
  before: Partial<BulkFields> & { position?: number; lastUpdatedAt?: string | null };
  after: Partial<BulkFields>;
}

@Entity('bulk_change')
export class BulkChangeEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('text') madeBy!: string;
  @Column('jsonb') entries!: BulkEntry[];
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('text', { nullable: true }) undoneBy!: string | null;
}
