import type { Day } from '@waymark/domain/day';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PackContent } from './pack-content';

/** The files of a frozen pack, as they were made then: base64 for Word, the page with the place of its nonce open. */
export type PackDocuments = Readonly<Record<'pack.html' | 'pack.docx' | 'summary.html' | 'summary.docx', string>>;

@Entity('board_pack')
export class BoardPackEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('text') title!: string;
  @Column('date') periodStart!: Day;
  @Column('date') periodEnd!: Day;
  /** What the records said when they were last read, in the words of the document. */
  @Column('jsonb') content!: PackContent;
  /** Texts written by hand, by section. */
  @Column('jsonb') texts!: Record<string, string>;
  /** Comments written by hand, by line. */
  @Column('jsonb') comments!: Record<string, string>;
  @Column('timestamptz') preparedAt!: Date;
  @Column('text') preparedBy!: string;
  @Column('timestamptz', { nullable: true }) frozenAt!: Date | null;
  @Column('text', { nullable: true }) frozenBy!: string | null;
  // Read only where a document is asked for: it may be of some megabytes.
  @Column('jsonb', { nullable: true, select: false }) documents!: PackDocuments | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
