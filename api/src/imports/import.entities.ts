import type { ImportCounts, ImportKind, ImportSheet, ImportStatus } from '@waymark/contract/imports';
import type { Mapping } from '@waymark/domain/imports/import-field';
import type { RowAnswer } from '@waymark/domain/imports/import-row';
import type { Certainty } from '@waymark/domain/imports/read-heading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the columns of a sheet are read, and how that was found. */
export interface KeptMapping {
  fields: Mapping;
  certainties: readonly Certainty[];
}

/** A file or pasted table on its way into a plan. Its sheets, and what became of its rows, lie in tables beside it. */
@Entity('plan_import')
export class PlanImportEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('text') status!: ImportStatus;
  @Column('text') fileName!: string;
  @Column('text') kind!: ImportKind;
  @Column('jsonb') sheets!: ImportSheet[];
  @Column('integer') sheet!: number;
  @Column('integer') headerRow!: number;
  @Column('jsonb') mapping!: KeptMapping;
  @Column('boolean') remembered!: boolean;
  @Column('jsonb') answers!: RowAnswer[];
  @Column('jsonb', { nullable: true }) counts!: ImportCounts | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text') createdBy!: string;
  @Column('timestamptz', { nullable: true }) loadedAt!: Date | null;
  @Column('text', { nullable: true }) loadedBy!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('text', { nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { nullable: true }) discardedAt!: Date | null;
  @Column('uuid', { array: true }) personIds!: string[];
  @Column('uuid', { array: true }) memberIds!: string[];
}
