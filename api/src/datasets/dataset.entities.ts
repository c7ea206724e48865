import type { DatasetCounts, DatasetReconciliation } from '@waymark/contract/dataset-reconciliation';
import type { DatasetChoices, DatasetFacts } from '@waymark/contract/datasets';
import type { Markers } from '@waymark/domain/datasets/markers';
import type { DatasetLayout, DatasetStatus } from '@waymark/domain/datasets/vocabulary';
import type { Day } from '@waymark/domain/day';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was found in the file, with the signs that it explains itself. */
export interface KeptFacts extends DatasetFacts {
  markers: Markers;
}

/** An official file on its way into the figures. Its text and the figures it would make lie in tables beside it. */
@Entity('dataset_import')
export class DatasetEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') status!: DatasetStatus;
  /** Whether all of the file has come in. */
  @Column('boolean') received!: boolean;
  @Column('text') fileName!: string;
  @Column('text', { nullable: true }) layout!: DatasetLayout | null;
  @Column('text') delimiter!: string;
  @Column('jsonb', { nullable: true }) facts!: KeptFacts | null;
  @Column('jsonb', { nullable: true }) choice!: DatasetChoices | null;
  @Column('text') source!: string;
  @Column('date', { nullable: true }) releasedOn!: Day | null;
  @Column('jsonb', { nullable: true }) reconciliation!: DatasetReconciliation | null;
  @Column('jsonb', { nullable: true }) counts!: DatasetCounts | null;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('integer') done!: number;
  @Column('integer') total!: number;
  @Column('uuid', { nullable: true }) releaseId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text') createdBy!: string;
  @Column('timestamptz', { nullable: true }) loadedAt!: Date | null;
  @Column('text', { nullable: true }) loadedBy!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('text', { nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { nullable: true }) discardedAt!: Date | null;
}
